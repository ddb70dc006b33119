import { type Machine } from '../system';
import { ensureBrowser, findBrowser, NoBrowser } from './findBrowser';

const place = (platform: string, ...there: readonly string[]) => ({
  platform,
  isProgram: (path: string) => there.includes(path),
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['linux', {}, '/usr/bin/chromium'],
  ['linux', {}, '/opt/microsoft/msedge/msedge'],
  ['linux', { PATH: '/home/a/bin:/bin' }, '/home/a/bin/google-chrome'],
  ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['darwin', { HOME: '/Users/a' }, '/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  [
    'win32',
    { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  ['win32', { Path: 'C:\\Windows;D:\\Chrome', PATHEXT: '.exe' }, 'D:\\Chrome\\chrome.exe'],
])('on %s with %j it is found at %s', (platform, env, file) => {
  expect(findBrowser(env, place(platform, file))).toBe(file);
});

test('CHROME_PATH comes before all others', () => {
  const there = place('linux', '/usr/bin/chromium', '/opt/my/chrome');
  expect(findBrowser({ CHROME_PATH: '/opt/my/chrome' }, there)).toBe('/opt/my/chrome');
});

test('CHROME_PATH that leads nowhere is told, not passed over', () => {
  const find = () => findBrowser({ CHROME_PATH: '/нет' }, place('linux', '/usr/bin/chromium'));
  expect(find).toThrow('CHROME_PATH names a file that is not there: /нет');
});

describe('where there is none', () => {
  const machine = (code: number, isRoot: boolean): Machine & { readonly commands: string[] } => {
    const commands: string[] = [];
    const run: Machine['run'] = (_command, args) => {
      commands.push(args.slice(args.indexOf('apt-get')).join(' '));
      return { code, output: 'no network' };
    };
    return { commands, run, isRoot, isDebian: true, isCi: false, log: () => undefined };
  };

  test('root on Debian gets Chromium installed', () => {
    const debian = machine(0, true);
    const find = () => (debian.commands.length > 0 ? '/usr/bin/chromium' : null);
    expect(ensureBrowser(debian, find)).toBe('/usr/bin/chromium');
    expect(debian.commands).toEqual(['apt-get install -y --no-install-recommends chromium']);
  });

  test.each([
    ['the installation fails', machine(100, true), 'no network'],
    ['the user may not install', machine(0, false), 'apt-get install chromium'],
  ])('and %s, the reason and the way out are told', (_why, computer, told) => {
    const ensure = () => ensureBrowser(computer, () => null);
    expect(ensure).toThrow(NoBrowser);
    expect(ensure).toThrow(told);
    expect(ensure).toThrow('CHROME_PATH');
  });
});
