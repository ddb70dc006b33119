import { useEffect, useSyncExternalStore } from 'react';
import type { Theme } from '../../protocol';
import { usePage } from '../pageContext';
import { useStore } from '../state/store';
import { onSystemTheme, systemTheme } from '../state/systemTheme';

/** The theme that the page wears: the chosen one, or the system's. */
export function useTheme(): Theme {
  const chosen = useStore(usePage().workbench.options).theme;
  const preferred = useSyncExternalStore(onSystemTheme, systemTheme);
  return chosen ?? preferred;
}

/** Dresses the page, and tells the host, which tells add-ins when they ask. */
export function useDress(): void {
  const { workbench } = usePage();
  const book = useStore(workbench.book);
  const theme = useTheme();
  const host = book?.host;
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    if (host) host.theme = theme;
  }, [theme, host]);
}
