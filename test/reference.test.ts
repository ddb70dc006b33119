import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { programOf } from '../docs/generator/commands';
import { PAGES } from '../docs/generator/pages';
import { RULE_PAGES } from '../docs/generator/rules';
import manifest from '../package.json';

const ROOT = path.join(__dirname, '..');
const REFERENCE = path.join(ROOT, 'docs/reference');
const HAND_WRITTEN = ['dependencies.md'];
const GUIDES = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'examples/README.md', 'workbench/README.md'];

const text = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

const markdownIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.md'));

/** The packages that files of `src` import, other than its tests. */
function importedBySources(): ReadonlySet<string> {
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file));
  const imports = sources.flatMap((file) =>
    [...text(path.join('src', file)).matchAll(/(?:from|import)\s*\(?'((?:@[\w.-]+\/)?[\w.-]+)[^']*'/g)].map(
      ([, name = '']) => name,
    ),
  );
  return new Set(imports);
}

describe('docs/reference', () => {
  it.each(PAGES.map((page) => [page.file, page] as const))(
    'has %s as the code gives it (else: npm run reference)',
    async (file, page) => {
      expect(text(`docs/reference/${file}`)).toBe(await page.text());
    },
  );

  it('has no other pages', async () => {
    const known = [...PAGES.map(({ file }) => file), ...HAND_WRITTEN];
    expect([...(await markdownIn(REFERENCE))].sort()).toEqual(known.sort());
  });

  it('tells of every package that ships, and of the version of those that are pinned', () => {
    const page = text('docs/reference/dependencies.md');
    const shipped = Object.entries(manifest.devDependencies).filter(
      // A part of react; what only tests beside the sources need.
      ([name]) => !['react-dom', 'fast-check'].includes(name) && importedBySources().has(name),
    );
    expect(shipped.length).toBeGreaterThan(10);
    for (const [name, version] of shipped) {
      expect(page).toContain(`\`${name}\``);
      if (/^\d/.test(version)) expect(page).toContain(`\`${name}\` ${version}`);
    }
  });
});

describe('docs/rules', () => {
  it.each(RULE_PAGES.map((page) => [page.file, page] as const))(
    'has %s as the code gives it (else: npm run reference)',
    async (file, page) => {
      expect(text(`docs/rules/${file}`)).toBe(await page.text());
    },
  );

  it('has no other pages', async () => {
    const files = await markdownIn(path.join(ROOT, 'docs/rules'));
    expect([...files].sort()).toEqual(RULE_PAGES.map(({ file }) => file).sort());
  });
});

describe('the README', () => {
  const readme = text('README.md');

  it('is short', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(200);
  });

  it('names every command in both languages', () => {
    for (const { name } of programOf('ru').commands.map((command) => ({ name: command.name() }))) {
      expect(readme.split(`| \`roadmap-monitor ${name}`)).toHaveLength(3);
    }
  });
});

test('links and pictures lead to files that are there', async () => {
  const pages = [...GUIDES, ...(await markdownIn(path.join(ROOT, 'docs'))).map((file) => `docs/${file}`)];
  const broken = pages.flatMap((page) =>
    [...text(page).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = '']) => link.split('#')[0] ?? '')
      .filter((link) => link !== '' && !/^https?:/.test(link))
      .filter((link) => !existsSync(path.join(ROOT, path.dirname(page), link)))
      .map((link) => `${page}: ${link}`),
  );
  expect(broken).toEqual([]);
});
