import type { SheetSnapshot } from '../../workbook';
import { MAX_COLUMNS, MAX_ROWS, unreadable } from '../errors';
import { NO_MARKS } from '../package';
import { numberFormat, type ParsedCell, type ParsedSheet } from '../sheetjs';
import type { SheetSource, WorkbookSource } from '../sheetSource';
import { inUtf8 } from '../archive';
import { isOn } from '../xml';
import {
  child,
  childrenNamed,
  elementsOf,
  numberOf,
  textOf,
  valueOf,
  within,
  xmlDocument,
  type XmlElement,
} from './markup';

const PREFIXES = [
  ['ss', /^urn:schemas-microsoft-com:office:spreadsheet$/],
  ['x', /^urn:schemas-microsoft-com:office:excel$/],
] as const;

/** Whether XML is a workbook of Excel 2003. */
export const isSpreadsheetXml = (start: string): boolean =>
  /<(?:[\w.-]+:)?Workbook\b[^<>]*urn:schemas-microsoft-com:office:spreadsheet/.test(start);

/** Reads a workbook in the XML of Excel 2003 (XML Spreadsheet Reference). Formulas are read by the values they have. */
export function readSpreadsheetXml(bytes: Buffer): WorkbookSource {
  const workbook = xmlDocument(
    inUtf8(bytes)
      .toString('utf8')
      .replace(/^\ufeff/, ''),
    PREFIXES,
  );
  if (workbook.name !== 'ss:Workbook') throw unreadable('damaged');
  const formats = formatsOf(child(workbook, 'ss:Styles'));
  const date1904 = within(workbook, 'x:ExcelWorkbook', 'x:Date1904') !== null;
  const sheets = childrenNamed(workbook, 'ss:Worksheet').map((sheet) => sheetOf(sheet, formats, date1904));
  return { format: 'xml', date1904, storesTexts: false, sheets };
}

/** Formats that have a name there. */
const NAMED: Readonly<Record<string, string>> = {
  'General Number': 'General',
  'General Date': 'm/d/yy h:mm',
  'Long Date': 'd mmmm yyyy',
  'Medium Date': 'd-mmm-yy',
  'Short Date': 'm/d/yy',
  'Long Time': 'h:mm:ss',
  'Medium Time': 'h:mm',
  'Short Time': 'h:mm',
  Fixed: '0.00',
  Standard: '#,##0.00',
  Percent: '0.00%',
  Scientific: '0.00E+00',
};

/** The number format of each style, also of those that have that of their parent. */
function formatsOf(styles: XmlElement | null): ReadonlyMap<string, string> {
  const formats = new Map<string, string>();
  for (const style of childrenNamed(styles, 'ss:Style')) {
    const own = valueOf(child(style, 'ss:NumberFormat'), 'Format');
    const format = own ?? formats.get(valueOf(style, 'Parent') ?? '');
    if (format !== undefined) formats.set(valueOf(style, 'ID') ?? '', NAMED[format] ?? format);
  }
  return formats;
}

const VISIBILITIES: Readonly<Record<string, SheetSnapshot['visibility']>> = {
  SheetHidden: 'hidden',
  SheetVeryHidden: 'veryHidden',
};

function sheetOf(sheet: XmlElement, formats: ReadonlyMap<string, string>, date1904: boolean): SheetSource {
  const table = child(sheet, 'ss:Table');
  const visible = within(sheet, 'x:WorksheetOptions', 'x:Visible');
  const data: ParsedCell[][] = [];
  const merges: NonNullable<ParsedSheet['!merges']>[number][] = [];
  const hidden = { rows: new Set<number>(), columns: new Set<number>() };
  const columnStyles = new Map<number, string>();
  for (const { element, index, last } of placed(childrenNamed(table, 'ss:Column'), 'Span', MAX_COLUMNS)) {
    const style = valueOf(element, 'StyleID');
    for (let column = index; column <= last; column++) {
      if (isOn(element.attributes, 'Hidden')) hidden.columns.add(column);
      if (style !== null) columnStyles.set(column, style);
    }
  }
  for (const row of placed(childrenNamed(table, 'ss:Row'), 'Span', MAX_ROWS)) {
    if (isOn(row.element.attributes, 'Hidden'))
      for (let r = row.index; r <= row.last; r++) hidden.rows.add(r);
    const cells: ParsedCell[] = [];
    for (const { element, index, last } of placed(
      childrenNamed(row.element, 'ss:Cell'),
      'MergeAcross',
      MAX_COLUMNS,
    )) {
      const style =
        valueOf(element, 'StyleID') ??
        valueOf(row.element, 'StyleID') ??
        columnStyles.get(index) ??
        'Default';
      const cell = cellOf(element, formats.get(style), date1904);
      if (cell) cells[index] = cell;
      const bottom = Math.min(row.index + (numberOf(element, 'MergeDown') ?? 0), MAX_ROWS - 1);
      if (last > index || bottom > row.index)
        merges.push({ s: { r: row.index, c: index }, e: { r: bottom, c: last } });
    }
    data[row.index] = cells;
  }
  return {
    name: valueOf(sheet, 'Name') ?? '',
    visibility: VISIBILITIES[visible ? textOf(visible).trim() : ''] ?? 'visible',
    parsed: { '!data': data, '!merges': merges },
    hidden,
    tables: [],
    part: null,
    marks: NO_MARKS,
  };
}

interface Placed {
  readonly element: XmlElement;
  readonly index: number;
  /** The last line that it covers. */
  readonly last: number;
}

/** Rows, columns or cells with their place: the one they name, else the next. */
function placed(elements: readonly XmlElement[], span: string, most: number): Placed[] {
  let next = 0;
  return elements.map((element) => {
    const index = (numberOf(element, 'Index') ?? next + 1) - 1;
    const last = index + Math.max(0, numberOf(element, span) ?? 0);
    if (index < next || last >= most) throw unreadable('damaged');
    next = last + 1;
    return { element, index, last };
  });
}

/** Null where it holds nothing. */
function cellOf(cell: XmlElement, format: string | undefined, date1904: boolean): ParsedCell | null {
  const data = elementsOf(cell).find(({ name }) => name === 'ss:Data');
  const formula = valueOf(cell, 'Formula');
  if (!data) return formula === null ? null : { t: 'z', f: formula.replace(/^=/, '') };
  const text = textOf(data);
  const read = TYPES[valueOf(data, 'Type') ?? 'String'];
  if (!read) throw unreadable('damaged');
  return read(text, format ?? 'General', date1904);
}

const TYPES: Readonly<Record<string, (text: string, format: string, date1904: boolean) => ParsedCell>> = {
  String: (text) => ({ t: 's', v: text }),
  Number: (text, format, date1904) => numberCell(Number(text), format, date1904),
  Boolean: (text) => ({ t: 'b', v: text.trim() === '1', w: text.trim() === '1' ? 'TRUE' : 'FALSE' }),
  DateTime: (text, format, date1904) =>
    numberCell(serialOf(text, date1904), format === 'General' ? 'm/d/yy' : format, date1904),
  Error: (text) => ({ t: 'e', v: text, w: text }),
};

function numberCell(value: number, format: string, date1904: boolean): ParsedCell {
  if (!Number.isFinite(value)) throw unreadable('damaged');
  return { t: 'n', v: value, z: format, w: shownNumber(value, format, date1904) };
}

/** A format that can't be applied shows the number as it is. */
function shownNumber(value: number, format: string, date1904: boolean): string {
  try {
    return numberFormat.format(format, value, { date1904 });
  } catch {
    return String(value);
  }
}

const MILLISECONDS = 86_400_000;

/** «2021-03-12T00:00:00.000» as the number of its day. */
function serialOf(text: string, date1904: boolean): number {
  const zero = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const time = Date.parse(`${text.trim().replace(/Z$/, '')}Z`);
  return (time - zero) / MILLISECONDS;
}
