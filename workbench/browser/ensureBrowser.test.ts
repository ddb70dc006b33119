import { type BrowserSearch, ensureBrowser } from './ensureBrowser';
import { NoBrowser } from './findBrowser';

const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';

interface Situation extends Partial<Pick<BrowserSearch, 'platform' | 'env' | 'isRoot' | 'osRelease'>> {
  /** Files that are there. */
  readonly files?: readonly string[];
  /** Exit codes of the commands that are run, in turn; 0 when they run out. */
  readonly codes?: readonly number[];
  /** What appears when a command to install has gone well. */
  readonly installs?: string;
}

/** Looks for a browser on an imagined machine. */
function search(situation: Situation) {
  const files = new Set(situation.files);
  const commands: string[] = [];
  const log: string[] = [];
  const attempt = (): string =>
    ensureBrowser({
      platform: situation.platform ?? 'linux',
      env: situation.env ?? {},
      isRoot: situation.isRoot ?? true,
      osRelease: situation.osRelease ?? DEBIAN,
      isFile: (file) => files.has(file),
      run: (command, args) => {
        const code = situation.codes?.[commands.length] ?? 0;
        commands.push([command, ...args].join(' '));
        if (code === 0 && args[0] === 'install' && situation.installs) files.add(situation.installs);
        return code;
      },
      log: (line) => log.push(line),
    });
  return { attempt, commands, log };
}

describe('a browser that is there', () => {
  test.each<[NodeJS.Platform, Readonly<Record<string, string>>, string]>([
    ['linux', {}, '/usr/bin/chromium'],
    ['linux', {}, '/opt/microsoft/msedge/msedge'],
    ['linux', { PATH: '/home/a/bin:/bin' }, '/home/a/bin/google-chrome'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    [
      'darwin',
      { HOME: '/Users/a' },
      '/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    [
      'win32',
      { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    ['win32', { Path: 'C:\\Windows;D:\\Chrome' }, 'D:\\Chrome\\chrome.exe'],
  ])('on %s with %j: %s', (platform, env, file) => {
    const { attempt, commands } = search({ platform, env, files: [file] });
    expect(attempt()).toBe(file);
    expect(commands).toEqual([]);
  });

  test('CHROME_PATH comes before all others', () => {
    const files = ['/usr/bin/chromium', '/opt/my/chrome'];
    expect(search({ files, env: { CHROME_PATH: '/opt/my/chrome' } }).attempt()).toBe('/opt/my/chrome');
  });

  test('CHROME_PATH that leads nowhere is told, not passed over', () => {
    const { attempt } = search({ files: ['/usr/bin/chromium'], env: { CHROME_PATH: '/нет' } });
    expect(attempt).toThrow('CHROME_PATH names a file that is not there: /нет');
  });
});

describe('a browser that is not there', () => {
  const UPDATE = 'apt-get update';
  const INSTALL = 'apt-get install -y chromium';

  test('is installed on Debian as root', () => {
    const { attempt, commands, log } = search({ installs: '/usr/bin/chromium' });
    expect(attempt()).toBe('/usr/bin/chromium');
    expect(commands).toEqual([UPDATE, INSTALL]);
    expect(log).toEqual(['Installing Chromium for the browser tests with apt (attempt 1 of 2)…']);
  });

  test('is installed on what is like Ubuntu', () => {
    const osRelease = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n';
    expect(search({ osRelease, installs: '/usr/bin/chromium' }).attempt()).toBe('/usr/bin/chromium');
  });

  test('is tried once more', () => {
    const { attempt, commands, log } = search({ codes: [0, 100], installs: '/usr/bin/chromium' });
    expect(attempt()).toBe('/usr/bin/chromium');
    expect(commands).toEqual([UPDATE, INSTALL, UPDATE, INSTALL]);
    expect(log).toContain(`${INSTALL} failed.`);
  });

  test('is told after the second failure', () => {
    const { attempt, commands } = search({ codes: [100, 100] });
    expect(attempt).toThrow('Chromium could not be installed. Install Chromium, Chrome or Edge');
    expect(commands).toEqual([UPDATE, UPDATE]);
  });

  test('is told where apt gave nothing that runs', () => {
    expect(search({}).attempt).toThrow('apt installed no browser that can be run.');
  });

  test.each<[string, Situation]>([
    ['for an ordinary user', { isRoot: false }],
    ['on another Linux', { osRelease: 'ID=fedora\n' }],
    ['on macOS', { platform: 'darwin' }],
    ['on Windows', { platform: 'win32' }],
  ])('is asked for %s, and nothing is run', (_who, situation) => {
    const { attempt, commands } = search(situation);
    expect(attempt).toThrow(NoBrowser);
    expect(commands).toEqual([]);
  });
});
