import type { ApiVersion, HostOptions, Platform, Theme } from '../../protocol';
import type { Language } from '../../model';

/** What the address of the page asks for. */
export interface PageOptions {
  readonly platform: Platform;
  readonly excelApi: ApiVersion;
  /** Milliseconds that every sync takes. */
  readonly latency: number;
  /** Every sync belongs to one undo group, so that calls which can't be undone are refused. */
  readonly undoGroups: boolean;
  readonly paneOpen: boolean;
  /** Null follows the system. */
  readonly theme: Theme | null;
  readonly language: Language;
}

const PLATFORMS: readonly Platform[] = ['web', 'mac'];
const NO = new Set(['', '0', 'false', 'off', 'no']);
const API = /^1\.\d+$/;

/** Reads «?platform=web&api=1.13&latency=50&undoGroups=1&pane=closed&theme=dark&lang=en»; the rest is as usual. */
export function readOptions(search: string, defaultApi: ApiVersion): PageOptions {
  const query = new URLSearchParams(search);
  const theme = query.get('theme');
  const latency = Number(query.get('latency') ?? 0);
  const undoGroups = query.get('undoGroups');
  return {
    platform: PLATFORMS.find((name) => name === query.get('platform')) ?? 'desktop',
    excelApi: apiOf(query.get('api')) ?? defaultApi,
    latency: Number.isFinite(latency) ? Math.max(0, latency) : 0,
    undoGroups: undoGroups !== null && !NO.has(undoGroups),
    paneOpen: query.get('pane') !== 'closed',
    theme: theme === 'dark' || theme === 'light' ? theme : null,
    language: query.get('lang') === 'en' ? 'en' : 'ru',
  };
}

const apiOf = (text: string | null): ApiVersion | null =>
  text !== null && API.test(text) ? `1.${Number(text.slice(2))}` : null;

/** The options of the host that these of the page stand for; `system` is the theme that the system prefers. */
export const hostOptions = (options: PageOptions, system: Theme): HostOptions => ({
  platform: options.platform,
  excelApi: options.excelApi,
  latency: options.latency,
  insideUndoGroup: options.undoGroups,
  locale: options.language === 'en' ? 'en-US' : 'ru-RU',
  theme: options.theme ?? system,
});
