import path from 'node:path';
import { parseArgs } from 'node:util';
import { manifestAt } from '../../webpack/manifestUrl';
import type { ReleaseFault } from './locales';

/** What a release is made for. */
export interface ReleaseOptions {
  /** Where the add-in will be served from: https, maybe with a folder, without a slash at its end. */
  readonly url: string;
  /** Whether office.js is served beside the add-in, for networks that don't reach Microsoft. */
  readonly selfHostedOffice: boolean;
  /** The shared folder of Windows that Excel finds the manifest in, as `\\server\folder`. */
  readonly share: string;
  /** Whether the person named the shared folder. */
  readonly isShareGiven: boolean;
  /** The folder to write, absolute. */
  readonly folder: string;
}

/** A wrong call, as data. */
export class ReleaseError extends Error {
  constructor(
    readonly fault: ReleaseFault,
    readonly what: string,
  ) {
    super(`${fault}: ${what}`);
  }
}

const OPTIONS = {
  url: { type: 'string' },
  'self-hosted-office': { type: 'boolean' },
  share: { type: 'string' },
  output: { type: 'string', short: 'o' },
} as const;

/** A server and a folder on it, by what Windows allows in names. */
const SHARE = /^\\\\[^\\/:*?"<>|]+(?:\\[^\\/:*?"<>|]+)+$/;
const FOLDER_ON_SERVER = 'roadmap-monitor';

const isHttps = (url: string): boolean => {
  try {
    manifestAt('', url);
    return true;
  } catch {
    return false;
  }
};

/** Reads a call; relative folders start at `from`. Throws a {@link ReleaseError} where something in it is wrong. */
export function readReleaseOptions(args: readonly string[], from: string): ReleaseOptions {
  const { tokens, values } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'option' && !(token.name in OPTIONS)) {
      throw new ReleaseError('unknownOption', token.rawName);
    }
    if (token.kind === 'positional') throw new ReleaseError('unknownOption', token.value);
  }
  const text = (name: 'url' | 'share' | 'output'): string | null => {
    const value = values[name];
    if (value === undefined) return null;
    if (typeof value !== 'string' || value === '') throw new ReleaseError('noValue', `--${name}`);
    return value;
  };
  const url = text('url');
  if (url === null) throw new ReleaseError('noUrl', '');
  if (!isHttps(url)) throw new ReleaseError('notHttps', url);
  const share = text('share');
  if (share !== null && !SHARE.test(share)) throw new ReleaseError('notShare', share);
  return {
    url: new URL(url).href.replace(/\/+$/, ''),
    selfHostedOffice: values['self-hosted-office'] === true,
    share: share ?? `\\\\${new URL(url).hostname}\\${FOLDER_ON_SERVER}`,
    isShareGiven: share !== null,
    folder: path.resolve(from, text('output') ?? 'release'),
  };
}
