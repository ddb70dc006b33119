import { CATALOGUE, finding, type Finding } from '../findings';
import { type ColumnSpec, isBlank, matchKey, type RecordCell, readRecords, singleLine } from '../tables';
import { a1, type Day, dayOfSerial, parseDay, type SheetSnapshot, type WorkbookSnapshot } from '../workbook';
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

/** Reads the dates of the sheet «Настройки». A value that is no date is a finding at its cell. */
export function readDateSettings(snapshot: WorkbookSnapshot): DateSettings {
  const sheet = sheetOfKind(snapshot, 'settings');
  const records = (sheet && readRecords(sheet, COLUMNS)?.records) ?? [];
  const findings: Finding[] = [];
  const read = (label: string): Day | null => {
    const record = records.find((row) => matchKey(row.get('parameter')?.text ?? '') === matchKey(label));
    const cell = record?.get('value');
    if (!sheet || !cell || isBlank(cell.text)) return null;
    const day = dayOfCell(cell, snapshot.date1904);
    if (!day) findings.push(unreadable(sheet, cell, label));
    return day;
  };
  return {
    planStart: read(LABELS.planStart),
    planEnd: read(LABELS.planEnd),
    reportDate: read(LABELS.reportDate),
    findings,
  };
}

const dayOfCell = ({ value, text }: RecordCell, date1904: boolean): Day | null =>
  typeof value === 'number' ? dayOfSerial(value, date1904) : parseDay(singleLine(text));

function unreadable(sheet: SheetSnapshot, { row, column, text }: RecordCell, parameter: string): Finding {
  const problem = { kind: 'setting', read: text, parameter } as const;
  const { severity } = CATALOGUE['sheet-not-recognised'];
  return finding('sheet-not-recognised', severity, { sheet: sheet.name, cell: a1(row, column) }, { problem });
}
