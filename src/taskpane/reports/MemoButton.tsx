import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePaneContext } from '../components/PaneContext';
import { useReportWords } from './useReportWords';

/** Makes the memo as a Word file. */
export function MemoButton(): ReactElement {
  const { state, words, commands } = usePaneContext();
  const own = useReportWords();
  return (
    <Button
      disabled={state.work.kind !== 'idle'}
      onClick={() => void commands.saveMemo(state.reports.choice, words.locale)}
    >
      {own.memoFile}
    </Button>
  );
}
