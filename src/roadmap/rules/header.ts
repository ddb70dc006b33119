import { headerIn, isCollectedHeader } from '../../tables';
import { a1, editCell } from '../../workbook';
import type { Roadmap } from '../model';
import { hasColumn, missingColumns } from '../tableHeader';
import { fixOf, type Hit, rule } from './rule';
import { misplaced } from './order';

/** Header columns from left to right. */
const headerColumns = ({ header }: Roadmap): readonly number[] =>
  [...header.texts.keys()].sort((a, b) => a - b);

const afterHeader = (roadmap: Roadmap): number => (headerColumns(roadmap).at(-1) ?? 0) + 1;

function* columnsOutOfOrder(roadmap: Roadmap): Iterable<Hit<'header-order'>> {
  const { header, template, follows } = roadmap;
  if (!follows) return;
  const wanted = template.columns.filter(({ key, required }) => required && hasColumn(header, key));
  const present = wanted.map((spec) => {
    const column = header.columns.get(spec.key) ?? header.columns.get(`${spec.key}Start`) ?? 0;
    return { column, header: header.texts.get(column) ?? spec.header };
  });
  for (const { item, after } of misplaced(present, ({ column }) => column)) {
    yield {
      row: header.top,
      column: item.column,
      data: { header: item.header, after: after?.header ?? null },
    };
  }
}

function* wrongIndexes(roadmap: Roadmap): Iterable<Hit<'column-index-mismatch'>> {
  const row = roadmap.rows.find(({ kind }) => kind === 'column-index')?.row;
  if (row === undefined) return;
  for (const [index, column] of headerColumns(roadmap).entries()) {
    const expected = String(index + 1);
    const edit = editCell(roadmap.sheet, row, column, expected);
    const read = edit.from.trim();
    if (read.replace(/\D/g, '') === expected) continue;
    yield {
      row,
      column,
      data: { read, expected },
      fix: fixOf(roadmap, [edit], read === ''),
    };
  }
}

export const headerRules = [
  // What a roadmap of another structure lacks is told with that it is one.
  rule('header-missing-column', (roadmap) =>
    roadmap.follows
      ? missingColumns(roadmap).map((column) => ({
          row: roadmap.header.top,
          column: afterHeader(roadmap),
          data: { column },
        }))
      : [],
  ),
  rule('header-presumed-column', ({ header, presumed, template }) =>
    presumed.map(({ key, column, header: read }) => ({
      row: header.top,
      column,
      data: { header: read, column: headerIn(template.columns, key) },
    })),
  ),
  rule('header-extra-column', ({ header, follows }) =>
    (follows ? header.extra : []).flatMap(({ column, header: read }) =>
      isCollectedHeader(read) ? [] : [{ row: header.top, column, data: { header: read } }],
    ),
  ),
  rule('header-duplicate-column', ({ header }) =>
    header.duplicates.map(({ column, header: read, firstColumn }) => ({
      row: header.top,
      column,
      data: { header: read, first: a1(header.top, firstColumn) },
    })),
  ),
  rule('header-order', columnsOutOfOrder),
  rule('column-index-mismatch', wrongIndexes),
  rule('header-repeated', (roadmap) =>
    roadmap.rows
      .filter(({ kind }) => kind === 'header-repeated')
      .map(({ row }) => {
        const columns = headerColumns(roadmap);
        const edits = columns.map((column) => editCell(roadmap.sheet, row, column, ''));
        const fix = fixOf(roadmap, edits, true);
        return {
          row,
          column: columns[0] ?? 0,
          data: { row: row + 1 },
          fix: fix && { ...fix, beside: [...roadmap.header.texts.values()] },
        };
      }),
  ),
];
