import { backupKindOf, backupMark, backupName, type ReadSheet, withoutBackups } from './backups';
import { OWN_SHEETS } from './sheetPlan';

const sheet = (name: string, text: string, more: Partial<ReadSheet> = {}): ReadSheet => ({
  name,
  visibility: 'visible',
  origin: { row: 0, column: 0 },
  values: [[text]],
  texts: [[text]],
  numberFormats: [['General']],
  formulas: new Map(),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
  own: null,
  ...more,
});

test('marks of backups are told from the marks of own sheets', () => {
  expect(OWN_SHEETS.map((kind) => backupKindOf(backupMark(kind)))).toEqual(OWN_SHEETS);
  expect([...OWN_SHEETS, null, '', 'backup-'].map(backupKindOf).filter((kind) => kind !== null)).toEqual([]);
});

test('names of backups are as long as Excel allows', () => {
  const names = OWN_SHEETS.map(backupName);
  expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(31);
  expect(new Set(names).size).toBe(names.length);
});

test('sheets without backups stay as they are', () => {
  const sheets = [sheet('Карта', 'а'), sheet('Показатели', 'б', { own: 'indicators' })];
  expect(withoutBackups(sheets)).toBe(sheets);
});

test('a backup stands for what its own sheet holds, and for nothing else', () => {
  const sheets = [
    sheet('Карта', 'а'),
    sheet('Показатели', 'половина', { own: 'indicators' }),
    sheet('Справка', 'в', { own: 'memo', editableTexts: '[]' }),
    sheet('roadmap-monitor ~indicators', 'было', {
      backupOf: 'indicators',
      visibility: 'hidden',
      editableTexts: '[1]',
    }),
  ];
  expect(withoutBackups(sheets)).toEqual([
    sheet('Карта', 'а'),
    sheet('Показатели', 'было', { own: 'indicators', editableTexts: '[1]' }),
    sheet('Справка', 'в', { own: 'memo', editableTexts: '[]' }),
  ]);
});

test('a backup whose own sheet is gone is no sheet of the user', () => {
  const sheets = [sheet('Карта', 'а'), sheet('roadmap-monitor ~memo', 'было', { backupOf: 'memo' })];
  expect(withoutBackups(sheets)).toEqual([sheet('Карта', 'а')]);
});
