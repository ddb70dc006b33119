import { CATALOGUE, finding, type Finding } from '../findings';
import { type ColumnSpec, dayAt, isBlank, matchKey, type RecordCell, readRecords } from '../tables';
import { a1, type Day, type SheetSnapshot, type WorkbookSnapshot } from '../workbook';
import { sheetOfKind } from './sheets';

/** What the sheet «Настройки» says of dates; null where it says nothing or nothing readable. */
export interface DateSettings {
  readonly planStart: Day | null;
  readonly planEnd: Day | null;
  readonly reportDate: Day | null;
  readonly findings: readonly Finding[];
}

const COLUMNS: readonly ColumnSpec[] = [
  { key: 'parameter', header: 'Параметр', aliases: ['Настройка'], required: true },
  { key: 'value', header: 'Значение', aliases: [], required: true },
];

const LABELS = {
  planStart: 'Начало плана',
  planEnd: 'Окончание плана',
  reportDate: 'Дата отчёта',
} as const;

interface DateCell {
  readonly day: Day | null;
  readonly cell: RecordCell | null;
}

/**
 * Reads the dates of the sheet «Настройки». A value that is no date is a finding at its cell; so is an end before
 * the start, and then neither is used.
 */
export function readDateSettings(snapshot: WorkbookSnapshot): DateSettings {
  const sheet = sheetOfKind(snapshot, 'settings');
  const records = (sheet && readRecords(sheet, COLUMNS)?.records) ?? [];
  const findings: Finding[] = [];
  const report = (cell: RecordCell | null, label: string): void => {
    if (sheet && cell) findings.push(unreadable(sheet, cell, label));
  };
  const read = (label: string): DateCell => {
    const record = records.find((row) => matchKey(row.get('parameter')?.text ?? '') === matchKey(label));
    const cell = record?.get('value');
    if (!sheet || !cell || isBlank(cell.text)) return { day: null, cell: null };
    const day = dayAt(sheet, cell.row, cell.column, snapshot.date1904);
    if (!day) report(cell, label);
    return { day, cell };
  };
  const start = read(LABELS.planStart);
  const end = read(LABELS.planEnd);
  const reversed = start.day !== null && end.day !== null && end.day < start.day;
  if (reversed) report(end.cell, LABELS.planEnd);
  return {
    planStart: reversed ? null : start.day,
    planEnd: reversed ? null : end.day,
    reportDate: read(LABELS.reportDate).day,
    findings,
  };
}

function unreadable(sheet: SheetSnapshot, { row, column, text }: RecordCell, parameter: string): Finding {
  const problem = { kind: 'setting', read: text, parameter } as const;
  const { severity } = CATALOGUE['sheet-not-recognised'];
  return finding('sheet-not-recognised', severity, { sheet: sheet.name, cell: a1(row, column) }, { problem });
}
