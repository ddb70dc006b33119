import { countedColumns, type DataTable, type WorkbookData } from '../../data';
import { kindOfSheetName, matchKey, singleLine } from '../../tables';
import { type SheetSnapshot, textAt, type WorkbookSnapshot } from '../../workbook';
import type { Measure } from '../measures/measure';
import { type CountKind, personCount } from '../measures/personCount';
import { schoolFlag } from '../measures/schoolFlag';

/** A column that an indicator may be made of. */
export interface CountColumn {
  readonly kind: 'schools' | CountKind;
  /** Key of the table, or the header of a column of the user's own. */
  readonly name: string;
  readonly header: string;
}

const COUNTED = ['teachers', 'pupils', 'schools'] as const;

/** The columns of «Педагоги», «Обучающиеся» and «Школы» with their headers as they stand there. */
export function headersOf(
  { tables }: Pick<WorkbookData, 'tables'>,
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
): readonly CountColumn[] {
  return COUNTED.flatMap((kind) => {
    const counted = countedColumns(kind);
    return tables.flatMap(({ table }) => {
      const sheet = sheets.find(({ name }) => name === table.sheet);
      if (table.kind !== kind || !sheet) return [];
      return [
        ...[...table.columns].flatMap(([name, column]) =>
          counted.has(name) ? [{ kind, name, header: headerAt(sheet, table, column) }] : [],
        ),
        ...table.extra.map(({ header }) => ({ kind, name: header, header })),
      ];
    });
  });
}

function headerAt(sheet: SheetSnapshot, { headerRow, headerHeight }: DataTable, column: number): string {
  const rows = Array.from({ length: headerHeight }, (_, at) => textAt(sheet, headerRow + at, column));
  return singleLine(rows.join(' '));
}

const OF_SHEET = /^([^:!]+)[:!]\s*(.+)$/u;

function columnFor(
  text: string,
  columns: readonly CountColumn[],
  kind: CountColumn['kind'] | null,
): CountColumn | null {
  const [, sheet = '', own = text] = OF_SHEET.exec(text) ?? [];
  const named = sheet === '' ? kind : kindOfSheetName(sheet);
  const header = matchKey(named === null && sheet !== '' ? text : own);
  const fits = columns.filter((column) => matchKey(column.header) === header);
  return fits.find((column) => named === null || column.kind === named) ?? null;
}

export interface MeasureReading {
  readonly measure: Measure;
  /** The column that is nowhere. */
  readonly missing: 'part' | 'total' | null;
}

/**
 * The measure of a numerator and a denominator, each given by its header, with its sheet before it where that is
 * needed: «Педагоги: Прошли стажировку». Without a denominator a count is of all persons of the sheet.
 */
export function measureOf(part: string, total: string, columns: readonly CountColumn[]): MeasureReading {
  const own = columnFor(part, columns, null);
  if (!own) {
    return { measure: personCount('teachers', part), missing: 'part' };
  }
  if (own.kind === 'schools') return { measure: schoolFlag(own.name), missing: null };
  const whole = total === '' ? { name: 'total' } : columnFor(total, columns, own.kind);
  return {
    measure: personCount(own.kind, own.name, whole?.name ?? total),
    missing: whole ? null : 'total',
  };
}
