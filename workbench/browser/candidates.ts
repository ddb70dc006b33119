import { posix, win32 } from 'node:path';

/** What the search for a browser asks of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const LINUX_FOLDERS = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/opt/microsoft/msedge',
];
const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_APPS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const WINDOWS_NAMES = ['chrome.exe', 'chromium.exe', 'msedge.exe'];

type Candidates = (env: Machine['env']) => readonly string[];

const onPath = (env: Machine['env'], separator: string): readonly string[] =>
  (env.PATH ?? env.Path ?? '').split(separator).filter((folder) => folder !== '');

const linux: Candidates = (env) =>
  [...LINUX_FOLDERS, ...onPath(env, ':')].flatMap((folder) =>
    LINUX_NAMES.map((name) => posix.join(folder, name)),
  );

const mac: Candidates = (env) => [
  ...['/Applications', posix.join(env.HOME ?? '/', 'Applications')].flatMap((folder) =>
    MAC_APPS.map((name) => posix.join(folder, `${name}.app`, 'Contents/MacOS', name)),
  ),
  ...linux(env),
];

const windows: Candidates = (env) => [
  ...[env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
    folder === undefined ? [] : WINDOWS_APPS.map((app) => win32.join(folder, app)),
  ),
  ...onPath(env, ';').flatMap((folder) => WINDOWS_NAMES.map((name) => win32.join(folder, name))),
];

const BY_PLATFORM: Partial<Readonly<Record<NodeJS.Platform, Candidates>>> = { darwin: mac, win32: windows };

/** Where a Chromium, Chrome or Edge usually stands on such a machine, the likeliest first. */
export const browserCandidates = ({ platform, env }: Machine): readonly string[] => [
  ...new Set((BY_PLATFORM[platform] ?? linux)(env)),
];
