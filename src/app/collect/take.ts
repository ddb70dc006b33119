import { recognise, type Book } from '../../book';
import { type Finding, groupFindings, type Severity, countBySeverity } from '../../findings';
import { COLLECT_WORDS, FINDINGS_LOCALES, messageOf } from '../../locales';
import { readSettings } from '../../settings';
import {
  daysOfSchoolYear,
  readMark,
  type SchoolYear,
  TEMPLATE_VERSIONS,
  type TemplateMark,
} from '../../tables';
import { a1, atOnce, type Day, parseA1, sheetAddress, type WorkbookSnapshot } from '../../workbook';
import { checkingBook, type WorkbookStatus } from '../check';
import { type Marking, planMarking } from '../marking';
import type { CollectContext } from './context';
import { type Identity, identify, identifyAs, identifyByName } from './identify';
import {
  type FileNote,
  type LeftRow,
  type Remark,
  type TakenFile,
  type TakenRoadmap,
  type TakenTable,
  rowsIn,
} from './model';
import { itemOrigin, takeRoadmap } from './takeRoadmaps';
import { isCollected, originOf, schoolOf, takeTables } from './takeRows';

/** A file that is handed over. */
export interface SubmittedFile {
  /** As people see it. */
  readonly file: string;
  /** When it was last saved, ISO 8601. */
  readonly submittedAt: string;
  readonly submittedOn: Day;
  /** Whose it is, as a person says who looked at it; left out where the file is to tell. */
  readonly givenSchool?: string;
}

/** Causes that a letter may name; more are told by the file that goes back. */
const MOST_REMARKS = 12;

const NOTHING_TAKEN = { tables: [], roadmaps: [], left: [] } as const;

/** A file that can't be read, with the finding that says why; whose it is only its name can tell. */
export function unreadableFile(
  submitted: SubmittedFile,
  name: string,
  fault: Finding,
  context: CollectContext,
): TakenFile {
  const { givenSchool } = submitted;
  const identity =
    givenSchool === undefined ? identifyByName(name, context) : identifyAs(givenSchool, context);
  return {
    ...submitted,
    ...NOTHING_TAKEN,
    name,
    status: 'unreadable',
    school: identity.school && { name: identity.school.name, key: identity.school.key },
    dueOn: null,
    templateVersion: null,
    notes: identity.school ? [] : [identity.note],
    counts: countBySeverity([fault]),
    remarks: remarksOf([fault], context.locale),
  };
}

/**
 * Reads a file of a school: whose it is, how far it has come, and the rows of it that are in order. A row with an error,
 * or of another school, is left out and told; of a file of another year, or whose school nobody can tell, no row is taken.
 */
export function takeFile(
  submitted: SubmittedFile,
  snapshot: WorkbookSnapshot,
  context: CollectContext,
): TakenFile {
  const { locale } = context;
  const mark = readMark(snapshot);
  const own = readSettings(snapshot).settings;
  const { book, report } = checked(snapshot, { own, mark }, context);
  const said = {
    login: mark?.login ?? null,
    school: mark?.school ?? null,
    municipality: mark?.municipality ?? (own.municipality || null),
    name: snapshot.name,
  };
  const { givenSchool } = submitted;
  const identity =
    givenSchool === undefined ? identify(said, book, context) : identifyAs(givenSchool, context);
  const noted = notesOf({ book, mark, identity, year: mark?.schoolYear ?? own.schoolYear }, context);
  const isWrongYear = noted.includes('wrong-year');
  const taken = identity.school
    ? takenRows(book, report.findings, { school: identity.school, isWrongYear }, context)
    : NOTHING_TAKEN;
  const isEmpty = report.status !== 'not-recognised' && rowsIn(taken) + taken.left.length === 0;
  const notes: readonly FileNote[] = identity.school && isEmpty ? [...noted, 'nothing-filled'] : noted;
  const counts = countBySeverity(report.findings);
  return {
    ...submitted,
    ...taken,
    name: snapshot.name,
    status: identity.school ? statusOf(report.status, notes) : 'not-recognised',
    school: identity.school && { name: identity.school.name, key: identity.school.key },
    dueOn: mark?.dueOn ?? null,
    templateVersion: mark?.version ?? null,
    notes,
    counts: {
      ...counts,
      error: counts.error + notes.filter((note) => NOTED[note] === 'error' && identity.school).length,
      warning: counts.warning + (notes.includes('old-template') ? 1 : 0),
    },
    remarks: [
      ...notesAsRemarks(notes, locale),
      ...remarksOf(report.findings, locale),
      ...remarksOfOthers(taken.left),
    ],
  };
}

/** What a copy of a school's file is marked with when it goes back. */
export function markingOf(snapshot: WorkbookSnapshot, context: CollectContext): Marking {
  const facts = { own: readSettings(snapshot).settings, mark: readMark(snapshot) };
  const { report } = checked(snapshot, facts, context);
  return planMarking(report, snapshot, context);
}

interface OwnFacts {
  readonly own: ReturnType<typeof readSettings>['settings'];
  readonly mark: TemplateMark | null;
}

/** The file read and checked by the list of schools; what it does not set itself is as its municipality sets it. */
function checked(snapshot: WorkbookSnapshot, { own, mark }: OwnFacts, context: CollectContext) {
  const { settings, today, known } = context;
  const year = own.schoolYear ?? mark?.schoolYear ?? settings.schoolYear;
  const reportDate = own.reportDate ?? settings.reportDate;
  const total = snapshot.sheets.length * 2;
  const book = atOnce(
    recognise(
      snapshot,
      {
        today,
        plan: { start: own.planStart ?? settings.planStart, end: own.planEnd ?? settings.planEnd },
        ...(reportDate && { reportDate }),
        ...(year && own.schoolYear === null && { period: { year } }),
        ...(known && { schools: known }),
      },
      { total, names: FINDINGS_LOCALES.ru },
    ),
  );
  // What a school has dismissed in its own file is for its municipality to judge.
  const steps = checkingBook(book, { before: snapshot.sheets.length, total }, []);
  return { book, report: atOnce(steps) };
}

interface Noted {
  readonly book: Book;
  readonly mark: TemplateMark | null;
  readonly identity: Identity;
  /** As the file says it. */
  readonly year: SchoolYear | null;
}

function notesOf({ book, mark, identity, year }: Noted, { settings }: CollectContext): readonly FileNote[] {
  const formulas = book.snapshot.sheets.flatMap((sheet) => [...sheet.formulas.values()]);
  const told: readonly (readonly [FileNote, boolean])[] = [
    ['wrong-year', isOfAnotherYear(year ?? latestYear(book), book, settings.schoolYear)],
    ['old-template', mark !== null && mark.version < TEMPLATE_VERSIONS[mark.template]],
    ['formulas', formulas.length > 0],
    ['external-links', formulas.some((formula) => EXTERNAL.test(formula))],
  ];
  return [
    ...(identity.school ? [] : [identity.note]),
    ...told.flatMap(([note, isSo]) => (isSo ? [note] : [])),
  ];
}

/** «[1]Лист1!A1», «'C:\папка\[книга.xlsx]Лист1'!A1» */
const EXTERNAL = /\[[^\][]+\][^!\][]*!/;

/** The latest school year that a record is of; null where none tells any. */
function latestYear({ data }: Book): SchoolYear | null {
  const { teachers, pupils, results } = data;
  return [...teachers, ...pupils, ...results].reduce<SchoolYear | null>(
    (latest, { year }) => (latest === null || year > latest ? year : latest),
    null,
  );
}

/** Without any year its roadmaps may still tell that they ended before the year began. */
function isOfAnotherYear(year: SchoolYear | null, { roadmaps }: Book, collected: SchoolYear | null): boolean {
  if (collected === null) return false;
  if (year !== null) return year !== collected;
  const { start } = daysOfSchoolYear(collected);
  return roadmaps.length > 0 && roadmaps.every(({ plan }) => plan.end !== null && plan.end < start);
}

function statusOf(status: WorkbookStatus, notes: readonly FileNote[]): WorkbookStatus {
  if (status === 'not-recognised') return status;
  if (notes.includes('wrong-year') || notes.includes('nothing-filled')) return 'errors';
  return status === 'accepted' && notes.includes('old-template') ? 'warnings' : status;
}

interface Taking {
  readonly school: { readonly name: string; readonly key: string };
  readonly isWrongYear: boolean;
}

interface Taken {
  readonly tables: readonly TakenTable[];
  readonly roadmaps: readonly TakenRoadmap[];
  readonly left: readonly LeftRow[];
}

function takenRows(
  book: Book,
  findings: readonly Finding[],
  { school, isWrongYear }: Taking,
  { locale }: CollectContext,
): Taken {
  const words = COLLECT_WORDS[locale];
  const file = book.snapshot.name;
  const faults = faultsByRow(findings);
  const left: LeftRow[] = [];
  /** Whether a row has to be left out; then it is told. */
  const leaves = (
    sheet: string,
    row: number,
    cell: string,
    reason: keyof typeof words.left | null,
  ): boolean => {
    const fault = faults.get(sheet)?.get(row);
    const why = isWrongYear ? 'wrong-year' : reason;
    if (why !== null) left.push({ sheet, cell, reason: why, message: words.left[why] });
    else if (fault?.severity === 'error')
      left.push({ sheet, cell: fault.cell ?? cell, reason: fault.code, message: messageOf(fault, locale) });
    else return false;
    return true;
  };
  const tables = takeTables(book, ({ record, sheet, row }) => {
    const column = record.table.columns.get('school') ?? 0;
    const isOwn = (schoolOf(record)?.key ?? school.key) === school.key;
    if (leaves(sheet.name, row, a1(row, column), isOwn ? null : 'other-school')) return null;
    return { school: school.key, schoolName: school.name, file, origin: originOf(sheet, row, column) };
  });
  for (const { table, incompleteRows, repeatedRows } of book.data.tables) {
    if (!isCollected(table.kind)) continue;
    for (const row of [...incompleteRows, ...repeatedRows]) {
      const fault = faults.get(table.sheet)?.get(row);
      const cell = fault?.cell ?? a1(row, table.columns.get('school') ?? 0);
      const reason = fault?.code ?? (repeatedRows.includes(row) ? 'record-duplicate' : 'value-missing');
      const message = fault ? messageOf(fault, locale) : words.left.repeated;
      left.push({ sheet: table.sheet, cell, reason, message });
    }
  }
  const { date1904 } = book.snapshot;
  const roadmaps = book.roadmaps.flatMap((roadmap) => {
    const own = takeRoadmap(roadmap, { school: school.key, date1904 }, (item) => {
      const cell = a1(item.row, item.titleColumn);
      if (item.kind === 'activity' && leaves(roadmap.sheet.name, item.row, cell, null)) return null;
      return { file, origin: itemOrigin(roadmap, item) };
    });
    return own ? [own] : [];
  });
  return { tables, roadmaps, left };
}

/** The gravest finding of each row, by sheet. */
function faultsByRow(findings: readonly Finding[]): ReadonlyMap<string, ReadonlyMap<number, Finding>> {
  const bySheet = new Map<string, Map<number, Finding>>();
  for (const found of findings) {
    const place = found.cell === null ? null : parseA1(found.cell);
    if (!place || found.sheet === null || found.severity === 'advice') continue;
    const rows = bySheet.get(found.sheet) ?? new Map<number, Finding>();
    bySheet.set(found.sheet, rows);
    const known = rows.get(place.row);
    if (!known || (known.severity !== 'error' && found.severity === 'error')) rows.set(place.row, found);
  }
  return bySheet;
}

/** Rows of other schools, which no finding tells of. */
function remarksOfOthers(left: readonly LeftRow[]): readonly Remark[] {
  const [first, ...others] = left.filter(({ reason }) => reason === 'other-school');
  if (!first) return [];
  const place = sheetAddress(first.sheet, first.cell);
  return [{ severity: 'warning', message: first.message, place, count: others.length + 1 }];
}

const NOTED: Readonly<Partial<Record<FileNote, Severity>>> = {
  'wrong-year': 'error',
  'nothing-filled': 'error',
  'old-template': 'warning',
  'other-municipality': 'error',
  'unknown-school': 'error',
  'no-school': 'error',
};

const notesAsRemarks = (notes: readonly FileNote[], locale: CollectContext['locale']): readonly Remark[] =>
  notes.flatMap((note) => {
    const severity = NOTED[note];
    const message = COLLECT_WORDS[locale].notes[note];
    return severity === undefined ? [] : [{ severity, message, place: null, count: 1 }];
  });

/** What has to be mended: errors and warnings, each cause once. */
function remarksOf(findings: readonly Finding[], locale: CollectContext['locale']): readonly Remark[] {
  return groupFindings(findings.filter(({ severity }) => severity !== 'advice'))
    .slice(0, MOST_REMARKS)
    .flatMap(({ severity, findings: [first, ...others] }) => {
      if (!first) return [];
      const place = first.sheet === null ? null : sheetAddress(first.sheet, first.cell ?? 'A1');
      return [{ severity, message: messageOf(first, locale), place, count: others.length + 1 }];
    });
}
