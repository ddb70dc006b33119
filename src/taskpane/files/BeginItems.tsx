import type { ReactElement } from 'react';
import { GuidesLink } from '../components/GuidesLink';
import { StartItems } from '../components/StartView';
import { usePaneContext } from '../state/usePane';
import { useFormWords } from './words';

/** With what a workbook can be begun, where it has neither a roadmap nor data. */
export default function BeginItems(): ReactElement {
  const { state, words, commands, dispatch } = usePaneContext();
  const { begin } = useFormWords();
  const inFiles = (run: () => Promise<void>) => (): void => {
    dispatch({ type: 'area-opened', area: 'files' });
    void run();
  };
  const runs = {
    example: () => void commands.openExample(),
    sheets: inFiles(commands.planBegin),
    template: inFiles(commands.planTemplate),
  };
  return (
    <>
      <StartItems
        title={begin.heading}
        isBusy={state.work.kind !== 'idle'}
        items={(['sheets', 'example', 'template'] as const).map((key) => ({
          key,
          ...begin.items[key],
          isPrimary: key === 'sheets',
          run: runs[key],
        }))}
      />
      <GuidesLink language={words.locale} />
    </>
  );
}
