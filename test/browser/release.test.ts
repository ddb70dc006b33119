import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbook } from '../../workbench/browser';
import { sharedBrowser } from '../../workbench/browser/launchBrowser';
import { makeRelease } from '../../workbench/release/makeRelease';
import { readReleaseOptions, ReleaseError } from '../../workbench/release/options';
import { ROOT } from '../../workbench/server';
import { size } from '../support/size';

const URL_OF_SITE = 'https://monitor.example.ru/schools';
/** A build from nothing, on a machine that has much else to do. */
const PATIENCE = 1_800_000;

const work = mkdtempSync(path.join(tmpdir(), 'release-'));
const folder = path.join(work, 'release');
afterAll(() => rmSync(work, { recursive: true }));

const options = readReleaseOptions(['--url', URL_OF_SITE, '--self-hosted-office', '-o', folder], work);
const file = (...names: readonly string[]): string => path.join(folder, ...names);
const text = (...names: readonly string[]): string => readFileSync(file(...names), 'utf8');

beforeAll(async () => {
  await makeRelease(options);
}, PATIENCE);

test('all that is handed out is there, nothing else', () => {
  expect(readdirSync(folder).sort()).toEqual([
    'SHA256SUMS',
    'install-windows.reg',
    'install.html',
    'licences.txt',
    'manifest.xml',
    'roadmap-monitor.html',
    'roadmap-monitor.js',
    'sbom.cdx.json',
    'site',
    'uninstall-windows.reg',
  ]);
  expect(readdirSync(work)).toEqual(['release']);
});

test('the sums are those of the files, each named once', () => {
  const lines = text('SHA256SUMS').trimEnd().split('\n');
  const told = lines.map((line) => line.split('  '));
  for (const [sum, name = ''] of told) {
    expect([
      createHash('sha256')
        .update(readFileSync(file(name)))
        .digest('hex'),
      name,
    ]).toEqual([sum, name]);
  }
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(lines).toHaveLength(all.length - 1);
});

test('no file tells where it was made', () => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = names.filter((name) => /\.(?:js|html|json|txt|xml)$/.test(name));
  expect(texts.filter((name) => text(name).includes(ROOT) || text(name).includes(work))).toEqual([]);
});

test('every page has a policy by which it runs no script but those of the release, and asks nobody for anything', () => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  // Pages of Microsoft's own come with office.js.
  const ofOffice = path.join('site', 'office');
  const pages = names.filter((name) => name.endsWith('.html') && !name.startsWith(ofOffice));
  expect(pages).toEqual(
    expect.arrayContaining([
      'install.html',
      'roadmap-monitor.html',
      ...['taskpane', 'commands', 'message', 'web/index'].map((name) => `site/${name}.html`),
    ]),
  );
  for (const page of pages) {
    // The single file carries the guides, each with its own.
    const policies = [
      ...text(page).matchAll(/<meta\s+http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/g),
    ];
    expect([page, policies.length > 0 && (policies[0]?.index ?? NaN) < 1_000]).toEqual([page, true]);
    expect([page, policies.flatMap(([, policy = '']) => openings(policy))]).toEqual([page, []]);
  }
});

/** What a policy allows beyond the release: scripts that are not its own, and other addresses for anything. */
function openings(policy: string): readonly string[] {
  const directives = new Map(
    policy.split(';').map((one): [string, readonly string[]] => {
      const [name = '', ...sources] = one.trim().split(/\s+/);
      return [name, sources];
    }),
  );
  const open = [...directives].flatMap(([name, sources]) => {
    const allowed =
      name === 'script-src'
        ? /^'(?:self|none|sha256-[\w+/]{43}=)'$/
        : name === 'style-src'
          ? /^'(?:self|none|unsafe-inline)'$/
          : /^(?:'(?:self|none)'|data:|blob:)$/;
    return sources.filter((source) => !allowed.test(source)).map((source) => `${name} ${source}`);
  });
  return directives.get('default-src')?.join(' ') === "'none'" ? open : [...open, 'default-src'];
}

test('every address of the manifest is one of the site', () => {
  const addresses = [...text('manifest.xml').matchAll(/"(https?:[^"]*)"/g)].map(
    ([, address]) => address ?? '',
  );
  const own = addresses.filter((address) => !/^https?:\/\/(?:schemas|www)\./.test(address));
  expect(own.length).toBeGreaterThan(5);
  for (const address of own) {
    expect(address.slice(0, URL_OF_SITE.length + 1)).toBe(`${URL_OF_SITE}/`);
    expect([address, existsSync(file('site', new URL(address).pathname.replace('/schools/', '')))]).toEqual([
      address,
      true,
    ]);
  }
});

test(
  'the pane of the site works with its own office.js, and asks nothing of anyone',
  async () => {
    expect(text('site/taskpane.html')).not.toContain('appsforoffice');
    const host = path.join(work, 'host');
    cpSync(file('site'), path.join(host, 'schools'), { recursive: true });
    cpSync(file('manifest.xml'), path.join(host, 'manifest.xml'));
    // The page of the workbench shows it.
    cpSync(file('site/assets'), path.join(host, 'assets'), { recursive: true });
    const browser = await sharedBrowser();
    const { pane, close } = await openWorkbook(browser, { addin: host });
    try {
      const frame = await pane();
      await frame.getByRole('button', { name: 'Проверить', exact: true }).click();
      await frame.getByRole('tree').waitFor();
      expect(
        await frame.evaluate(() => [...document.scripts].map(({ src }) => new URL(src).pathname)),
      ).toContain('/addin/schools/office/office.js');
    } finally {
      expect(await close()).toEqual([]);
      await browser.close();
      rmSync(host, { recursive: true });
    }
  },
  PATIENCE,
);

test('the command line is one file that needs nothing beside it, threads neither', () => {
  const alone = path.join(work, 'alone');
  mkdirSync(alone);
  cpSync(file('roadmap-monitor.js'), path.join(alone, 'roadmap-monitor.js'));
  const example = readFileSync(path.join(ROOT, 'examples/roadmap.xlsx'));
  const books = ['а.xlsx', 'б.xlsx', 'в.xlsx'];
  for (const book of books) writeFileSync(path.join(alone, book), example);
  const { status, stdout } = spawnSync(
    process.execPath,
    ['roadmap-monitor.js', 'check', ...books, '--jobs', '2', '--locale', 'ru', '--format', 'json'],
    { cwd: alone, encoding: 'utf8' },
  );
  const { files } = JSON.parse(stdout) as {
    files: readonly { file: string; findings: readonly unknown[] }[];
  };
  expect(status).toBe(1);
  expect(files.map((one) => [one.file, one.findings.length])).toEqual(books.map((book) => [book, 33]));
  rmSync(alone, { recursive: true });
});

test('the bill of materials and the licences name what is in the bundles, and no tool', () => {
  const bom = JSON.parse(text('sbom.cdx.json')) as {
    readonly bomFormat: string;
    readonly components: readonly {
      readonly name: string;
      readonly version: string;
      readonly scope: string;
    }[];
    readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  };
  const names = bom.components.map(({ name }) => name);
  expect(bom.bomFormat).toBe('CycloneDX');
  expect(names).toEqual(
    expect.arrayContaining([
      'react',
      'zod',
      '@e965/xlsx',
      'docx',
      '@fluentui/react-components',
      '@microsoft/office-js',
    ]),
  );
  expect(names.filter((name) => /^(?:jest|webpack|eslint|typescript)$/.test(name))).toEqual([]);
  expect(new Set(bom.components.map(({ scope }) => scope))).toEqual(new Set(['required']));
  const refs = new Set(bom.dependencies.map(({ ref }) => ref));
  expect(bom.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual([]);
  const licences = text('licences.txt');
  for (const { name, version } of bom.components) expect(licences).toContain(`\n${name} ${version} (`);
});

test('the page for a shared folder names it and the site', () => {
  const page = text('install.html');
  expect(page).toContain('<code>\\\\monitor.example.ru\\roadmap-monitor</code>');
  expect(page).toContain(`href="${URL_OF_SITE}/web/index.html"`);
  expect(page).not.toContain('{{');
  expect(existsSync(file('site/web/index.html'))).toBe(true);
});

test('a folder of others is refused and stays', async () => {
  const others = path.join(work, 'документы');
  mkdirSync(others);
  writeFileSync(path.join(others, 'план.txt'), 'план');
  await expect(makeRelease({ ...options, folder: others })).rejects.toThrow(
    new ReleaseError('foreignFolder', others),
  );
  expect(readdirSync(others)).toEqual(['план.txt']);
  rmSync(others, { recursive: true });
});

if (size(0, 1) === 1) {
  test(
    'a second release is the same, byte for byte',
    async () => {
      const sums = text('SHA256SUMS');
      const again = path.join(work, 'ещё');
      await makeRelease({ ...options, folder: again });
      expect(readFileSync(path.join(again, 'SHA256SUMS'), 'utf8')).toBe(sums);
      rmSync(again, { recursive: true });
    },
    PATIENCE,
  );
}
