import type { Theme } from '../../protocol';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

/** What the system prefers. */
export const systemTheme = (): Theme => (dark.matches ? 'dark' : 'light');

/** Calls back when the system prefers another one. Returns how to stop. */
export function onSystemTheme(listener: () => void): () => void {
  dark.addEventListener('change', listener);
  return () => {
    dark.removeEventListener('change', listener);
  };
}
