import { computeIndicators } from '../../indicators';
import { readData } from '../../results';
import { sheetOfKind } from '../../tables';
import {
  applyEdits,
  type CellEdit,
  type EditGroup,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../workbook';
import type { CheckProgress } from '../check';
import { CombinedEdits } from '../combinedEdits';
import { atOnce } from '../inTurns';
import { roadmapSheetNames } from '../roadmapSheets';
import { planSafeFixes } from '../safeFixes';
import { findingsIn, plannedSheets, type Report, type ReportOptions } from './compute';
import { type ComputedData, missingFor } from './missing';

/** A report that stands beside copies of the data sheets, put right so that formulas see all of them. */
export interface CopiedReport extends Report {
  /** The data sheets and lists that the report is made of, as they stand in the copy. */
  readonly copies: readonly SheetSnapshot[];
  /** What differs in the copies, from what the cells show in the workbook: at most one edit for a cell. */
  readonly edits: readonly CellEdit[];
}

/** A fix may show what else formulas don't see («2024 » → «2024» → «2023/2024»), but never so deep. */
const MOST_ROUNDS = 6;

/**
 * Computes a report on copies of the data sheets in which every safe fix is made. Its findings are those of the
 * workbook as it is. Pure: the workbook itself is not changed.
 */
export const copiedReport = (snapshot: WorkbookSnapshot, options: ReportOptions): CopiedReport =>
  atOnce(copiedReportSteps(snapshot, options));

/** The same round by round, so that whoever drives it may show progress or stop. */
export function* copiedReportSteps(
  snapshot: WorkbookSnapshot,
  options: ReportOptions,
): Generator<CheckProgress, CopiedReport> {
  const except = roadmapSheetNames(snapshot, options.template);
  const compute = (current: WorkbookSnapshot): ComputedData => {
    const data = readData(current, { except });
    return { data, indicators: computeIndicators(data, current) };
  };
  yield { done: 0, total: MOST_ROUNDS };
  const first = compute(snapshot);
  const edits = new CombinedEdits();
  let [current, computed] = [snapshot, first];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    yield { done: round, total: MOST_ROUNDS };
    const safe = safeEdits(computed);
    if (safe.length === 0) break;
    for (const group of safe) edits.add(group);
    current = applyEdits(current, safe).snapshot;
    computed = compute(current);
  }
  const copies = copiedSheets(current, computed);
  return {
    ...computed,
    ...plannedSheets(computed, { sheets: copies }, options),
    findings: findingsIn(first, snapshot),
    missing: missingFor(computed),
    copies,
    edits: edits.groups.flat(),
  };
}

/** The safe fixes of data; where there are none left, whatever else makes formulas see a cell. */
function safeEdits({ data, indicators }: ComputedData): readonly EditGroup[] {
  const { groups } = planSafeFixes(data.findings);
  if (groups.length > 0) return groups;
  return indicators.leftOut.flatMap(({ edit, safe }) => (edit && safe ? [[edit]] : []));
}

/** Data sheets, settings and the list of indicators, in the order of the workbook. */
function copiedSheets(snapshot: WorkbookSnapshot, { data }: ComputedData): readonly SheetSnapshot[] {
  const names = new Set(data.tables.map(({ table }) => table.sheet));
  const lists = [sheetOfKind(snapshot, 'settings'), sheetOfKind(snapshot, 'indicators')];
  return snapshot.sheets.filter((sheet) => names.has(sheet.name) || lists.includes(sheet));
}
