import { type ReactElement, useEffect } from 'react';
import { UndoBar } from '../components/Bars';
import { NoticeBar } from '../components/NoticeBar';
import { usePaneContext } from '../components/PaneContext';
import { WorkBar } from '../components/WorkBar';
import { PlanView } from '../views/lazyViews';
import { FiguresView } from './FiguresView';
import { OutdatedBar } from './OutdatedBar';
import { restoredFigures } from './persistedFigures';
import { PreviewView } from './PreviewView';
import { StartView } from './StartView';
import { useIndicatorWords } from './useIndicatorWords';

/** The indicators of the workbook: from the button, over what is missing, to the figures. */
export function IndicatorsArea(): ReactElement {
  const { state, words, dispatch, commands } = usePaneContext();
  const { own } = useIndicatorWords();
  const { work, notice, plan, figures } = state;
  const { preview, summary, kept } = figures;
  useEffect(() => {
    if (kept !== null) dispatch({ type: 'figures-restored', restored: restoredFigures(kept) });
  }, [dispatch, kept]);
  const again = { label: own.again, run: () => void commands.indicators(words.locale) };
  return (
    <>
      {notice && <NoticeBar notice={notice} again={again} />}
      {work.kind !== 'idle' && <WorkBar key={work.kind} work={work} />}
      {plan ? (
        <PlanView plan={plan} />
      ) : (
        <>
          {preview ? (
            <PreviewView preview={preview} />
          ) : summary ? (
            <>
              <OutdatedBar figures={figures} />
              <FiguresView summary={summary} outdated={figures.stale.length > 0} />
            </>
          ) : (
            <StartView />
          )}
          <UndoBar state={state} />
        </>
      )}
    </>
  );
}
