import { createContext, useContext } from 'react';
import type { Commands } from './state/commands';
import type { Editing } from './state/editing';
import type { Selecting } from './state/selecting';
import type { Workbench } from './state/workbench';
import type { Words } from './words';

/** What every part of the page may use. */
export interface Page {
  readonly workbench: Workbench;
  readonly editing: Editing;
  readonly selecting: Selecting;
  readonly commands: Commands;
  readonly words: Words;
}

export const PageContext = createContext<Page | null>(null);

/** The page's parts. Throws outside of {@link PageContext}. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('Used outside of the page.');
  return page;
}
