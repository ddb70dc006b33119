import type { ReactElement } from 'react';
import { StaleBar, UndoBar } from '../components/Bars';
import { NoticeBar } from '../components/NoticeBar';
import { usePaneContext } from '../components/PaneContext';
import { WorkBar } from '../components/WorkBar';
import { useAnnouncements } from '../components/useAnnouncements';
import { PlanView } from './PlanView';
import { ResultView } from './ResultView';
import { StartView } from './StartView';

/** Checking the workbook: from the first button to the corrections. */
export function CheckArea(): ReactElement {
  const { state } = usePaneContext();
  const { work, report, plan, notice } = state;
  useAnnouncements();
  return (
    <>
      {notice && <NoticeBar notice={notice} />}
      {work.kind !== 'idle' && <WorkBar key={work.kind} work={work} />}
      {plan ? (
        <PlanView plan={plan} />
      ) : (
        <>
          <StaleBar state={state} />
          {report ? <ResultView report={report} /> : work.kind === 'idle' && <StartView />}
          <UndoBar state={state} />
        </>
      )}
    </>
  );
}
