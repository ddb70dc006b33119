import type { Finding } from '../../findings';
import { computeIndicators, type Indicators } from '../../indicators';
import { type Fault, type FigureFaults, figureFaults } from '../../monitoring';
import type { WorkbookData } from '../../data';
import { sheetOfKind } from '../../tables';
import {
  applyEdits,
  atOnce,
  type CellEdit,
  type EditGroup,
  type RenamedSheet,
  type SheetSnapshot,
  writableNames,
  type WorkbookSnapshot,
} from '../../workbook';
import { type Progress, type Book, withData } from '../../book';
import { placeOf, planSafeFixes } from '../planFixes';
import { CombinedEdits } from '../safeFixes';

import { decidedBook, heldAgainst, monitored, type Report, reportOf, type ReportOptions } from './compute';
import { REPORT_PARTS } from './parts';

/** Where a report will stand, and whether data may be changed for it. */
export interface CopyOptions extends ReportOptions {
  /** Beside copies of the sheets that it is made of, as usual, or in a copy of the whole workbook. */
  readonly beside?: 'copies' | 'workbook';
  /** Data stay as they are, whether formulas see them or not. */
  readonly asIs?: boolean;
}

/** A report that stands beside copies of the sheets it is made of, put right so that formulas see all of them. */
export interface CopiedReport extends Report {
  /** The sheets that the report is made of, as they stand in the copy; none where the whole workbook is kept. */
  readonly copies: readonly SheetSnapshot[];
  /** Sheets whose names in the workbook are too long for a copy. */
  readonly renamed: readonly RenamedSheet[];
  /** What differs in the copies, from what the cells show in the workbook: at most one edit for a cell. */
  readonly edits: readonly CellEdit[];
  /** Faults left in the copies that figures depend on, by the names of sheets in the workbook. */
  readonly faults: FigureFaults;
}

/** A fix may show what else formulas don't see («2024 » → «2024» → «2023/2024»), but never so deep. */
const MOST_ROUNDS = 6;

/**
 * Computes a report on copies of the sheets it is made of, with every safe fix of the data made. Its findings are those of
 * the workbook as it is. Pure: the workbook itself is not changed.
 */
export const copiedReport = (snapshot: WorkbookSnapshot, options: CopyOptions): CopiedReport =>
  atOnce(copiedReportSteps(snapshot, options));

/** The same round by round, so that whoever drives it may show progress or stop. */
export function* copiedReportSteps(
  read: WorkbookSnapshot,
  options: CopyOptions,
): Generator<Progress, CopiedReport> {
  const { beside = 'copies', asIs = false } = options;
  const { snapshot, renamed } = beside === 'workbook' ? { snapshot: read, renamed: [] } : writableNames(read);
  const before = snapshot.sheets.length * 2;
  const total = before + MOST_ROUNDS;
  const { book: first, check } = yield* decidedBook(snapshot, options, total);
  const edits = new CombinedEdits();
  const kept = new Set(check.dismissed.flatMap(({ finding }) => placeOfFinding(finding)));
  let book = first;
  let indicators = computeIndicators(book.data, book.snapshot, book.reportDate);
  for (let round = 0; round < MOST_ROUNDS && !asIs; round += 1) {
    yield { done: before + round, total };
    const safe = safeEdits(book.data, indicators, kept);
    if (safe.length === 0) break;
    for (const group of safe) edits.add(group);
    book = withData(book, applyEdits(book.snapshot, safe).snapshot);
    indicators = computeIndicators(book.data, book.snapshot, book.reportDate);
  }
  const copies = beside === 'workbook' ? [] : copiedSheets(book, options);
  const last = heldAgainst(options, snapshot, book);
  const computed = { data: book.data, indicators, monitoring: monitored(book, indicators, last) };
  const findings = check.findings.map((found) => inWorkbook(found, renamed));
  const dismissed = check.dismissed.map((own) => ({ ...own, finding: inWorkbook(own.finding, renamed) }));
  const report = yield* reportOf(
    { computed, check: { ...check, findings, dismissed } },
    { read: snapshot, target: beside === 'workbook' ? book.snapshot : { sheets: copies } },
    options,
  );
  return {
    ...report,
    copies,
    renamed,
    edits: edits.groups.flat().map((edit) => editInWorkbook(edit, renamed)),
    faults: faultsInWorkbook(figureFaults(computed.monitoring), renamed),
  };
}

const nameInWorkbook = (name: string, renamed: readonly RenamedSheet[]): string =>
  renamed.find(({ to }) => to === name)?.from ?? name;

const editInWorkbook = (edit: CellEdit, renamed: readonly RenamedSheet[]): CellEdit => ({
  ...edit,
  sheet: nameInWorkbook(edit.sheet, renamed),
});

function faultsInWorkbook(
  { indicators, byKind }: FigureFaults,
  renamed: readonly RenamedSheet[],
): FigureFaults {
  const own = (faults: readonly Fault[]): readonly Fault[] =>
    faults.map((fault) => ({ ...fault, sheet: nameInWorkbook(fault.sheet, renamed) }));
  const { results, risks, deficits, events, cycle } = byKind;
  return {
    indicators: indicators.map((group) => ({ ...group, faults: own(group.faults) })),
    byKind: {
      results: own(results),
      risks: own(risks),
      deficits: own(deficits),
      events: own(events),
      cycle: own(cycle),
    },
  };
}

/** A finding by the names that the sheets have in the workbook. */
function inWorkbook(found: Finding, renamed: readonly RenamedSheet[]): Finding {
  if (renamed.length === 0) return found;
  const { sheet, fix } = found;
  const editsOf = (edits: EditGroup): EditGroup => edits.map((edit) => editInWorkbook(edit, renamed));
  return {
    ...found,
    sheet: sheet === null ? null : nameInWorkbook(sheet, renamed),
    ...(fix && {
      fix: { ...fix, edits: editsOf(fix.edits), alternatives: fix.alternatives.map(editsOf) },
    }),
  };
}

/**
 * The safe fixes of data; where there are none left, whatever else makes formulas see a cell. `kept` are cells of findings
 * that were dismissed: nothing is corrected there.
 */
function safeEdits(
  data: WorkbookData,
  indicators: Indicators,
  kept: ReadonlySet<string>,
): readonly EditGroup[] {
  const isFree = (group: EditGroup): boolean => !group.some((edit) => kept.has(placeOf(edit)));
  const groups = planSafeFixes(data.findings).groups.filter(isFree);
  if (groups.length > 0) return groups;
  return indicators.leftOut.flatMap(({ edit, safe }) => (edit && safe ? [[edit]] : [])).filter(isFree);
}

const placeOfFinding = ({ sheet, cell }: Finding): readonly string[] =>
  sheet === null || cell === null ? [] : [placeOf({ sheet, cell })];

const LISTS = ['settings', 'indicators', 'responsibles', 'template'] as const;

/** Data sheets and lists, and roadmaps where a part is made of them, in the order of the workbook. */
function copiedSheets(
  { snapshot, data, bySheet }: Book,
  { parts = REPORT_PARTS }: ReportOptions,
): readonly SheetSnapshot[] {
  const asked = parts.some((part) => part !== 'indicators') ? [...bySheet.keys()] : [];
  const names = new Set([...data.tables.map(({ table }) => table.sheet), ...asked.map(({ name }) => name)]);
  const lists = LISTS.map((kind) => sheetOfKind(snapshot, kind));
  return snapshot.sheets.filter((sheet) => names.has(sheet.name) || lists.includes(sheet));
}
