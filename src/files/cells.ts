import type { CellValue } from '../workbook';
import { type DateFormat, dateFormat, regionalFormat } from './dateFormat';
import type { ParsedCell } from './sheetjs';

export const GENERAL = 'General';

/** Line breaks as «\n», whatever the file has. */
export const plainText = (text: string): string =>
  text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;

/** A cell that holds nothing: no value and no formula. */
export const isEmpty = (cell: ParsedCell): boolean =>
  cell.f === undefined && (cell.t === 'z' || cell.v === undefined || cell.v === null || cell.v === '');

type ReadValue = (cell: ParsedCell) => CellValue;

const VALUES: Readonly<Record<string, ReadValue>> = {
  n: ({ v }) => (typeof v === 'number' && Number.isFinite(v) ? v : null),
  s: ({ v }) => (typeof v === 'string' ? plainText(v) : null),
  b: ({ v }) => (typeof v === 'boolean' ? v : null),
  e: ({ w }) => ({ error: w ?? '#VALUE!' }),
};

const readNothing: ReadValue = () => null;

/** The value as the file holds it: dates are serial numbers, errors their English text. */
export const valueOf = (cell: ParsedCell): CellValue => (VALUES[cell.t] ?? readNothing)(cell);

/** Shows cells of one workbook; each number format is looked at once. */
export interface CellDisplay {
  readonly format: (cell: ParsedCell) => string;
  /** The displayed text of a cell with that value. */
  readonly text: (cell: ParsedCell, value: CellValue) => string;
}

interface KnownFormat {
  readonly regional: string;
  readonly date: DateFormat | null;
}

/** `storesTexts`: the file holds the displayed texts themselves. */
export function cellDisplay(date1904: boolean, storesTexts: boolean): CellDisplay {
  const formats = new Map<string, KnownFormat>();
  const known = (format: string): KnownFormat => {
    const found = formats.get(format);
    if (found) return found;
    const made = { regional: regionalFormat(format), date: dateFormat(format) };
    formats.set(format, made);
    return made;
  };
  return {
    format: ({ z }) => (z === undefined || z === GENERAL ? GENERAL : known(z).regional),
    text({ w, z }, value) {
      if (typeof value === 'string' && (w === undefined || w === value)) return value;
      const stored = storesTexts && w !== undefined && w !== String(value);
      if (!stored && typeof value === 'number' && z !== undefined && z !== GENERAL) {
        const date = known(z).date?.text(value, date1904);
        if (date) return date;
      }
      return plainText(w ?? shownPlain(value));
    },
  };
}

const shownPlain = (value: CellValue): string =>
  value === null ? '' : typeof value === 'object' ? value.error : String(value);
