import type { ReactElement } from 'react';
import { Bar } from '../components/Bars';
import { usePaneContext } from '../components/PaneContext';
import type { FiguresState } from '../state/figures';
import { useIndicatorWords } from './useIndicatorWords';

/** That the figures are no longer those of the workbook, with the way to compute them anew. */
export function OutdatedBar({ figures }: { readonly figures: FiguresState }): ReactElement | null {
  const { state, words, commands } = usePaneContext();
  const { own } = useIndicatorWords();
  const { stale, restored } = figures;
  if (state.work.kind === 'computing' || (stale.length === 0 && !restored)) return null;
  return (
    <Bar
      text={stale.length > 0 ? own.stale(stale) : own.restored}
      action={own.refresh}
      onAction={() => void commands.refreshIndicators(words.locale)}
    />
  );
}
