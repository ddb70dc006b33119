import {
  aliasIndex,
  findHeader,
  firstDataRow,
  type HeaderMatch,
  isBlank,
  matchHeader,
  readPeriod,
  rememberedFor,
  singleLine,
} from '../tables';
import { endRow, type SheetSnapshot, textAt } from '../workbook';
import { readNumberText } from './number';
import { headingOf, SAYS } from './template/headings';
import type { ColumnKey, Template } from './template/schema';

/** A column without a known header that is taken for one all the same. */
export interface PresumedColumn {
  readonly key: ColumnKey;
  readonly column: number;
  /** As read; empty where the cell is. */
  readonly header: string;
}

/** A month or a quarter as a column of its own: a mark under it is the period of its row. */
export interface GridColumn {
  readonly column: number;
  readonly period: string;
}

/** The header of a roadmap with what its columns are. */
export interface RoadmapTable {
  readonly header: HeaderMatch;
  readonly presumed: readonly PresumedColumn[];
  /** From left to right; empty where a column gives the period. */
  readonly grid: readonly GridColumn[];
  /** The column of periods tells places too. */
  readonly mixedPeriod: boolean;
}

export interface TablePlace extends RoadmapTable {
  readonly template: Template;
  readonly way: TableWay;
}

/** The template's header wordings by match key. */
export const indexOf = rememberedFor((template: Template) => aliasIndex(template.columns));

export const isRoadmapHeader = ({ columns }: HeaderMatch): boolean =>
  columns.has('activity') && columns.size > 1;

/** A column is there; a period may also be given as a start and an end. */
export const hasColumn = (header: HeaderMatch, key: string): boolean =>
  header.columns.has(key) ||
  (key === 'period' && (header.columns.has('periodStart') || header.columns.has('periodEnd')));

/** The headers of the columns that the template requires and the table lacks. */
export const missingColumns = ({
  header,
  grid,
  template: { columns },
}: Pick<RoadmapTable, 'header' | 'grid'> & { readonly template: Template }): readonly string[] =>
  columns.flatMap(({ key, required, header: name }) => {
    const isThere = hasColumn(header, key) || (key === 'period' && grid.length > 0);
    return required && !isThere ? [name] : [];
  });

/**
 * The table that a template recognises most of; templates come in order of preference. Where no wording of theirs names
 * one, and `byShape` allows it, a table may be known by its words and columns alone.
 */
export const bestTable = (
  sheet: SheetSnapshot,
  templates: readonly Template[],
  byShape: () => boolean,
): TablePlace | null =>
  fittest(sheet, templates, 'wordings') ?? (byShape() ? fittest(sheet, templates, 'words') : null);

function fittest(sheet: SheetSnapshot, templates: readonly Template[], way: TableWay): TablePlace | null {
  let best: (TablePlace & { readonly fit: number }) | null = null;
  for (const template of templates) {
    const header = FINDERS[way](sheet, template);
    if (!header) continue;
    const table = tableOf(sheet, header, template);
    const required = template.columns.filter((column) => column.required);
    const met = required.filter(({ key }) => hasColumn(table.header, key)).length;
    const fit = met / required.length + met / 100;
    if (!best || fit > best.fit) best = { template, way, ...table, fit };
    if (met === required.length && table.header.extra.length === 0) break;
  }
  return best;
}

/** By wordings of the template, or by words and columns alone. */
export type TableWay = 'wordings' | 'words';

type Finder = (sheet: SheetSnapshot, template: Template) => HeaderMatch | null;

const FINDERS: Readonly<Record<TableWay, Finder>> = {
  wordings: (sheet, template) => findHeader(sheet, { index: indexOf(template), accepts: isRoadmapHeader }),
  words: (sheet, template) =>
    findHeader(sheet, { ...headingsOf(template), accepts: (match) => hasShape(sheet, match) }),
};

const headingsOf = rememberedFor((template: Template) => {
  const keys = new Set(template.columns.map(({ key }) => key));
  const byWords = (text: string): ReturnType<typeof headingOf> => {
    const found = headingOf(text);
    return found && keys.has(found.key) ? found : null;
  };
  return { index: indexOf(template), byWords };
});

/** What is done and when, by words that nothing else is headed by; or when and by whom, beside a column of texts. */
function hasShape(sheet: SheetSnapshot, header: HeaderMatch): boolean {
  const activity = header.columns.get('activity');
  const period = header.columns.get('period');
  const named = hasColumn(header, 'period') && (period === undefined || !isWeak(header, period));
  const dated = named || gridOf(header).length > 0;
  if (!dated) return false;
  if (activity !== undefined && !isWeak(header, activity)) return true;
  const responsible = header.columns.get('responsible');
  if (responsible === undefined || isWeak(header, responsible)) return false;
  return activity !== undefined || widestText(sheet, header) !== null;
}

/** Its header may head other columns too. */
const isWeak = ({ texts }: HeaderMatch, column: number): boolean =>
  headingOf(texts.get(column) ?? '')?.weak ?? false;

/** The columns of a header: those that it names, those meant by their words, and those told by what stands below. */
export function tableOf(sheet: SheetSnapshot, found: HeaderMatch, template: Template): RoadmapTable {
  const named = matchHeader(sheet, found.top, headingsOf(template));
  const header = instead(withExecutor(named?.height === found.height ? named : found), template);
  const columns = new Map(header.columns);
  const texts = new Map(header.texts);
  const presumed: PresumedColumn[] = [];
  const presume = (key: ColumnKey, column: number | null): void => {
    if (column === null) return;
    presumed.push({ key, column, header: header.texts.get(column) ?? '' });
    columns.set(key, column);
    if (!texts.has(column)) texts.set(column, '');
  };
  if (!columns.has('activity')) presume('activity', widestText(sheet, header));
  if (!columns.has('number')) presume('number', numbersBeside(sheet, header, columns.get('activity') ?? 0));
  const grid = hasColumn(header, 'period') ? [] : gridOf(header);
  const known = new Set([...columns.values(), ...grid.map(({ column }) => column)]);
  const period = columns.get('period');
  return {
    header: { ...header, columns, texts, extra: header.extra.filter(({ column }) => !known.has(column)) },
    // A number without a header is common and clear.
    presumed: presumed.filter(({ key }) => key !== 'number'),
    grid,
    mixedPeriod: period !== undefined && SAYS.place.test(header.texts.get(period) ?? ''),
  };
}

/** «Исполнитель» beside «Ответственный»: both are parties, and neither is one column too many. */
function withExecutor(header: HeaderMatch): HeaderMatch {
  const own = header.columns.get('responsible');
  if (own === undefined) return header;
  const others = [...header.extra, ...header.duplicates].filter(({ header: text }) => {
    const meant = headingOf(text);
    return meant?.key === 'responsible' && !meant.weak;
  });
  const [other] = others;
  if (!other) return header;
  const ownText = header.texts.get(own) ?? '';
  const swapped =
    SAYS.executor.test(ownText) && !SAYS.responsible.test(ownText) && SAYS.responsible.test(other.header);
  const columns = new Map(header.columns);
  columns.set('responsible', swapped ? other.column : own).set('executor', swapped ? own : other.column);
  const left = <C extends { readonly column: number }>(all: readonly C[]): readonly C[] =>
    all.filter(({ column }) => column !== other.column);
  return { ...header, columns, extra: left(header.extra), duplicates: left(header.duplicates) };
}

interface Stand {
  readonly key: ColumnKey;
  readonly by: ColumnKey;
  /** What its header says; anything where left out. */
  readonly says?: RegExp;
}

/** Columns that stand for one that the template asks for and the table lacks. */
const INSTEAD: readonly Stand[] = [
  { key: 'result', by: 'indicator' },
  { key: 'result', by: 'evidence' },
  { key: 'period', by: 'doneOn', says: SAYS.planned },
];

/** «Показатель результата» where no column is headed «Результат»; «Дата исполнения (план)» where none tells the term. */
function instead(header: HeaderMatch, template: Template): HeaderMatch {
  const asked = new Set(template.columns.flatMap(({ key, required }) => (required ? [key] : [])));
  const columns = new Map(header.columns);
  for (const { key, by, says } of INSTEAD) {
    const column = columns.get(by);
    const isLacking = asked.has(key) && !hasColumn({ ...header, columns }, key) && !asked.has(by);
    if (column === undefined || !isLacking || says?.test(header.texts.get(column) ?? '') === false) continue;
    columns.delete(by);
    columns.set(key, column);
  }
  return { ...header, columns };
}

/** Rows below a header by which a column is told. */
const SAMPLE = 20;
/** A column of activities has texts of so many letters on average. */
const WIDE = 15;

function textsBelow(sheet: SheetSnapshot, header: HeaderMatch, column: number): readonly string[] {
  const first = firstDataRow(header);
  const rows = Array.from(
    { length: Math.min(SAMPLE, Math.max(0, endRow(sheet) - first)) },
    (_, at) => first + at,
  );
  return rows.map((row) => singleLine(textAt(sheet, row, column))).filter((text) => text !== '');
}

/** The column of unknown header with the longest texts; null where none is wide. */
function widestText(sheet: SheetSnapshot, header: HeaderMatch): number | null {
  let best: number | null = null;
  let widest = WIDE;
  for (const { column } of header.extra) {
    const texts = textsBelow(sheet, header, column);
    const average = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length);
    if (average < widest) continue;
    [best, widest] = [column, average];
  }
  return best;
}

/** The column without a header, left of the activities, that holds their numbers. */
function numbersBeside(sheet: SheetSnapshot, header: HeaderMatch, activity: number): number | null {
  for (let column = activity - 1; column >= sheet.origin.column; column -= 1) {
    if (header.texts.has(column)) continue;
    const texts = textsBelow(sheet, header, column);
    const numbers = texts.filter((text) => {
      const { number, rest } = readNumberText(text);
      return number !== null && isBlank(rest);
    });
    if (texts.length > 0 && numbers.length * 2 > texts.length) return column;
  }
  return null;
}

const LEAST_IN_GRID = 3;
const NO_PLAN = { start: null, end: null };

/** Months or quarters side by side, each a column; empty where there are fewer than three. */
const gridOf = rememberedFor(({ extra }: HeaderMatch): readonly GridColumn[] => {
  const columns = extra.flatMap(({ column, header }): readonly GridColumn[] => {
    const { kind, doubts } = readPeriod(header, NO_PLAN);
    const isPart = kind === 'dates' && doubts.every(({ code }) => code === 'period-no-year');
    return isPart ? [{ column, period: singleLine(header) }] : [];
  });
  return columns.length < LEAST_IN_GRID ? [] : columns;
});
