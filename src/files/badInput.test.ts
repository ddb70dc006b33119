import fc from 'fast-check';
import { fileOf, read, refusal, sheetOfRows, smallFile, withParts, xlsxOfData, zipOf } from './fixtures';

const notAWorkbook = (actual?: string): ReturnType<typeof refusal> => ({
  code: 'file-unreadable',
  data: actual === undefined ? { reason: 'not-a-workbook' } : { reason: 'not-a-workbook', actual },
});

const refusedAs = (reason: string): ReturnType<typeof refusal> => ({
  code: 'file-unreadable',
  data: { reason },
});

const contentTypes = (type: string): string =>
  `<Types><Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/><Override PartName="/main.xml" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;

test('refuses an empty file', () => {
  expect(refusal(Buffer.alloc(0))).toEqual(refusedAs('empty'));
});

test.each<[string, string | undefined, Buffer | string]>([
  ['text', 'text', 'Дорожная карта\r\n1.1\tСеминар\r\n'],
  ['text with commas', 'text', 'Дорожная карта, проект\nСеминар, школы, март\nИтоги, приказ, №, дата\n'],
  ['UTF-16 text', 'text', Buffer.from('\ufeff№\tСрок', 'utf16le')],
  ['text in a Russian code page', 'text', Buffer.from('cff0e8e2e5f2', 'hex')],
  ['XML', 'xml', '<?xml version="1.0"?><Workbook/>'],
  ['PDF', 'pdf', '%PDF-1.7\n%âãÏÓ'],
  ['RTF', 'rtf', '{\\rtf1\\ansi'],
  ['PNG', 'image', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['JPEG', 'image', Buffer.from('ffd8ffe000104a464946', 'hex')],
  ['zeros', undefined, Buffer.alloc(600)],
  ['an old Lotus file', undefined, Buffer.from('00000200060406000800', 'hex')],
  [
    'a presentation',
    'pptx',
    zipOf([{ name: '[Content_Types].xml', data: contentTypes('presentationml.presentation') }]),
  ],
  [
    'an ODF text',
    'odt',
    zipOf([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', stored: true }]),
  ],
  ['an archive', 'zip', zipOf([{ name: 'план.xlsx', data: smallFile() }])],
  ['an archive of nothing', 'zip', zipOf([])],
])('refuses %s', (_, actual, content) => {
  expect(refusal(Buffer.from(content))).toEqual(notAWorkbook(actual));
});

test.each<[string, string, Buffer | string]>([
  ['a web page without tables', 'no-tables', '<!DOCTYPE html><p>Дорожная карта</p>'],
  ['a web page whose tables only lay out text', 'no-tables', '<table border="1"><tr><td>1</td></tr></table>'],
  [
    'a Word document without its text',
    'damaged',
    zipOf([{ name: '[Content_Types].xml', data: contentTypes('wordprocessingml.document') }]),
  ],
])('refuses %s', (_, reason, content) => {
  expect(refusal(Buffer.from(content))).toEqual(refusedAs(reason));
});

describe('a file cut short', () => {
  test.each(['xlsx', 'xlsb', 'ods'] as const)('%s is refused wherever it is cut', (format) => {
    const file = smallFile(format);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: file.length - 1 }), (length) => {
        expect(refusal(file.subarray(0, length))).toEqual(refusedAs('truncated'));
      }),
      { numRuns: 300 },
    );
  });

  test('.xls is refused, or reads the same where nothing of the workbook was lost', () => {
    const file = fileOf(
      {
        План: sheetOfRows([
          ['№', 'Мероприятие'],
          ['1.1', 'Семинар'.repeat(2000)],
        ]),
      },
      'biff8',
    );
    const whole = read(file);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: file.length - 1 }), (length) => {
        const part = file.subarray(0, length);
        const refused = refusal(part);
        if (refused) expect(refused.code).toBe('file-unreadable');
        else expect(read(part)).toEqual(whole);
      }),
      { numRuns: 300 },
    );
    expect(refusal(file.subarray(0, file.length / 2))).toEqual(refusedAs('truncated'));
  });

  test('an archive that ends in a whole inner archive is still cut short', () => {
    const outer = zipOf([
      { name: '[Content_Types].xml', data: contentTypes('spreadsheetml.sheet') },
      { name: 'inner.xlsx', data: smallFile(), stored: true },
    ]);
    const innerEnd = outer.indexOf(smallFile()) + smallFile().length;
    expect(refusal(outer.subarray(0, innerEnd))).toEqual(refusedAs('damaged'));
  });
});

test.each(['xlsx', 'xlsb', 'biff8', 'ods'] as const)(
  'whatever bytes of %s are spoilt, it is read or refused with a code',
  (format) => {
    const file = smallFile(format);
    const spoilt = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(spoilt, (changes) => {
        const bytes = Buffer.from(file);
        for (const [position, byte] of changes) bytes[position] = byte;
        const refused = refusal(bytes);
        if (refused) expect(refused.code).toMatch(/^file-(?:unreadable|encrypted|too-large)$/);
      }),
      { numRuns: 300, seed: 20210901 },
    );
  },
);

test('refuses a spoilt part instead of reading it wrong', () => {
  const part = { name: 'a', data: 'Семинар', stored: true };
  const file = zipOf([
    { name: '[Content_Types].xml', data: contentTypes('spreadsheetml.sheet'), declared: { crc: 1 } },
    part,
  ]);
  expect(refusal(file)).toEqual(refusedAs('damaged'));
});

test('refuses a workbook one of whose sheets is missing or unreadable', () => {
  const file = fileOf({ А: sheetOfRows([[1]]), Б: sheetOfRows([[2]]) });
  expect(refusal(withParts(file, { 'xl/worksheets/sheet2.xml': null }))).toEqual(refusedAs('damaged'));
  expect(refusal(withParts(file, { 'xl/workbook.xml': null }))).toEqual(refusedAs('damaged'));
});

test('refuses cells where Excel has none', () => {
  expect(refusal(xlsxOfData('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'))).toEqual(
    refusedAs('damaged'),
  );
  expect(refusal(xlsxOfData('<row r="1"><c r="XFE1"><v>1</v></c></row>'))).toEqual(refusedAs('damaged'));
});
