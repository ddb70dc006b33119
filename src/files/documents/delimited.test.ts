import { readWorkbookBytes } from '../readWorkbook';
import { read, readSheet, refusal } from '../fixtures';

const ROWS = [
  ['№', 'Мероприятия', 'Срок'],
  ['1.1', 'Семинар', '01.02'],
];
const SEMICOLONS = '№;Мероприятия;Срок\r\n1.1;Семинар;01.02\r\n';

const CYRILLIC = new Map(
  Array.from({ length: 128 }, (_, index) => [
    new TextDecoder('windows-1251').decode(Uint8Array.of(index + 128)),
    index + 128,
  ]),
);
const inWindows1251 = (text: string): Buffer =>
  Buffer.from(Array.from(text, (letter) => CYRILLIC.get(letter) ?? letter.charCodeAt(0)));

test.each<[string, Buffer]>([
  ['UTF-8', Buffer.from(SEMICOLONS)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${SEMICOLONS}`)],
  ['UTF-16', Buffer.from(`\ufeff${SEMICOLONS}`, 'utf16le')],
  ['UTF-16, big end first', Buffer.from(`\ufeff${SEMICOLONS}`, 'utf16le').swap16()],
  ['Windows-1251', inWindows1251(SEMICOLONS)],
  ['with commas', Buffer.from(SEMICOLONS.replaceAll(';', ','))],
  ['with tabs', Buffer.from(SEMICOLONS.replaceAll(';', '\t'))],
  ['with a separator that it names', Buffer.from(`sep=|\r\n${SEMICOLONS.replaceAll(';', '|')}`)],
  ['with line feeds only', Buffer.from(SEMICOLONS.replaceAll('\r', ''))],
])('reads separated values: %s', (_, bytes) => {
  expect(readSheet(bytes).texts).toEqual(ROWS);
});

test('its sheet has the name of the file, as in Excel', () => {
  const named = (file: string): string | undefined =>
    readWorkbookBytes(file, Buffer.from(SEMICOLONS)).sheets[0]?.name;
  expect(named('Результаты.csv')).toBe('Результаты');
  expect(named('ВПР [7]: итоги, которые длиннее тридцати одного знака.csv')).toBe(
    'ВПР _7__ итоги, которые длиннее',
  );
  expect(named('.csv')).toBe('Таблица 1');
});

test('texts stay as they are written; what can be nothing but a number is one', () => {
  const sheet = readSheet(Buffer.from('01.02;1.10;007;=1+1;12;-3,5;1e5;2021-03\nа;б;в;г;д;е;ж;з\n'));
  expect(sheet.values[0]).toEqual(['01.02', '1.10', '007', '=1+1', 12, -3.5, '1e5', '2021-03']);
  expect(sheet.texts[0]).toEqual(['01.02', '1.10', '007', '=1+1', '12', '-3,5', '1e5', '2021-03']);
  expect(sheet.formulas.size).toBe(0);
});

test('quoted fields hold separators, lines and marks', () => {
  const text = '"а;б";"в\nг";"""д"""\n1;"ООО "Ромашка" и др";"не закрыта\n2;;\n3;ё;\n';
  expect(readSheet(Buffer.from(text)).texts).toEqual([
    ['а;б', 'в\nг', '"д"'],
    ['1', '"ООО "Ромашка" и др"', '"не закрыта'],
    ['2', '', ''],
    ['3', 'ё', ''],
  ]);
});

test('lines above a table may have no separators', () => {
  const text = `Дорожная карта, проект\nЦель: качество, доступность\n${SEMICOLONS}`;
  expect(readSheet(Buffer.from(text)).texts.slice(2)).toEqual(ROWS);
});

test.each([
  ['a letter', 'Уважаемые коллеги!\nНаправляем план, проект, итоги.\nС уважением, И. О.\n'],
  ['a list', 'Семинар\nВебинар\n'],
  ['a table with control characters far below', `${'а;б\n'.repeat(2000)}\0\n`],
])('%s is no table', (_, text) => {
  expect(refusal(Buffer.from(text))).toEqual({
    code: 'file-unreadable',
    data: { reason: 'not-a-workbook', actual: 'text' },
  });
});

test('a hundred thousand unclosed marks are read in one go', () => {
  expect(read(Buffer.from('"а;"б\n'.repeat(100_000))).sheets[0]?.texts).toHaveLength(100_000);
});
