import {
  isBlank,
  lookAlikesInCyrillic,
  saysNoValue,
  type SchoolYear,
  singleLine,
  visibleText,
  type Vocabulary,
  type WordReading,
  type Grade,
  type Label,
} from '../tables';
import { isCellError } from '../workbook';
import type { CellReader, Column, TableCells } from './cells';
import type { Reading } from './reading';
import { CLASSES, namesClasses, typedAsDate } from '../tables';
import type { SchoolRef } from './table';
import type { SchoolList } from './schoolList';
import type { YearReader } from './years';

const HASH = 35;

/** A cell's displayed text, that of the first row for cells merged down; an error is a finding and gives no text. */
export function rawCell<K extends string>(cells: TableCells<K>, { column }: Column): CellReader<string> {
  const { texts, values, origin } = cells.sheet;
  const at = column - origin.column;
  const topRow = cells.topRow(column);
  return (row) => {
    const index = topRow(row) - origin.row;
    const text = texts[index]?.[at] ?? '';
    if (text.charCodeAt(0) !== HASH) return text;
    if (!isCellError(values[index]?.[at] ?? null)) return text;
    return index + origin.row === row ? cells.failed(row, column) : '';
  };
}

/** Texts on one line; empty where the table has no such column. An empty required cell is a finding. */
export function textCell<K extends string>(cells: TableCells<K>, key: K): CellReader<string> {
  const place = cells.column(key);
  if (!place) return () => '';
  const raw = rawCell(cells, place);
  return (row) => {
    const text = singleLine(raw(row));
    if (text === '' && place.required) missingText(cells, place, row, raw);
    return text;
  };
}

/**
 * What `read` makes of a text. `nothing` stands for an empty cell and where the table has no such column; an empty
 * required cell is a finding and gives null.
 */
export function labelCell<K extends string, L>(
  cells: TableCells<K>,
  key: K,
  read: (text: string) => L,
  nothing: L,
): CellReader<L | null> {
  const place = cells.column(key);
  if (!place) return () => nothing;
  const raw = rawCell(cells, place);
  return (row) => {
    const text = raw(row);
    if (!isBlank(text)) return read(text);
    if (!place.required) return nothing;
    missingText(cells, place, row, raw);
    return null;
  };
}

/**
 * Schools. An unknown or misspelt name is a finding; an empty required cell is one too and gives null. `list` adds the
 * name to the list before it is looked up.
 */
export function schoolCell<K extends string>(
  cells: TableCells<K>,
  key: K,
  schools: SchoolList,
  list?: (text: string) => void,
): CellReader<SchoolRef | null> {
  const place = cells.column(key);
  if (!place) return () => null;
  const { column } = place;
  const topRow = cells.topRow(column);
  const raw = labelCell(cells, key, (text) => text, null);
  return (row) => {
    const text = raw(row);
    if (text === null) return null;
    list?.(text);
    const { school, misspelt } = schools.read(text);
    if ((misspelt || schools.isUnknown(school)) && topRow(row) === row) {
      reportSchool(cells, row, column, school, schools);
    }
    if (topRow(row) !== row) reportMerged(cells, row, column, school.listed ? school.name : text);
    return school;
  };
}

/** A school merged down is that of the row too, but formulas look into the row's own cell. */
function reportMerged(cells: TableCells, row: number, column: number, expected: string): void {
  if (cells.value(row, column) !== null) return;
  const fix = cells.report.replace(row, column, expected, true);
  const data = { read: '', expected };
  cells.report.add({ code: 'school-spelling', row, column, data, fix, severity: 'advice' });
}

function reportSchool(
  cells: TableCells,
  row: number,
  column: number,
  school: SchoolRef,
  schools: SchoolList,
): void {
  const read = cells.shown(row, column);
  if (school.listed) {
    const fix = cells.report.replace(row, column, school.name, true, (text) => schools.read(text).school.key);
    cells.report.add({ code: 'school-spelling', row, column, data: { read, expected: school.name }, fix });
    return;
  }
  const nearest = schools.nearest(read);
  const fix = nearest === null ? null : cells.report.replace(row, column, nearest, false);
  const data = { read, nearest, sheet: schools.sheet ?? '' };
  cells.report.add({ code: 'school-unknown', row, column, data, fix });
}

/** School years; `otherwise` where the table has no such column. Null, with its finding, where none can be read. */
export function yearCell<K extends string>(
  cells: TableCells<K>,
  key: K,
  years: YearReader,
  otherwise: SchoolYear | null,
): CellReader<SchoolYear | null> {
  const place = cells.column(key);
  if (!place) return () => otherwise;
  const { column } = place;
  const raw = rawCell(cells, place);
  const topRow = cells.topRow(column);
  return (row) => {
    const text = raw(row);
    if (isBlank(text)) {
      if (place.required) missingText(cells, place, row, raw);
      return null;
    }
    const top = topRow(row);
    const year = years.read(cells.sheet, top, column, text);
    if (!year && top === row) {
      cells.report.add({ code: 'year-unrecognised', row, column, data: { read: text, expected: null } });
    }
    return year;
  };
}

/** Displayed texts, that of the first row for cells merged down; empty where the table has no such column. */
export function shownCell<K extends string>(cells: TableCells<K>, key: K): CellReader<string> {
  const place = cells.column(key);
  if (!place) return () => '';
  const topRow = cells.topRow(place.column);
  return (row) => cells.shown(topRow(row), place.column);
}

/**
 * Classes; a text that names none is a finding. One that Excel took for a date («5-9» became «05.сен») is a finding and read as it was typed: it names no year
 * of study.
 */
export function gradeCell<K extends string>(
  cells: TableCells<K>,
  key: K,
  { grade, years }: Pick<Reading, 'grade' | 'years'>,
): CellReader<Grade | null> {
  const place = cells.column(key);
  const own = labelCell(cells, key, grade, { ...NO_LABEL, number: null });
  if (!place) return own;
  const { column } = place;
  const topRow = cells.topRow(column);
  return (row) => {
    const top = topRow(row);
    const typed = typedAsDate(cells.sheet, top, column, years.date1904);
    if (typed === null) {
      const read = own(row);
      const text = cells.shown(row, column);
      if (read && top === row && !saysNoValue(text) && !namesClasses(text)) {
        const data = { read: text, allowed: CLASSES, nearest: null };
        cells.report.add({ code: 'status-unknown', row, column, data, severity: 'warning' });
      }
      return read;
    }
    if (top === row) {
      const data = { read: cells.shown(row, column), expected: typed };
      cells.report.add({
        code: 'number-as-date',
        row,
        column,
        data,
        fix: cells.report.replace(row, column, typed, false),
      });
    }
    return { ...grade(typed), number: null };
  };
}

/** Words of a known list; a text that is none of them is a finding and gives null, as do words that there is no answer. */
export function wordCell<K extends string, T>(
  cells: TableCells<K>,
  key: K,
  words: Vocabulary<T>,
): CellReader<T | null> {
  const read = wordReading(cells, key, words);
  return (row) => {
    const reading = read(row);
    return reading.kind === 'known' ? reading.meaning : null;
  };
}

/** What cells of a choice say; missing where the table has no such column. What is not understood is a finding. */
export function wordReading<K extends string, T>(
  cells: TableCells<K>,
  key: K,
  words: Vocabulary<T>,
): CellReader<WordReading<T>> {
  const read = labelCell(cells, key, (text) => text, '');
  const column = cells.column(key)?.column ?? 0;
  return (row) => {
    const text = read(row);
    if (text === null || text === '') return { kind: 'missing' };
    const reading = words.read(text);
    reportWord(cells, row, column, text, words, reading);
    return reading;
  };
}

/** Reports a text that is on no list, or leaves the choice open, or is written in letters that only look right. */
export function reportWord<T>(
  cells: TableCells,
  row: number,
  column: number,
  read: string,
  words: Vocabulary<T>,
  reading: WordReading<T>,
): void {
  if (reading.kind === 'missing') return;
  const { allowed } = words;
  if (reading.kind === 'known') {
    reportLetters(cells, row, column, read);
    return;
  }
  if (reading.kind === 'unfilled') {
    cells.report.add({ code: 'choice-unfilled', row, column, data: { read, allowed } });
    return;
  }
  const nearest = words.nearest(read);
  const fix =
    nearest !== null && read === cells.shown(row, column)
      ? cells.report.replace(row, column, nearest, false)
      : null;
  cells.report.add({ code: 'status-unknown', row, column, data: { read, allowed, nearest }, fix });
}

/** Reports invisible characters and Latin look-alikes, by which formulas don't find a text that people read well. */
export function reportLetters(cells: TableCells, row: number, column: number, read: string): void {
  const seen = visibleText(read);
  const cyrillic = lookAlikesInCyrillic(seen);
  if (seen === read && cyrillic === read) return;
  const fix = cells.shown(row, column) === read ? cells.report.replace(row, column, cyrillic, true) : null;
  const code = cyrillic === seen ? 'text-spaces' : 'text-mixed-alphabet';
  cells.report.add({ code, row, column, data: { read, expected: cyrillic }, fix });
}

/** An empty cell under a filled one may mean the same again: the text above is proposed. */
function missingText(cells: TableCells, place: Column, row: number, raw: CellReader<string>): void {
  // An error is told where it is read; one hidden under a merge isn't.
  if (isCellError(cells.value(cells.topRow(place.column)(row), place.column))) return;
  const above = row > cells.table.firstRow ? raw(row - 1) : '';
  cells.missing(place, row, isBlank(above) ? '' : singleLine(above));
}

/** A label that says nothing. */
export const NO_LABEL: Label = { key: '', name: '' };
