import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.resolve(__dirname, '../src');

/** Words by which workbooks are read, and templates: headers, labels, names, whole lists of them. */
const VOCABULARIES = [
  /^data\/(?:kinds\/|vocabulary|rowKinds|exports\/words)/,
  /^findings\/catalogue/,
  /^indicators\/catalogue\//,
  /^monitoring\/conclusions\/vocabulary/,
  /^risks\/(?:factors|coverage)/,
  /^roadmap\/(?:template\/|part(?:ies|yNames|yWords)|text\/brokenWords)/,
  /^reports\/templates\/guides/,
  /^settings\//,
  /^tables\/(?:alphabet|labels\/|numbers|period\/|schools|sheetKinds|stems|templates\/|vocabulary)/,
];
/** Words that people see. */
const LOCALES = /^locales\//;
/** Files of other subjects that may hold a Russian word or letter, such as a pattern of one. */
const MOST_OTHERS = 20;

const WITHOUT_COMMENTS = /\/\*[^]*?\*\/|(?<=^|[^:])\/\/[^\n]*/g;
const RUSSIAN = /[\u0400-\u04ff]/;

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|testSupport|(?:^|\/)testing\//.test(file));

const saysRussian = (file: string): boolean =>
  RUSSIAN.test(readFileSync(path.join(SRC, file), 'utf8').replace(WITHOUT_COMMENTS, ''));

test('Russian words stand in locales, vocabularies and templates', () => {
  const others = sources.filter(
    (file) => !LOCALES.test(file) && !VOCABULARIES.some((own) => own.test(file)) && saysRussian(file),
  );
  expect(sources.length).toBeGreaterThan(MOST_OTHERS);
  expect(others.length <= MOST_OTHERS ? [] : others).toEqual([]);
});
