import {
  CATALOGUE,
  finding,
  type FailedChange,
  type UserErrorData,
  UserError,
  type UserErrorCode,
} from '../findings';
import { type LocaleName, LOCALES } from './language';
import { userErrorText } from './findings';

const EXAMPLES: UserErrorData = {
  'file-unreadable': { reason: 'damaged' },
  'file-encrypted': {},
  'file-too-large': { limit: 200, size: 300 },
  'file-not-editable': { actual: 'xls' },
  'file-part-damaged': { part: 'xl/media/image1.png' },
  'file-not-written': { reason: 'full', path: 'итог.xlsx' },
  'subject-unknown': { names: ['Химия'], known: ['Математика', 'Физика'] },
  'school-not-listed': { names: ['СОШ № 8'], known: ['СОШ № 1', 'СОШ № 2'] },
  'setting-unreadable': {
    faults: [
      finding(
        'setting-unreadable',
        'error',
        { sheet: 'Настройки', cell: 'B4' },
        CATALOGUE['setting-unreadable'].example,
      ),
    ],
  },
  'excel-absent': {},
  'excel-unreachable': { seconds: 10 },
  'excel-not-supported': { api: 'ExcelApi 1.13' },
  'excel-cell-edit': {},
  'excel-window': {},
  'excel-protected-sheet': { sheet: 'Карта' },
  'excel-protected-structure': { sheet: 'Замечания' },
  'excel-denied': {},
  'excel-name-taken': { sheet: 'Замечания' },
  'excel-sheet-gone': { sheet: 'Карта' },
  'excel-sheet-hidden': { sheet: 'Карта' },
  'excel-changed': {},
  'excel-too-large': { sheet: 'Карта', cells: 6_000_000, limit: 5_000_000 },
  'excel-payload': {},
  'excel-connection': {},
  'excel-silent': { seconds: 60 },
  'excel-busy': {},
  'excel-unknown': { errorCode: 'GeneralException', location: '', statement: '', details: '{}' },
};
/** Their message says what to do. */
const WAY_OUT_IN_MESSAGE = new Set<UserErrorCode>([
  'file-unreadable',
  'file-encrypted',
  'file-too-large',
  'file-not-written',
]);
const codes = Object.keys(EXAMPLES) as UserErrorCode[];
const errorOf = (code: UserErrorCode): UserError => new UserError(code, EXAMPLES[code]);

describe.each(LOCALES)('in %s', (locale) => {
  test.each(codes)('%s has a title, a message and a way out', (code) => {
    const { title, message, wayOut } = userErrorText(errorOf(code), locale);
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(message).toMatch(/\.$/);
    expect(message).not.toMatch(/undefined|null|\[object|NaN/);
    if (!WAY_OUT_IN_MESSAGE.has(code)) expect(wayOut).toMatch(/\.$/);
    else expect(wayOut).toBeNull();
    for (const value of Object.values(EXAMPLES[code])) {
      if (value === 'Карта' || value === 'Замечания') expect(message).toContain(value);
    }
  });
});

test('the message says what became of a change that failed', () => {
  const rolledBack = new UserError('excel-connection', { change: { state: 'rolled-back' } });
  expect(userErrorText(rolledBack, 'ru').message).toBe(
    'Excel не отвечает: прервана связь или сеанс закончился. Сделанное отменено, ваши листы такие же, как были.',
  );
  const undo = { cells: [], inserted: [] };
  const partly = new UserError('excel-busy', { change: { state: 'partly-written', undo } });
  expect(userErrorText(partly, 'en').message).toContain('Some changes may have stayed');
});

test('the message names the sheets that are not as they were', () => {
  const message = (change: FailedChange, locale: LocaleName) =>
    userErrorText(new UserError('excel-busy', { change }), locale).message;
  const one = { state: 'rolled-back', sheets: ['Показатели'] } as const;
  expect(message(one, 'ru')).toContain(
    'Только диаграммы на листе «Показатели» вернуть нельзя: повторите, и они появятся снова.',
  );
  expect(message(one, 'en')).toContain("Only the charts on the sheet “Показатели” can't be brought back");
  const two = { state: 'half-written', sheets: ['Показатели', 'Справка'] } as const;
  expect(message(two, 'ru')).toContain(
    'Листы «Показатели», «Справка» могли остаться записанными не полностью: структура книги защищена',
  );
  expect(message(two, 'en')).toContain(
    'Of the sheets “Показатели”, “Справка” perhaps only a part is written',
  );
});

test('large numbers are grouped as the language does', () => {
  const error = errorOf('excel-too-large');
  expect(userErrorText(error, 'ru').message.replaceAll('\u00a0', ' ')).toContain('6 000 000 ячеек');
  expect(userErrorText(error, 'en').message).toContain('6,000,000 cells');
});
