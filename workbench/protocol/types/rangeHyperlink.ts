import { checkEditable, EMPTY_CELL, type Hyperlink, writeEntries, singleCell, patchStyle } from '../../model';
import type { Property } from '../definition';
import type { RangeTarget } from '../targets';
import * as values from '../values';

const LINK_FONT = { color: '#0563C1', underline: 'Single' } as const;

/** The link of the range's first cell; setting one writes its text, as Excel does. */
export const rangeHyperlink: Property<RangeTarget> = {
  since: '1.7',
  get: ({ sheetId, range: { top, left } }, host) => {
    const cell = host.sheet(sheetId).cells.get(top, left);
    if (!cell?.hyperlink) return null;
    return { ...cell.hyperlink, textToDisplay: typeof cell.value === 'string' ? cell.value : '' };
  },
  set: ({ sheetId, range }, value, host) => {
    const sheet = host.sheet(sheetId);
    checkEditable(sheet, range);
    const given = values.record(value);
    const link: Hyperlink = {
      ...part(given, 'address'),
      ...part(given, 'documentReference'),
      ...part(given, 'screenTip'),
    };
    const text = values.optional(given['textToDisplay'], values.text, null);
    const { top, left } = range;
    if (text !== null) writeEntries(host.session, sheet, singleCell(top, left), () => text);
    const cell = sheet.cells.get(top, left) ?? EMPTY_CELL;
    const style = patchStyle(sheet.styleAt(top, left), { font: LINK_FONT });
    sheet.cells.set(top, left, { ...cell, hyperlink: link, style });
  },
};

const part = (given: Readonly<Record<string, unknown>>, name: keyof Hyperlink): Hyperlink =>
  values.isGiven(given[name]) ? { [name]: values.text(given[name]) } : {};
