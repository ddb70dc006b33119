import { COLORS } from '../../document';
import {
  type HeldTables,
  type HoldableTable,
  holdable,
  type Indicators,
  resultGroups,
} from '../../indicators';
import { type LocaleName, REPORTS_LOCALES } from '../../locales';
import { rememberedFor } from '../../tables';
import {
  type CellStyle,
  cellOf,
  cellsOf,
  formula,
  type PlanCell,
  rangeReference,
  type SheetPlan,
} from '../../workbook';

/** From so many rows on it takes longer to look through a table for each figure than to hold it against its texts once. */
const LONG = 2_000;

/** Tables of results of so many rows at least that formulas can hold against their texts. */
export const holdableTables = ({ view }: Pick<Indicators, 'view'>, least = 1): readonly HoldableTable[] =>
  view.results.flatMap((seen) => (seen.records.length < least ? [] : (holdable(seen) ?? [])));

const longIn = rememberedFor((view: Indicators['view']) => holdableTables({ view }, LONG));

/** Tables that are worth a sheet which holds them. */
export const longTables = ({ view }: Pick<Indicators, 'view'>): readonly HoldableTable[] => longIn(view);

/** Rows of the sheet. */
const ROW = { title: 0, note: 1, sheet: 2, differing: 3, head: 4, first: 5 } as const;
/** Columns of each table: what a row says, and the number of its group. */
const COLUMNS = ['text', 'group'] as const;
const WIDTHS = { text: 70, group: 12 } as const;

const textColumn = (nth: number): number => nth * COLUMNS.length;

const partOf = (nth: number, of: 'text' | 'group', { first, last }: HoldableTable) => {
  const column = textColumn(nth) + COLUMNS.indexOf(of);
  return { top: ROW.first, bottom: ROW.first + last - first, left: column, right: column };
};

/** Where other sheets find what that sheet says of tables. */
export const heldOn = (tables: readonly HoldableTable[], sheet: string): HeldTables =>
  new Map(
    tables.map((own, nth) => [
      own.table,
      {
        ...{ first: own.first, last: own.last },
        differing: cellOf(sheet, { row: ROW.differing, column: textColumn(nth) + 1 }),
        groups: cellsOf(sheet, partOf(nth, 'group', own)),
      },
    ]),
  );

const STYLES = {
  title: { bold: true, size: 14, color: COLORS.ink },
  note: { color: COLORS.muted },
  head: { bold: true, fill: COLORS.header },
  text: { numberFormat: '@' },
  whole: { numberFormat: '0' },
} as const satisfies Readonly<Record<string, CellStyle>>;

type StyleName = keyof typeof STYLES;
const cell = (value: PlanCell['value'], style: StyleName): PlanCell => ({ value, style });

/**
 * The hidden sheet «Сверка строк»: what each row of a long table said when the report was made, and how many rows say
 * something else now. There must be such a table.
 */
export function heldSheet(
  tables: readonly HoldableTable[],
  { allResults }: Pick<Indicators, 'allResults'>,
  name: string,
  locale: LocaleName,
): SheetPlan {
  const words = REPORTS_LOCALES[locale].held;
  const groups = resultGroups(allResults);
  const each = (of: (own: HoldableTable, nth: number) => readonly PlanCell[]): readonly PlanCell[] =>
    tables.flatMap(of);
  const longest = Math.max(...tables.map(({ texts }) => texts.length));
  const rows: readonly (readonly (PlanCell | null)[])[] = [
    [cell(words.title, 'title')],
    [cell(words.note, 'note')],
    each(({ table }) => [cell(words.sheet(table.sheet), 'head'), cell(null, 'head')]),
    each((own, nth) => [
      cell(words.differing, 'head'),
      { ...cell(0, 'whole'), formula: formula(own.differing(rangeReference(partOf(nth, 'text', own)))) },
    ]),
    each(() => COLUMNS.map((key) => cell(words.columns[key], 'head'))),
    ...Array.from({ length: longest }, (_, at) =>
      tables.flatMap(({ table, first, texts }): readonly (PlanCell | null)[] => {
        const text = texts[at];
        const group = groups.get(table)?.byRow.get(first + at) ?? null;
        return [text === undefined ? null : cell(text, 'text'), group === null ? null : cell(group, 'whole')];
      }),
    ),
  ];
  return {
    kind: 'held-rows',
    name,
    rows,
    styles: STYLES,
    columnWidths: tables.flatMap(() => COLUMNS.map((key) => WIDTHS[key])),
    frozen: { rows: ROW.first, columns: 0 },
    page: { orientation: 'portrait' },
    hidden: true,
  };
}
