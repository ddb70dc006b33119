/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { manifestAt } from '../webpack/manifestUrl';
import { COMMAND_NAMES } from '../src/commands/names';
import config from '../webpack.config';

const ROOT = path.resolve(__dirname, '..');
const text = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(text, 'application/xml');
const elements = [...manifest.querySelectorAll('*')];
const named = (name: string): readonly Element[] => elements.filter(({ localName }) => localName === name);
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

const resources = named('Resources').flatMap((parent) => [...parent.querySelectorAll('[id]')]);
const references = elements.filter((element) => element.hasAttribute('resid'));
const addresses = elements.flatMap((element) =>
  ['DefaultValue', 'Value']
    .map((name) => attribute(element, name))
    .filter((value) => value.startsWith('http')),
);

test('Excel can read it: a task pane for workbooks, Russian first, ExcelApi 1.13', async () => {
  const info = await OfficeAddinManifest.readManifestFile(path.join(ROOT, 'manifest.xml'));
  expect(info).toMatchObject({
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    defaultLocale: 'ru-RU',
    permissions: 'ReadWriteDocument',
  });
  const sets = elements.filter(({ localName }) => localName === 'Sets');
  expect(sets.map((set) => attribute(set, 'DefaultMinVersion'))).toEqual(['1.13', '1.13']);
});

test('its buttons run the commands there are', () => {
  const functions = named('FunctionName').map(({ textContent }) => textContent);
  expect([...functions].sort()).toEqual([...COMMAND_NAMES].sort());
});

test('its group has no more controls than Excel takes', () => {
  for (const group of named('Group')) {
    expect([...group.children].filter(({ localName }) => localName === 'Control').length).toBeLessThanOrEqual(
      6,
    );
  }
});

describe('resources', () => {
  test('have ids of at most 32 characters, each once', () => {
    const ids = resources.map(({ id }) => id);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are all there, and all used', () => {
    const ids = new Set(resources.map(({ id }) => id));
    const used = new Set(references.map((element) => attribute(element, 'resid')));
    expect([...used].filter((id) => !ids.has(id))).toEqual([]);
    expect([...ids].filter((id) => !used.has(id))).toEqual([]);
  });

  test('that are words have an English side; labels fit 125 characters and tips 250', () => {
    const words = resources.filter(({ localName }) => localName === 'String');
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) {
      const english = word.querySelector('[Locale="en-US"]');
      const limit = word.parentElement?.localName === 'ShortStrings' ? 125 : 250;
      for (const side of [attribute(word, 'DefaultValue'), attribute(english ?? word, 'Value')]) {
        expect(side.length).toBeGreaterThan(0);
        expect(side.length).toBeLessThanOrEqual(limit);
      }
    }
  });
});

/** Width of a PNG file, from its header. */
const widthOf = (file: string): number => readFileSync(file).readUInt32BE(16);

describe('addresses', () => {
  test('are https, on one server', () => {
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
      new Set(['https://localhost:3000']),
    );
  });

  test('name pages that the build makes', () => {
    const [addin] = config({});
    const made = addin?.plugins?.flatMap((plugin) =>
      plugin instanceof HtmlPlugin ? [plugin.userOptions?.filename] : [],
    );
    const pages = addresses
      .map((address) => new URL(address).pathname.slice(1))
      .filter((p) => p.endsWith('.html'));
    expect(new Set(pages)).toEqual(new Set(['taskpane.html', 'commands.html', 'guides/ru/index.html']));
    expect(made).toEqual(expect.arrayContaining(['taskpane.html', 'commands.html']));
  });

  test('name images of the size they stand for', () => {
    for (const image of named('Image').filter((element) => element.hasAttribute('size'))) {
      const resource = resources.find(({ id }) => id === attribute(image, 'resid'));
      const file = path.join(ROOT, new URL(attribute(resource ?? image, 'DefaultValue')).pathname);
      expect(widthOf(file)).toBe(Number(attribute(image, 'size')));
    }
    const width = (name: string): number =>
      widthOf(path.join(ROOT, new URL(attribute(named(name)[0] as Element, 'DefaultValue')).pathname));
    expect([width('IconUrl'), width('HighResolutionIconUrl')]).toEqual([32, 64]);
  });
});

/** The order that Microsoft's schemas demand of the children of each element used here. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Items', 'Action'],
  Item: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

test.each(Object.entries(ORDER))('children of %s stand in the order of the schema', (name, order) => {
  const parents = named(name);
  expect(parents.length).toBeGreaterThan(0);
  for (const parent of parents) {
    const places = [...parent.children].map(({ localName }) => order.indexOf(localName));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

describe('another address', () => {
  test('replaces every development address, folders and trailing slashes included', () => {
    const moved = manifestAt(text, 'https://example.ru/monitor/');
    expect(moved).not.toContain('localhost');
    expect(moved).toContain('"https://example.ru/monitor/taskpane.html"');
  });

  test.each(['http://example.ru', 'example.ru', '', 'https://example.ru/?a=1', 'file:///c/addin'])(
    '%p is refused',
    (url) => {
      expect(() => manifestAt(text, url)).toThrow('https');
    },
  );
});
