import { editWrite, inputOf, restoreWrite, textEntry } from './writeCells';
import type { CellNow } from './lookUp';

const cell = (value: unknown, entered: unknown = value): CellNow => ({
  value,
  entered,
  text: '',
  shows: '',
  numberFormat: 'General',
});

test.each([
  ['Декабрь', 'Декабрь'],
  ['Отдел образования, школы', 'Отдел образования, школы'],
  ['', ''],
  ['=1', "'=1"],
  ["'а", "''а"],
  ['1.5', "'1.5"],
  ['март 2021', "'март 2021"],
  ['ИСТИНА', "'ИСТИНА"],
  ['true', "'true"],
  ['-', "'-"],
  ['№ 5', "'№ 5"],
])('the text %j is entered as %j', (text, entry) => {
  expect(textEntry(text)).toBe(entry);
});

test.each([
  ['=1+1', false, { before: '@', entry: '=1+1', after: null }],
  ["'а", true, { before: '@', entry: "''а", after: null }],
  [12.5, false, { before: 'General', entry: 12.5, after: null }],
  ['', false, { before: null, entry: '', after: null }],
])('the edit to %j', (to, again, expected) => {
  expect(editWrite(to, again)).toEqual(expected);
});

test.each([
  ['a formula', cell(2, '=1+1'), '=1+1'],
  ['a text that looks like a formula', cell('=1+1'), "'=1+1"],
  ['a text', cell('Декабрь'), 'Декабрь'],
  ['a text of digits', cell('12'), "'12"],
  ['a number', cell(12), 12],
  ['a truth value', cell(false), false],
  ['nothing', cell(''), null],
])('%s is remembered', (_what, now, input) => {
  expect(inputOf(now)).toBe(input);
});

test.each([
  ['=1+1', '@', { before: 'General', entry: '=1+1', after: '@' }],
  ["'=1+1", '@', { before: '@', entry: '=1+1', after: null }],
  ["'12", '0.0', { before: 'General', entry: "'12", after: '0.0' }],
  [5, '@', { before: 'General', entry: 5, after: '@' }],
  [null, 'General', { before: 'General', entry: '', after: 'General' }],
])('%j in the format %j is restored', (input, numberFormat, expected) => {
  expect(restoreWrite({ input, numberFormat })).toEqual(expected);
});
