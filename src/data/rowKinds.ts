import { isBlank, isExampleRow, matchKey, namesSchool, onceForEach } from '../tables';
import { type CellValue, hasFormula, type SheetSnapshot, textAt, valueAt } from '../workbook';
import type { CellReader } from './cells';
import type { DataTable } from './table';

/** As much of a text as is looked at to know a total. */
export const HEAD = 60;

const after = (pattern: string): RegExp => new RegExp(`^(?:${pattern})(?![а-яa-z])`);
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);

const PLACE = '(?:муниципалитет|муниципальн|район|округ|город|област|регион|кра[юя]|республик|мо|го)[а-я]*';
/** Words that a total begins with in any table. */
const TOTAL = after(
  `итог[а-я]*|всего|сумма|среднее|в среднем|(?:итого )?по (?:муниципалитету|муниципальн[а-я]*|району|округу|городу|школам)`,
);
/** Words that a total of schools begins with. */
const OF_SCHOOLS = after(
  [
    'общ(?:ий|ая|ее|ие) (?:итог|сумма|среднее|количество|число|кол во|показател[ьи]|результат[ы]?|свод|максимум|минимум)',
    'промежуточн[а-я]+ итог[а-я]*',
    '(?:количество|кол во|число|максимум|минимум)',
    'свод(?:н[а-я]+)?',
    'в целом',
    `по (?:всем|всему|${PLACE}|области|региону|краю|республике|образовательным|организациям|оо|оу|шнор|шнсу)`,
    'ср (?:по|знач[а-я]*|балл|показател[ья])',
    'средн(?:ий|яя|ие) (?:по|показател[ьи]|балл[ы]?|значени[ея]|дол[яи]|результат[ы]?|процент[ы]?|арифметическ[а-я]+)',
    '(?:grand|sub) ?total|total|sum|average|count|overall',
  ].join('|'),
);
/** A place, or all schools, in the column of schools. */
const ALL = whole(
  [
    `(?:[а-я ]+ск(?:ий|ой) )?(?:муниципальн[а-я]+ |городск[а-я]+ )?(?:район|округ|образование|муниципалитет)(?: [а-я -]+)?`,
    '(?:мо|го|город|область|край|регион|республика)(?: [а-я -]+)?',
    '(?:все|всех) (?:школы|школ|оо|оу|организации|учреждения|организаций|учреждений)(?: [а-я -]+)?',
    '(?:школы|оо|оу) (?:района|округа|города|муниципалитета|мо|го)',
    'шнор|шнсу|школы шнор|школы шнсу',
  ].join('|'),
);
/** What Excel calls the subtotals of a group: «СОШ № 2 Итог». */
const OF_GROUP =
  /. (?:итоги?|итого|всего|сумма|среднее|количество|кол во|максимум|минимум|произведение|total|sum|average|count|max|min)$/;
/** A total of subjects, classes or years beside a school that is named. */
const OF_KEYS = whole(
  '(?:итого|всего|общий итог|промежуточный итог|grand total|total)(?: по [а-я ]+)?|.+ (?:итог|итого|total)',
);
const SIGMA = /^\s*[Σ∑]/;

const keyOf = (text: string): string => matchKey(text.slice(0, HEAD));

/** The text of a first cell, or of a stage, names a total. */
export const isTotal = (text: string): boolean => TOTAL.test(keyOf(text)) || SIGMA.test(text);

/** The text in a column of schools names a total instead of a school. */
export function isSchoolTotal(text: string): boolean {
  const key = keyOf(text);
  return (
    isTotal(text) ||
    OF_SCHOOLS.test(key) ||
    OF_GROUP.test(matchKey(text)) ||
    (ALL.test(key) && !namesSchool(text))
  );
}

/** The text of a subject, a class or a year says that the row sums up several. */
export const isKeyTotal = (text: string): boolean => OF_KEYS.test(keyOf(text));

/** What a row below the header is. A note has one filled cell that begins no record: a footnote, a signature. */
export type RowKind = 'record' | 'blank' | 'example' | 'total' | 'header' | 'index' | 'note';

export interface RowSorting {
  readonly sheet: SheetSnapshot;
  readonly table: DataTable;
  /** Columns that records are made of. */
  readonly columns: readonly number[];
  /** The column that names a record, or a total. */
  readonly anchor: number;
  readonly topRow: CellReader<number>;
  /** A row with nothing but its anchor filled is a record. */
  readonly lone: (anchor: string) => boolean;
  /** What the anchor holds; a total of titles is known by the row's first filled cell. */
  readonly anchors: 'schools' | 'titles' | 'stages';
  /** Further columns that tell records of one school apart. */
  readonly keys: readonly number[];
  /** Match keys of the municipality's own words for totals: whole texts. */
  readonly ownTotals: ReadonlySet<string>;
}

/** Tells the rows of a table apart. */
export function sortRows(sorting: RowSorting): CellReader<RowKind> {
  const { sheet, table, anchor, topRow, lone, anchors, keys, ownTotals } = sorting;
  const { texts, origin } = sheet;
  const header = matchKey(textAt(sheet, table.headerRow + table.headerHeight - 1, anchor));
  const isOwn = (text: string): boolean => ownTotals.size > 0 && ownTotals.has(matchKey(text));
  const isKnown = anchors === 'schools' ? isSchoolTotal : isTotal;
  const totals = (text: string): boolean => isKnown(text) || isOwn(text);
  const titled = anchors === 'titles';
  const named = onceForEach((text: string): RowKind => {
    if (!titled && totals(text)) return 'total';
    return header !== '' && matchKey(text.slice(0, HEAD)) === header ? 'header' : 'record';
  });
  const sums = onceForEach((text: string) => isKeyTotal(text) || isOwn(text));
  const filled = filledCells(sorting);
  const startsWithTotal = (row: number): boolean => {
    const first = texts[row - origin.row]?.find((text) => !isBlank(text));
    return first !== undefined && totals(first);
  };
  return (row) => {
    if (isExampleRow(sheet, row)) return 'example';
    const count = filled(row);
    if (count === 0) return startsWithTotal(row) ? 'total' : 'blank';
    if (row === table.firstRow && isIndexRow(sheet, row)) return 'index';
    const text = textAt(sheet, topRow(row), anchor);
    if (isBlank(text)) return startsWithTotal(row) ? 'total' : count === 1 ? 'note' : 'record';
    if (titled && startsWithTotal(row)) return 'total';
    const kind = named(text);
    if (kind !== 'record') return kind;
    if (anchors === 'schools' && keys.some((key) => sums(textAt(sheet, row, key)))) return 'total';
    return count === 1 && topRow(row) === row && !lone(text) ? 'note' : kind;
  };
}

/**
 * How many cells of a row are filled, counted to 2. Formulas that give "" or 0 fill none; where the anchor is one that
 * gives "", the row is prepared for later, and its number and other keys don't fill it either.
 */
function filledCells({ sheet, table, columns, anchor, keys }: RowSorting): CellReader<number> {
  const { texts, values, origin } = sheet;
  const counted = (own: readonly number[]): CellReader<number> => {
    const places = own.map((column) => column - origin.column);
    return (row) => {
      const [cells, held] = [texts[row - origin.row], values[row - origin.row]];
      let count = 0;
      if (!cells) return count;
      for (const at of places) {
        if (isBlank(cells[at] ?? '')) continue;
        if (isNothing(held?.[at] ?? null) && hasFormula(sheet, row, at + origin.column)) continue;
        if (++count > 1) break;
      }
      return count;
    };
  };
  const all = counted(columns);
  if (sheet.formulas.size === 0) return all;
  const prefilled = new Set([...keys, table.columns.get('number')]);
  const entered = counted(columns.filter((column) => !prefilled.has(column)));
  return (row) => {
    const isPrepared = hasFormula(sheet, row, anchor) && valueAt(sheet, row, anchor) === '';
    return isPrepared && entered(row) === 0 ? 0 : all(row);
  };
}

const isNothing = (value: CellValue): boolean => value === 0 || value === '';

/** A row of column numbers under the header: 1, 2, 3 … */
function isIndexRow(sheet: SheetSnapshot, row: number): boolean {
  const texts = (sheet.texts[row - sheet.origin.row] ?? []).filter((text) => !isBlank(text));
  return texts.length > 2 && texts.every((text, index) => text.trim() === String(index + 1));
}
