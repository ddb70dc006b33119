import type { ColumnDef, WriteOptions, WriteSheet } from 'hucre/xlsx';
import {
  a1Range,
  type PlanCell,
  type PlanLink,
  type PlanPage,
  sheetAddress,
  type SheetLayout,
} from '../../workbook';
import type { CellContent } from '../edit/storedCell';
import { storedFormula } from '../edit/storedFormula';
import { absolute, bookChart, bookChoices, bookRule } from './planParts';
import {
  type BookCell,
  bookColor,
  bookMerges,
  type BookSheet,
  bookStyle,
  cellKey,
  BOOK_FONT,
  neededHeights,
  storedWidth,
  type WrappedText,
} from './bookSheet';

/** A planned sheet with its values. */
export function planSheet(plan: SheetLayout): BookSheet {
  const styles = new Map(Object.entries(plan.styles).map(([key, style]) => [key, bookStyle(style)]));
  const cells = new Map<string, BookCell>();
  const writes: BookSheet['writes'][number][] = [];
  const texts: WrappedText[] = [];
  plan.rows.forEach((row, at) =>
    row.forEach((cell, column) => {
      if (!cell) return;
      const style = styles.get(cell.style ?? '');
      const hyperlink = cell.link && bookLink(cell.link);
      if (style || hyperlink) {
        cells.set(cellKey(at, column), { ...(style && { style }), ...(hyperlink && { hyperlink }) });
      }
      const content = contentOf(cell);
      if (content !== null) writes.push({ row: at, column, content });
      const look = plan.styles[cell.style ?? ''];
      if (typeof cell.value === 'string' && look?.wrap) {
        texts.push({ row: at, column, text: cell.value, size: look.size ?? BOOK_FONT.size });
      }
    }),
  );
  const choices = bookChoices(plan);
  for (const { column, values } of choices.lists) {
    writes.push(...values.map((content, row) => ({ row, column, content })));
  }
  const columns = plan.columnWidths.map((width): ColumnDef => ({ width: storedWidth(width) }));
  for (const { column } of choices.lists) {
    while (columns.length < column) columns.push({});
    columns[column] = { hidden: true };
  }
  const heights = neededHeights(texts, plan.columnWidths, plan.merges ?? []);
  const sheet = { ...layoutOf(plan), columns, cells, dataValidations: choices.validations };
  return { sheet, writes, heights };
}

const contentOf = ({ value, formula }: PlanCell): CellContent =>
  formula === undefined ? value : { formula: storedFormula(formula), value };

/**
 * What is printed and the rows that every page repeats, as the names that Excel keeps them under. The library itself
 * quotes no sheet names.
 */
export function printedNames({
  name,
  page: { titleRows, lastRow },
  columnWidths,
}: SheetLayout): NonNullable<WriteOptions['namedRanges']> {
  const named = (own: string, cells: string) => ({
    name: own,
    range: sheetAddress(name, cells),
    scope: name,
  });
  const area = { top: 0, left: 0, bottom: lastRow ?? 0, right: columnWidths.length - 1 };
  return [
    ...(lastRow === undefined ? [] : [named('_xlnm.Print_Area', absolute(area))]),
    ...(titleRows ? [named('_xlnm.Print_Titles', `$${titleRows.top + 1}:$${titleRows.bottom + 1}`)] : []),
  ];
}

const bookLink = (link: PlanLink): NonNullable<BookCell['hyperlink']> =>
  'url' in link ? { target: link.url } : { target: '', location: sheetAddress(link.sheet, link.cell) };

function layoutOf(plan: SheetLayout): WriteSheet {
  const { name, rowHeights, merges = [], frozen, filter, rules = [], charts = [] } = plan;
  return {
    name,
    rowDefs: new Map([...(rowHeights ?? [])].map(([row, height]) => [row, { height }])),
    merges: bookMerges(merges),
    ...(frozen && { freezePane: { rows: frozen.rows, columns: frozen.columns } }),
    ...(filter && { autoFilter: { range: a1Range(filter) } }),
    conditionalRules: rules.map(bookRule),
    charts: charts.map((chart) => bookChart(chart, name)),
    ...(plan.hidden && { hidden: true }),
    ...pageOf(plan.page),
    view: {
      showGridLines: false,
      ...(plan.tabColor !== undefined && { tabColor: bookColor(plan.tabColor) }),
    },
  };
}

const MARGINS = { top: 0.6, right: 0.5, bottom: 0.7, left: 0.5, header: 0.3, footer: 0.3 };

const pageOf = ({ orientation, footer, breaks = [], one = false }: PlanPage): Partial<WriteSheet> => ({
  pageSetup: {
    paperSize: 'a4',
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: one ? 1 : 0,
    margins: MARGINS,
  },
  ...(footer !== undefined && { headerFooter: { oddFooter: `&C${footer}` } }),
  // The library takes the row after which a page ends.
  ...(breaks.length > 0 && { rowBreaks: breaks.filter((row) => row > 0).map((row) => row - 1) }),
});
