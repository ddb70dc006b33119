import { read, readSheet, refusal } from '../fixtures';

const page = (body: string, head = '<meta charset="utf-8">'): Buffer =>
  Buffer.from(
    `<html><head>${head}<style>td{mso-number-format:"\\@"}</style></head><body>${body}</body></html>`,
  );

const textsOf = (body: string): readonly (readonly string[])[] => readSheet(page(body)).texts;

const TABLE =
  '<table><thead><tr><th>№<th>Мероприятия<th>Срок</thead><tr><td>1.1<td>Семинар<td>01.02<tr><td>1.2<td>Вебинар<td>2026</table>';
const TEXTS = [
  ['№', 'Мероприятия', 'Срок'],
  ['1.1', 'Семинар', '01.02'],
  ['1.2', 'Вебинар', '2026'],
];

test('reads a table whose ends of cells and rows are left out', () => {
  expect(textsOf(TABLE)).toEqual(TEXTS);
  expect(readSheet(page(TABLE)).values[2]).toEqual(['1.2', 'Вебинар', 2026]);
});

test.each([
  ['a bare table', TABLE],
  [
    'XHTML',
    `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><body>${TABLE}</body></html>`,
  ],
  [
    'a page of Excel',
    `\ufeff<html xmlns:x="urn:schemas-microsoft-com:office:excel"><!--[if gte mso 9]><xml><x:Name>Лист1</x:Name></xml><![endif]--><body>${TABLE}</body></html>`,
  ],
])('reads %s', (_, text) => {
  expect(readSheet(Buffer.from(text)).texts).toEqual(TEXTS);
});

test.each([
  '<meta charset=windows-1251>',
  '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
  '',
])('reads Windows-1251 by «%s» or by what the bytes are', (head) => {
  const text = page('<table><tr><td>#<td>1<tr><td>2<td>3</table>', head)
    .toString('latin1')
    .replace('#', '\xcf\xeb\xe0\xed');
  expect(readSheet(Buffer.from(text, 'latin1')).texts[0]).toEqual(['План', '1']);
});

test('the only table has the name of the file; more are numbered', () => {
  expect(read(page(TABLE)).sheets.map(({ name }) => name)).toEqual(['файл']);
  expect(read(page(`${TABLE}<h2>Итоги</h2>${TABLE}`)).sheets.map(({ name }) => name)).toEqual([
    'Таблица 1',
    'Таблица 2',
  ]);
});

test('keeps merged cells, and places what follows them', () => {
  const sheet = readSheet(
    page('<table><tr><td rowspan=2>а<td colspan="2">б<tr><td>в<td>г<tr><td colspan=3>д</table>'),
  );
  expect(sheet.texts).toEqual([
    ['а', 'б', ''],
    ['', 'в', 'г'],
    ['д', '', ''],
  ]);
  expect(sheet.merges).toHaveLength(3);
});

test('keeps lines, entities and hidden rows; scripts and comments are no text', () => {
  const cells =
    '<p>Март&nbsp;2026</p><div>&laquo;А&raquo; &#8470;&amp;</div>май<br>июнь<script>if (a<b) x()</script><!-- <td>нет -->';
  const sheet = readSheet(
    page(`<h1>План</h1><table><tr style="display:none"><td>1<td>2<tr><td>${cells}<td>б</table>`),
  );
  expect(sheet.texts).toEqual([
    ['План', ''],
    ['1', '2'],
    ['Март\u00a02026\n«А» №&\nмай\nиюнь', 'б'],
  ]);
  expect([...sheet.hiddenRows]).toEqual([1]);
});

test('reads the table within one that lays out the page', () => {
  expect(textsOf(`<table><tr><td>Меню<td>${TABLE}</table>`)).toEqual([['Меню', '', ''], ...TEXTS]);
});

test('cells over more than a sheet holds are refused', () => {
  const row = '<tr><td rowspan=900000 colspan=16000>а';
  expect(refusal(page(`<table>${row.repeat(20)}</table>`))?.code).toBe('file-too-large');
  expect(refusal(page(`<table>${row}${'<tr><td>б'.repeat(20_000)}</table>`))?.code).toBe('file-too-large');
});
