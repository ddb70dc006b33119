import { useEffect, useSyncExternalStore } from 'react';
import { usePage } from '../pageContext';
import type { Theme } from '../state/options';
import { useStore } from '../state/store';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

/** What the system prefers. */
export const systemTheme = (): Theme => (dark.matches ? 'dark' : 'light');

function subscribe(listener: () => void): () => void {
  dark.addEventListener('change', listener);
  return () => {
    dark.removeEventListener('change', listener);
  };
}

/** Dresses the page in the chosen theme, or in the system's. */
export function useTheme(): void {
  const chosen = useStore(usePage().workbench.options).theme;
  const preferred = useSyncExternalStore(subscribe, systemTheme);
  const theme = chosen ?? preferred;
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
