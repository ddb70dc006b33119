import type { Row, Value } from '../layout/cells';

/** A text in Russian and in English. */
export interface Told {
  readonly ru: string;
  readonly en: string;
}

/** A figure or text of a report: in the row that holds all the `row` texts, the cell that holds `value`. */
export interface Shown {
  /** Kind of the inserted sheet. */
  readonly sheet: string;
  /** Texts of cells that stand in the row, or parts of them. */
  readonly row: readonly string[];
  /** What the cell must hold, counted by hand: a number as it is, a text or a part of one. */
  readonly value: string | number;
  /** The number is a share, 0–1, and the cell shows it as a percent. */
  readonly share?: true;
}

/** Something that a document states, and where the report of its workbook states it. */
export interface Statement {
  readonly says: Told;
  readonly shown: readonly Shown[];
  /** Words that a sentence of the memo must hold; none where it is told on sheets alone. */
  readonly memo?: string;
}

/** What a document states and a report can't. */
export interface Unsaid {
  readonly says: Told;
  readonly why: Told;
}

/** One of the documents that this program comes from: its figures as data sheets, and what must come of them. */
export interface SourceDocument {
  /** Of the workbook, without its extension. */
  readonly file: string;
  readonly title: Told;
  readonly sheets: Readonly<Record<string, readonly Row[]>>;
  readonly statements: readonly Statement[];
  readonly unsaid: readonly Unsaid[];
}

/** Rows of a table under its head. */
export const table = (head: readonly string[], ...rows: readonly Row[]): readonly Row[] => [head, ...rows];

export const settings = (...rows: readonly (readonly [parameter: string, value: Value])[]): readonly Row[] =>
  table(['Параметр', 'Значение'], ...rows);

/** Results of so many pupils of whom so many are low; the others have «3». */
export const lowOf = (low: number, participants: number): Row => [
  participants,
  low,
  participants - low,
  0,
  0,
];

export const RESULT_HEAD = [
  ...['Школа', 'Учебный год', 'Период', 'Процедура', 'Предмет', 'Класс'],
  ...['Участников', '«2»', '«3»', '«4»', '«5»'],
];

export const ROADMAP_HEAD = [
  ...['№ п/п', 'Мероприятия', 'Сроки проведения', 'Ответственные исполнители', 'Планируемый результат'],
];
