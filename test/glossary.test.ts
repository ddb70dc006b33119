import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..');
const COMMENTS = /\/\*[^]*?\*\/|(?<=^|[^:])\/\/[^\n]*/g;

/** The last column of each table under a heading of that pattern. */
function forbidden(heading: RegExp): readonly string[] {
  const sections = readFileSync(path.join(ROOT, 'docs/glossary.md'), 'utf8').split(/^## /m).slice(1);
  return sections
    .filter((section) => heading.test(section))
    .flatMap((section) =>
      section
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .slice(2),
    )
    .flatMap((row) => (row.split('|')[3] ?? '').split(',').map((word) => word.trim()))
    .filter((word) => word !== '');
}

/** `*` stands for any letters. */
const pattern = (word: string): RegExp =>
  new RegExp(
    `${/^\p{L}/u.test(word) ? '(?<!\\p{L})' : ''}${word
      .replace(/[.?+^$()[\]{}|\\]/g, '\\$&')
      .replace(/ /g, '\\s+')
      .replace(/\*/g, '\\p{L}*')}${/[\p{L}*]$/u.test(word) ? '(?!\\p{L})' : ''}`,
    'iu',
  );

const texts = (folder: string): readonly (readonly [file: string, text: string])[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
    .map((file) => [file, readFileSync(path.join(ROOT, folder, file), 'utf8').replace(COMMENTS, '')]);

test.each([
  ['src/locales/ru', /^(?:Понятия|Обороты)/u, 30],
  ['src/locales/en', /^English/, 6],
] as const)('%s says nothing that the glossary forbids', (folder, heading, least) => {
  const words = forbidden(heading);
  expect(words.length).toBeGreaterThanOrEqual(least);
  const own = texts(folder);
  expect(own.length).toBeGreaterThan(10);
  const said = words.flatMap((word) =>
    own.flatMap(([file, text]) => (pattern(word).test(text) ? [`${file}: ${word}`] : [])),
  );
  expect(said).toEqual([]);
});

test.each([
  ['рисков* фактор*', 'с рисковыми факторами школ'],
  ['узнан*', 'Столбец узнан по содержанию'],
  ['«', 'sheet «Школы»'],
])('„%s“ is noticed in „%s“', (word, text) => {
  expect(pattern(word).test(text)).toBe(true);
});

test('a word is not noticed inside another', () => {
  expect(pattern('узнан*').test('Лист неузнанный')).toBe(false);
});
