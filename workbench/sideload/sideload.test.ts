import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hasExcel } from './findExcel';
import { testManifest } from './testManifest';
import { verdictOn } from './verdict';

describe('Excel', () => {
  const search = (platform: NodeJS.Platform, there: readonly string[] = []): boolean =>
    hasExcel({
      platform,
      home: '/Users/a',
      exists: (file) => there.includes(file),
      hasKey: (key) => there.includes(key),
    });

  test.each<[NodeJS.Platform, string]>([
    ['darwin', '/Applications/Microsoft Excel.app'],
    ['darwin', '/Users/a/Applications/Microsoft Excel.app'],
    ['win32', 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe'],
  ])('is found on %s as %s', (platform, there) => {
    expect(search(platform, [there])).toBe(true);
    expect(search(platform)).toBe(false);
  });

  test('is never found on Linux', () => {
    expect(search('linux', ['/Applications/Microsoft Excel.app'])).toBe(false);
  });
});

describe('the manifest of the tests', () => {
  const real = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
  const made = testManifest(real);
  const values = (text: string, pattern: RegExp): readonly string[] =>
    [...text.matchAll(pattern)].map((match) => match[1] ?? '');

  test('names another add-in', () => {
    const [id] = values(made, /<Id>(.*)<\/Id>/g);
    expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(real).not.toContain(id);
    expect(values(made, /<DisplayName DefaultValue="([^"]*)"/g)).toEqual([
      'Монитор дорожных карт (проверка)',
    ]);
  });

  test('leads to the page of the tests, on the port of the real one', () => {
    expect(values(made, /<SourceLocation DefaultValue="([^"]*)"/g)).toEqual([
      'https://localhost:3000/test.html',
    ]);
  });

  test('has no ribbon buttons', () => {
    const withButtons = real.replace(
      '</OfficeApp>',
      '  <VersionOverrides><Hosts/></VersionOverrides>\n</OfficeApp>',
    );
    expect(testManifest(withButtons)).toBe(made);
  });

  test('asks for the same Excel', () => {
    const sets = /<Requirements>[\s\S]*?<\/Requirements>/;
    expect(sets.exec(made)?.[0]).toBe(sets.exec(real)?.[0]);
  });
});

describe('the verdict', () => {
  const excel = { platform: 'Mac', version: '16.99', language: 'ru-RU', excelApi: '1.17' };
  const outcome = (comparisons: readonly object[], error: string | null = null) => ({
    name: 'отчёт',
    comparisons,
    error,
  });

  test.each([
    [outcome([{ what: 'сумма', actual: [[1]], expected: [[1]] }]), true, []],
    [outcome([{ what: 'сумма', actual: 1, expected: 2 }]), false, ['сумма: 1 instead of 2']],
    [outcome([{ what: 'имя', expected: 'а' }]), false, ['имя: undefined instead of "а"']],
    [outcome([], 'Error: `ItemNotFound`\n  at sync'), false, ["Error: 'ItemNotFound' at sync"]],
    [outcome([]), false, ['nothing was compared']],
  ])('on %j', (own, isPassed, faults) => {
    expect(verdictOn({ excel, outcomes: [own] }, '0.1.0')).toEqual({
      passed: isPassed ? 1 : 0,
      failed: isPassed ? 0 : 1,
      report: [
        `### npm run test:excel: ${isPassed ? '1 passed, 0 failed' : '0 passed, 1 failed'}`,
        '',
        'Excel 16.99 (Mac, ru-RU), ExcelApi 1.17; the add-in is 0.1.0.',
        '',
        `- [${isPassed ? 'x' : ' '}] отчёт`,
        ...faults.map((fault) => `  - \`${fault}\``),
      ],
    });
  });

  test.each([null, {}, { excel, outcomes: [{ name: 'отчёт' }] }])('is refused on %j', (sent) => {
    expect(() => verdictOn(sent, '0.1.0')).toThrow();
  });
});
