import { createContext, useContext } from 'react';
import type { Day } from '../../workbook';
import type { Words } from '../../locales';
import type { Pane } from '../state/usePane';

export interface PaneContext extends Pane {
  readonly words: Words;
  readonly today: () => Day;
}

const Context = createContext<PaneContext | null>(null);

export const PaneProvider = Context.Provider;

/** The state, commands and words for whatever stands inside the pane. */
export function usePaneContext(): PaneContext {
  const context = useContext(Context);
  if (!context) throw new Error('usePaneContext outside of PaneProvider');
  return context;
}
