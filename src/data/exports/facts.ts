import {
  CLASS_OF_EXAM,
  matchKey,
  mentionsIn,
  readGrade,
  readProcedure,
  readSchoolYear,
  readSubject,
  remembered,
  type SchoolYear,
  schoolYearOfDay,
  SUBJECT_CODES,
} from '../../tables';
import type { ExportCells } from './cells';
import type { Fact, Facts, GivenFacts } from './model';
import { type LabelKind, LABELS_ASIDE, SHORT_NAME, TITLE_LABELS } from './words';

/** What one place says of results: a row of a title, a name of a sheet, a cell. Several values leave it open. */
export interface Source {
  readonly procedures: readonly string[];
  readonly subjects: readonly string[];
  readonly grades: readonly string[];
  readonly years: readonly SchoolYear[];
  /** The day of the procedure. */
  readonly days: readonly string[];
}

export const NOTHING: Source = { procedures: [], subjects: [], grades: [], years: [], days: [] };

/** What a text mentions, dates as days of nothing in particular. */
export const sourceOf = (text: string): Source => ({ ...mentionsIn(text), days: [] });

/** What the name of a sheet says, also as ФИС ОКО shortens it: «РУ 7 Статистика по отметкам». */
export function sheetSource(name: string): Source {
  const [, code = '', grade = ''] = SHORT_NAME.exec(name) ?? [];
  const subject = SUBJECT_CODES.get(code);
  const found = sourceOf(name);
  if (subject === undefined || readGrade(grade).number === null) return found;
  return {
    ...found,
    subjects: found.subjects.length > 0 ? found.subjects : [subject],
    grades: found.grades.length > 0 ? found.grades : [readGrade(grade).name],
  };
}

/** What a person gave. */
export const sourceGiven = ({ procedure, subject, class: grade, schoolYear }: GivenFacts): Source => ({
  procedures: procedure === undefined ? [] : [readProcedure(procedure).name],
  subjects: subject === undefined ? [] : [readSubject(subject).name],
  grades: grade === undefined ? [] : [readGrade(grade).name],
  years: schoolYear === undefined ? [] : [schoolYear],
  days: [],
});

/** What the cell of a column says. */
export const CELL_SOURCES = {
  subject: (text: string): Source => ({ ...NOTHING, subjects: [readSubject(text).name] }),
  class: (text: string): Source => ({ ...NOTHING, grades: [readGrade(text).name] }),
  procedure: (text: string): Source => ({ ...NOTHING, procedures: [readProcedure(text).name] }),
  year: (text: string): Source => {
    const { years } = mentionsIn(text);
    const read = readSchoolYear(text);
    return { ...NOTHING, years: read ? [read.year] : years };
  },
} as const;

type Labelled = (text: string) => Source;

/** What stands behind a label of a title, by what the label names. */
const LABELLED: Readonly<Record<LabelKind, Labelled>> = {
  subject(text) {
    const { subjects, grades, years, procedures } = mentionsIn(text);
    const alone = grades.length + years.length + procedures.length === 0;
    const read = alone || subjects.length === 0 ? [readSubject(text).name] : subjects;
    return { ...NOTHING, subjects: read, grades };
  },
  class: (text) =>
    readGrade(text).number === null
      ? { ...NOTHING, grades: mentionsIn(text).grades }
      : CELL_SOURCES.class(text),
  year: CELL_SOURCES.year,
  procedure(text) {
    const found = sourceOf(text);
    return found.procedures.length > 0 ? found : { ...found, ...CELL_SOURCES.procedure(text) };
  },
  day(text) {
    const { days } = mentionsIn(text);
    return { ...NOTHING, days, years: [...new Set(days.map(schoolYearOfDay))] };
  },
};

/** What a row of texts above a table says; what stands behind a label is surer than what a title mentions. */
export interface TitleRow {
  readonly labelled: Source | null;
  readonly mentioned: Source;
}

const NO_TITLE: TitleRow = { labelled: null, mentioned: NOTHING };

/** Words alone, as labels are: no code of a pupil. */
const WORDS = /^\p{L}[\p{L} ]{2,40}(?::.*)?$/u;

const isTitleLabel = remembered(
  (text: string): boolean => WORDS.test(text) && TITLE_LABELS.has(matchKey(text.replace(/:.*$/, ''))),
);

/** The row begins with a label of a title, «Предмет:», and is of no school whatever stands behind it. */
export function beginsWithLabel(cells: ExportCells, row: number): boolean {
  const { origin } = cells.sheet;
  for (let column = origin.column; column < cells.endColumn; column += 1) {
    const text = cells.text(row, column);
    if (text !== '') return isTitleLabel(text);
  }
  return false;
}

export function titleRow(cells: ExportCells, row: number): TitleRow {
  const filled = cells.filled(row);
  const [first, second] = filled;
  if (!first) return NO_TITLE;
  const [, before = first.text, after = ''] = /^([^:]{1,40}):\s*(.*)$/.exec(first.text) ?? [];
  const key = matchKey(before);
  const value = after === '' ? (second?.text ?? '') : after;
  const isLabel = first.text.includes(':') || filled.length === 2;
  const label = isLabel ? TITLE_LABELS.get(key) : undefined;
  if (label && value !== '') return { labelled: LABELLED[label](value), mentioned: NOTHING };
  if (isLabel && LABELS_ASIDE.test(key)) return NO_TITLE;
  return { labelled: null, mentioned: sourceOf(filled.map(({ text }) => text).join(' · ')) };
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Rows of one title together. */
export const together = (sources: readonly Source[]): Source => ({
  procedures: unique(sources.flatMap(({ procedures }) => procedures)),
  subjects: unique(sources.flatMap(({ subjects }) => subjects)),
  grades: unique(sources.flatMap(({ grades }) => grades)),
  years: unique(sources.flatMap(({ years }) => years)),
  days: unique(sources.flatMap(({ days }) => days)),
});

/** The first place that says one thing says it; one that says several still narrows down what later ones may. */
function settled<T extends string>(candidates: readonly (readonly T[])[]): Fact<T> {
  let several: readonly T[] = [];
  for (const own of candidates) {
    const left = several.length === 0 ? own : own.filter((value) => several.includes(value));
    const [value] = left;
    if (value !== undefined && left.length === 1) return { value, several: [] };
    if (left.length > 1) several = left;
  }
  return { value: null, several };
}

/** The facts that places give, from the surest to the least. An exam that is of one class says the class itself. */
export function factsOf(sources: readonly Source[]): Facts {
  const procedure = settled(sources.map(({ procedures }) => procedures));
  const grade = settled(sources.map(({ grades }) => grades));
  const [ofExam] = procedure.value === null ? [] : [CLASS_OF_EXAM.get(procedure.value)];
  return {
    procedure,
    subject: settled(sources.map(({ subjects }) => subjects)),
    class:
      grade.value === null && grade.several.length === 0 && ofExam ? { value: ofExam, several: [] } : grade,
    schoolYear: settled(sources.map(({ years }) => years)),
    day: sources.flatMap(({ days }) => days)[0] ?? '',
  };
}
