export type Theme = 'light' | 'dark';

const DARK_SCHEME = '(prefers-color-scheme: dark)';
const HALF_BRIGHT = 128;
/** Milliseconds for which office.js goes on telling the theme that it was told last. */
const REMEMBERED = 5_000;

/** The theme of Office; where it tells none, as on the web, that of the browser. */
export function theme(): Theme {
  const background = officeBackground();
  if (background !== null) return isDark(background) ? 'dark' : 'light';
  return matchMedia(DARK_SCHEME).matches ? 'dark' : 'light';
}

function officeBackground(): string | null {
  const color = officeTheme()?.bodyBackgroundColor ?? '';
  return /^#[\da-f]{6}$/i.test(color) ? color : null;
}

/** Missing on the web; a host that doesn't know themes throws. */
function officeTheme(): Partial<Office.OfficeTheme> | undefined {
  try {
    return Office.context.officeTheme;
  } catch {
    return undefined;
  }
}

/** By the perceived brightness of «#RRGGBB» (ITU-R BT.601). */
function isDark(color: string): boolean {
  const channel = (at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
  return 0.299 * channel(1) + 0.587 * channel(3) + 0.114 * channel(5) < HALF_BRIGHT;
}

/**
 * Calls back when the theme has become another one. Excel has no event for it, so it is looked at again when the
 * browser's scheme changes and when the pane is come back to, and once more when office.js has forgotten the one it
 * knew. Gives the way to stop.
 */
export function onThemeChanged(listener: (theme: Theme) => void): () => void {
  let known = theme();
  const look = (): void => {
    const now = theme();
    if (now === known) return;
    known = now;
    listener(now);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookTwice = (): void => {
    look();
    clearTimeout(timer);
    timer = setTimeout(look, REMEMBERED);
  };
  const scheme = matchMedia(DARK_SCHEME);
  scheme.addEventListener('change', lookTwice);
  window.addEventListener('focus', lookTwice);
  document.addEventListener('visibilitychange', lookTwice);
  return () => {
    clearTimeout(timer);
    scheme.removeEventListener('change', lookTwice);
    window.removeEventListener('focus', lookTwice);
    document.removeEventListener('visibilitychange', lookTwice);
  };
}
