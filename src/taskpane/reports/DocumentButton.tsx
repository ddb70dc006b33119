import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WordDocument } from '../../app';
import type { ReportChoice } from '../state/reports';
import { usePaneContext } from '../state/usePane';
import { useReportWords } from './words';

/** Makes the memo, or pages, as a Word file. */
export function DocumentButton(props: {
  readonly which: WordDocument;
  readonly choice: ReportChoice;
  /** There is something to put into it. */
  readonly isReady?: boolean;
}): ReactElement {
  const { state, words, commands } = usePaneContext();
  const own = useReportWords();
  const { which, choice, isReady = true } = props;
  return (
    <Button
      disabled={state.work.kind !== 'idle' || !isReady}
      onClick={() => void commands.saveDocument(which, choice, words.locale)}
    >
      {own.files[which]}
    </Button>
  );
}
