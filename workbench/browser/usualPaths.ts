import { posix, win32 } from 'node:path';
import type { Environment } from '../system';

const LINUX = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge',
  '/opt/microsoft/msedge/msedge',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_APPS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Names under which browsers stand on PATH. */
export const BROWSER_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

const mac = (env: Environment): readonly string[] =>
  ['/Applications', posix.join(env['HOME'] ?? '/', 'Applications')].flatMap((folder) =>
    MAC_APPS.map((name) => posix.join(folder, `${name}.app`, 'Contents/MacOS', name)),
  );

const windows = (env: Environment): readonly string[] =>
  [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
    folder === undefined ? [] : WINDOWS_APPS.map((app) => win32.join(folder, app)),
  );

const BY_PLATFORM: Readonly<Record<string, (env: Environment) => readonly string[]>> = {
  darwin: mac,
  win32: windows,
};

/** Where a Chromium, Chrome or Edge usually stands on such a machine, the likeliest first. */
export const usualPaths = (platform: string, env: Environment): readonly string[] =>
  BY_PLATFORM[platform]?.(env) ?? LINUX;
