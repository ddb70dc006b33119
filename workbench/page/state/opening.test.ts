import { EncryptedFileError, ParseError, ZipError } from 'hucre';
import { openFailure } from './openFailure';
import { readOptions } from './options';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string): string => [...text].map((letter) => `${letter}\0`).join('');
const COMPOUND = '\u00d0\u00cf\u0011\u00e0';

test.each([
  ['nothing', bytes(''), new ParseError(''), 'empty'],
  ['a text', bytes('привет'), new ParseError(''), 'notWorkbook'],
  ['an old workbook', bytes(`${COMPOUND}Workbook`), new ParseError(''), 'oldFormat'],
  ['a password', bytes(COMPOUND + utf16('EncryptedPackage')), new ParseError(''), 'encrypted'],
  ['what the reader calls encrypted', bytes('PK'), new EncryptedFileError('xlsx'), 'encrypted'],
  ['another zip', bytes('PK photo.jpg'), new ParseError(''), 'notWorkbook'],
  [
    'half a zip',
    bytes('PK xl/workbook.xml'),
    new ParseError('', undefined, { cause: new Error() }),
    'damaged',
  ],
  ['a broken entry', bytes('PK xl/workbook.xml'), new ZipError(''), 'damaged'],
  ['a workbook that the reader refuses', bytes('PK xl/workbook.xml'), new ParseError('no sheet'), 'refused'],
])('%s', (_name, given, error, reason) => {
  expect(openFailure(given, error)).toBe(reason);
});

test('the address sets platform, version, latency, undo groups, pane, theme and language', () => {
  const query = '?platform=web&api=1.17&latency=50&undoGroups=1&pane=closed&theme=dark&lang=en';
  expect(readOptions(query, '1.13')).toEqual({
    platform: 'web',
    excelApi: '1.17',
    latency: 50,
    undoGroups: true,
    paneOpen: false,
    theme: 'dark',
    language: 'en',
  });
});

test('what the address does not say, or says wrongly, is as usual', () => {
  const usual = {
    platform: 'desktop',
    excelApi: '1.13',
    latency: 0,
    undoGroups: false,
    paneOpen: true,
    theme: null,
    language: 'ru',
  };
  expect(readOptions('', '1.13')).toEqual(usual);
  expect(readOptions('?api=two&latency=-5&undoGroups=0&theme=pink', '1.13')).toEqual(usual);
});
