import { CATALOGUE, CODES } from '../findings';
import { LOCALES } from './language';
import { messageOf } from './findings';
import { splitMessage } from './phrases';

test.each([
  ['Нет срока. Укажите месяц.', 'Нет срока.', 'Укажите месяц.'],
  ['Номер «1. Первый» повторяется. Исправьте.', 'Номер «1. Первый» повторяется.', 'Исправьте.'],
  ['Срок прошёл 31.03.2021. Отметьте.', 'Срок прошёл 31.03.2021.', 'Отметьте.'],
  ['Period or months: “May. June”? Use a dash.', 'Period or months: “May. June”?', 'Use a dash.'],
  ['Одно предложение.', 'Одно предложение.', ''],
])('%s', (message, problem, advice) => {
  expect(splitMessage(message)).toEqual({ problem, advice });
});

/** Codes whose message is one sentence, or is about a whole file and never stands on a sheet. */
const WITHOUT_ADVICE = ['sheet-missing'];

describe.each(LOCALES)('in %s', (locale) => {
  test.each(CODES.filter((code) => !WITHOUT_ADVICE.includes(code)))('%s says what to do', (code) => {
    const message = messageOf(
      { code, data: CATALOGUE[code].example } as Parameters<typeof messageOf>[0],
      locale,
    );
    const { problem, advice } = splitMessage(message);
    expect(problem).not.toBe('');
    expect(advice).not.toBe('');
    expect(`${problem} ${advice}`).toBe(message);
  });
});
