import { type ReactElement, useEffect } from 'react';
import { StaleBar, UndoBar } from '../components/Bars';
import { NoticeBar } from '../components/NoticeBar';
import { usePaneContext } from '../components/PaneContext';
import { WorkBar } from '../components/WorkBar';
import { useAnnouncements } from '../components/useAnnouncements';
import { fetchViews, PlanView, ResultView } from './lazyViews';
import { StartView } from './StartView';

/** Checking the workbook: from the first button to the corrections. */
export function CheckArea(): ReactElement {
  const { state } = usePaneContext();
  const { work, report, plan, notice } = state;
  useAnnouncements();
  useEffect(() => void fetchViews(), []);
  return (
    <>
      {notice && <NoticeBar notice={notice} />}
      {report && work.kind !== 'idle' && <WorkBar key={work.kind} work={work} />}
      {plan ? (
        <PlanView plan={plan} />
      ) : (
        <>
          <StaleBar state={state} />
          {report ? <ResultView report={report} /> : <StartView />}
          <UndoBar state={state} />
        </>
      )}
    </>
  );
}
