import fc from 'fast-check';
import { vocabulary } from './vocabulary';

const ANSWERS = vocabulary<boolean>([
  [true, ['да', 'есть', '+', 'х']],
  [false, ['нет', '-', 'не охвачена']],
]);
const LEVELS = vocabulary<number>(
  [
    [3, ['высокий', 'в']],
    [2, ['средний', 'с']],
    [1, ['низкий', 'н']],
  ],
  { tails: 'риск' },
);

it.each([
  ...['Да', ' ДА ', 'да.', '«да»', '(да)', 'дa', 'д\u00adа', 'да\u200e', 'да, есть', 'да (есть)'],
  ...['да, с 2023 г.', 'да (с 1 сентября 2023 года)', 'да, с 2023/2024 уч. года', 'да, полностью'],
  ...['есть, приказ № 12-о от 01.09.2023 г.', 'да (договор от 05.10.2024)', 'x'],
])('%j says yes', (text) => expect(ANSWERS.read(text)).toEqual({ kind: 'known', meaning: true }));

it.each([
  ...['да/нет', 'Да / Нет', 'да или нет', 'да, нет', 'да\nнет', '☐ да ☐ нет', '+/-', 'да / нет / частично'],
  ...['да/нет (нужное подчеркнуть)', '(да/нет)', 'дa/нeт', 'выбрать', 'выберите из списка'],
])('%j leaves the choice open', (text) => expect(ANSWERS.read(text).kind).toBe('unfilled'));

it.each([
  '',
  ' ',
  '\u200b',
  '—',
  '–',
  '---',
  'н/д',
  'Н/Д.',
  'нет данных',
  'нет сведений',
  'не указано',
  '?',
  '…',
])('%j says that there is no answer', (text) => expect(ANSWERS.read(text).kind).toBe('missing'));

it.each([
  ...[
    'да?',
    'да — нет',
    'да (частично)',
    'да, но не все',
    'да, до 2023 г.',
    'нет данных за 2023 год',
    'почти да',
  ],
  ...['да, приказ отменён', 'даже', 'нет, была охвачена', '__proto__'],
])('%j is not understood', (text) => expect(ANSWERS.read(text).kind).toBe('unknown'));

it('takes tails of its own', () => {
  expect(LEVELS.meaning('Высокий риск')).toBe(3);
  expect(ANSWERS.meaning('да, риск')).toBeUndefined();
  expect(LEVELS.read('высокий, средний, низкий').kind).toBe('unfilled');
  expect(LEVELS.read('в / с / н').kind).toBe('unfilled');
  expect(LEVELS.read('низкий/средний').kind).toBe('unfilled');
});

it('proposes a word that was typed in Latin letters', () => {
  expect(ANSWERS.nearest('hет')).toBe('нет');
});

const WORDS = LEVELS.entries.flatMap(([, words]) => words);
const LETTERS = 'абвгдежзиклмнопрстуфхцчшщыьэюя ,./()?-'.split('');

test('no text that goes on in unknown words is understood', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...WORDS),
      fc.array(fc.constantFrom(...LETTERS), { minLength: 4, maxLength: 20 }).map((own) => own.join('')),
      (word, rest) => {
        fc.pre(/[а-я]{4}/.test(rest) && !/риск|полностью|срок|данных|сведений|выбрать/.test(rest));
        expect(LEVELS.read(`${word} ${rest}`).kind).not.toBe('known');
      },
    ),
  );
});

it.each(['да / есть', 'есть; +', '☐ да ☐ есть'])('%j says the same twice and so is understood', (text) =>
  expect(ANSWERS.read(text)).toEqual({ kind: 'known', meaning: true }),
);

it.each(['да / часто', 'часто / да'])('%j is not understood by its half', (text) =>
  expect(ANSWERS.read(text)).toEqual({ kind: 'unknown' }),
);
