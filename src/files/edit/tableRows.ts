import { type CellRange, parseA1Range } from '../../workbook';
import type { Archive } from '../archive';
import { relationships } from '../package';
import { attribute, tags } from '../xml';

/** Rows of a sheet's tables whose texts the table part repeats, and which Excel wants equal: headers and totals. */
export function namedTableRows(archive: Archive, sheetPart: string): readonly CellRange[] {
  return relationships(archive, sheetPart).flatMap(({ type, target }) => {
    if (type !== 'table') return [];
    const xml = archive.part(target)?.toString('utf8') ?? '';
    return [...tags(xml, 'table')].flatMap((tag) => {
      const range = parseA1Range(attribute(tag, 'ref') ?? '');
      if (!range) return [];
      const headers = Number(attribute(tag, 'headerRowCount') ?? 1);
      const totals = Number(attribute(tag, 'totalsRowCount') ?? 0);
      return [
        { ...range, bottom: range.top + headers - 1 },
        { ...range, top: range.bottom - totals + 1 },
      ];
    });
  });
}
