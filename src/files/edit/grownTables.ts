import { a1Range, type CellRange, parseA1Range } from '../../workbook';
import type { Archive } from '../archive';
import { relationships } from '../package';
import { attribute } from '../xml';
import type { PackageDraft } from './packageDraft';
import type { CellWrite } from './patchSheet';
import { firstElement, type Splice, spliced, type Tag, withAttribute } from './xmlWrite';

/**
 * Lets the tables of a sheet reach down to rows that were written right below them, as Excel does when a person types
 * there. A table with a row of totals stays as it is.
 */
export function growTables(
  draft: PackageDraft,
  archive: Archive,
  sheetPart: string,
  writes: readonly CellWrite[],
): void {
  for (const { type, target } of relationships(archive, sheetPart)) {
    const xml = type === 'table' ? draft.text(target) : null;
    const table = xml === null ? null : firstElement(xml, 'table');
    const range = table && rangeOf(table);
    if (xml === null || !table || !range) continue;
    if (Number(attribute(table.attributes, 'totalsRowCount') ?? 0) > 0) continue;
    const bottom = lastRowBelow(range, writes);
    if (bottom === range.bottom) continue;
    const splices = [resized(table, { ...range, bottom })];
    const filter = firstElement(xml, 'autoFilter');
    const filtered = filter && rangeOf(filter);
    if (filter && filtered) splices.push(resized(filter, { ...filtered, bottom }));
    draft.set(target, spliced(xml, splices));
  }
}

const rangeOf = ({ attributes }: Tag): CellRange | null => parseA1Range(attribute(attributes, 'ref') ?? '');

function lastRowBelow({ bottom, left, right }: CellRange, writes: readonly CellWrite[]): number {
  const rows = new Set(
    writes.flatMap(({ row, column, content }) =>
      content !== null && row > bottom && column >= left && column <= right ? [row] : [],
    ),
  );
  let last = bottom;
  while (rows.has(last + 1)) last += 1;
  return last;
}

function resized({ name, prefix, attributes, start, end, empty }: Tag, range: CellRange): Splice {
  const text = `<${prefix}${name}${withAttribute(attributes, 'ref', a1Range(range))}${empty ? '/' : ''}>`;
  return { start, end, text };
}
