import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.join(__dirname, '..');
const RUSSIAN = path.join(ROOT, 'docs/ru');
const WORDS = path.join(ROOT, 'src/locales/ru');
const site = mkdtempSync(path.join(os.tmpdir(), 'guides-'));

beforeAll(() => {
  execFileSync(process.execPath, [path.join(ROOT, 'docs/site/build.mjs'), site], { stdio: 'pipe' });
});
afterAll(() => rmSync(site, { recursive: true }));

const pages = (): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
const textOf = (page: string): string => readFileSync(path.join(site, page), 'utf8');
const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

test('every guide is a page, and what is for programmers is none', () => {
  const made = new Set(pages().map((page) => page.split(path.sep).join('/')));
  for (const guide of readdirSync(RUSSIAN)) expect(made).toContain(`ru/${guide.replace('.md', '.html')}`);
  expect(made).toContain('reference/findings.html');
  expect(made).not.toContain('architecture.html');
});

test('links, anchors and pictures lead somewhere', () => {
  const broken = pages().flatMap((page) => {
    const text = textOf(page);
    const targets = [...all(text, /<a href="([^"]+)"/g), ...all(text, /<img src="([^"]+)"/g)];
    return targets
      .filter((target) => !/^https?:/.test(target))
      .filter((target) => {
        const [file = '', anchor] = decodeURI(target).split('#');
        const found = file === '' ? page : path.join(path.dirname(page), file);
        if (!existsSync(path.join(site, found))) return true;
        return anchor !== undefined && !textOf(found).includes(` id="${anchor}"`);
      })
      .map((target) => `${page}: ${target}`);
  });
  expect(broken).toEqual([]);
});

test('pages ask for nothing beside them, run nothing, and say their language and title', () => {
  for (const page of pages()) {
    const text = textOf(page);
    expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'"`);
    expect(text).not.toMatch(/<script|\son\w+=|<img src="https?:/);
    expect(text).toMatch(/<html lang="(?:ru|en)">/);
    expect(text).not.toContain('<title></title>');
  }
});

test('one page holds all guides of a language, each once, with links between them', () => {
  const text = textOf('ru/all.html');
  const ids = all(text, / id="([^"]+)"/g);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(['page-first-hour', 'page-school']));
  for (const anchor of all(text, /<a href="#([^"]+)"/g)) expect(ids).toContain(anchor);
});

test('what guides call a button or a view is called so in the pane', () => {
  const words = readdirSync(WORDS)
    .filter((file) => /^(?:pane|web|commands)/.test(file))
    .map((file) => readFileSync(path.join(WORDS, file), 'utf8'))
    .join('\n');
  const isSaid = (label: string): boolean => words.includes(`'${label}'`) || words.includes(`\`${label}: `);
  const unknown = readdirSync(RUSSIAN).flatMap((guide) =>
    all(readFileSync(path.join(RUSSIAN, guide), 'utf8'), /\*\*«([^»]+)»\*\*/g)
      .filter((label) => !isSaid(label))
      .map((label) => `${guide}: ${label}`),
  );
  expect(unknown).toEqual([]);
});
