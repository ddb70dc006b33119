import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..');
const FOLDERS = ['src', 'test', 'docs', 'workbench', 'bench', 'examples', 'assets', 'webpack'];
const NOT_OURS = /(?:^|\/)(?:node_modules|dist|coverage)(?:\/|$)/;

const inRoot = (folder: string): readonly string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .filter((file) => !NOT_OURS.test(file));

/** Every file and folder of the repository, without what is installed or built. */
const FILES: readonly string[] = [
  ...readdirSync(ROOT).filter((name) => !NOT_OURS.test(name)),
  ...FOLDERS.flatMap(inRoot),
];

const PATH = /^[\w<>{},*.…/-]+$/u;
const FILE = /[\w>}*]\.(?:tsx?|mjs|js|json|md|html|xml|svg)$/;
const isPath = (code: string): boolean =>
  PATH.test(code) && (FILE.test(code) || /\w\/(?:[\w<{]|$)/u.test(code)) && !code.startsWith('dist');

/** `{ru,en}/a.ts`: the paths that it stands for. */
function alternatives(code: string): readonly string[] {
  const [whole, words = ''] = /\{([^}]*)\}/.exec(code) ?? [];
  return whole === undefined ? [code] : words.split(',').map((word) => code.replace(whole, word));
}

/** A path from the root, or the end of one; `<kind>` and `*` stand for any name. */
function exists(code: string): boolean {
  const pattern = code
    .replace(/\/$/, '')
    .replace(/\./g, '\\.')
    .replace(/<\w+>|\*/g, '[^/]+');
  const whole = code.startsWith('src/') || code.startsWith('test/') ? '^' : '(?:^|/)';
  return FILES.some((file) => new RegExp(`${whole}${pattern}$`, 'u').test(file));
}

const pathsIn = (text: string): readonly string[] =>
  [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) =>
    isPath(code) ? alternatives(code) : [],
  );

describe.each(['CONTRIBUTING.md', 'README.md', 'docs/architecture.md', 'docs/development.md'])(
  '%s',
  (page) => {
    it('names only files and folders that are there', () => {
      const named = pathsIn(readFileSync(path.join(ROOT, page), 'utf8'));
      expect(named.filter((code) => !exists(code))).toEqual([]);
    });
  },
);

test('a file that is not there is noticed, in whatever way it is named', () => {
  const text =
    'See `src/none.ts`, `none/`, `{ru,en}/none.ts`, `src/<kind>/none.ts`, `npm run none` and `src/data`.';
  expect(pathsIn(text).filter((code) => !exists(code))).toEqual([
    'src/none.ts',
    'none/',
    'ru/none.ts',
    'en/none.ts',
    'src/<kind>/none.ts',
  ]);
});
