import { lazy, type ReactElement, Suspense, useEffect, useRef } from 'react';
import { StartView } from '../components/StartView';
import { FETCH_AFTER, usePaneContext } from '../state/usePane';

const loadBars = () => import(/* webpackChunkName: "check" */ '../components/bars');
const loadResult = () => import(/* webpackChunkName: "check" */ './ResultView');
const loadSchool = () => import(/* webpackChunkName: "school" */ './SchoolHead');
const loadMarks = () => import(/* webpackChunkName: "school" */ './MarksBar');
const loadBegin = () => import(/* webpackChunkName: "files" */ '../files/BeginItems');
const loadPlan = () => import(/* webpackChunkName: "check" */ './PlanView');

/** What the first button leads to is not needed to show it. */
const NoticeBar = lazy(async () => ({ default: (await loadBars()).NoticeBar }));
const WorkBar = lazy(async () => ({ default: (await loadBars()).WorkBar }));
const StaleBar = lazy(async () => ({ default: (await loadBars()).StaleBar }));
const UndoBar = lazy(async () => ({ default: (await loadBars()).UndoBar }));
const ResultView = lazy(async () => ({ default: (await loadResult()).ResultView }));
const PlanView = lazy(async () => ({ default: (await loadPlan()).PlanView }));

const FirstSteps = lazy(() => import(/* webpackChunkName: "rules" */ './FirstSteps'));
const SchoolHead = lazy(loadSchool);
const MarksBar = lazy(loadMarks);
const BeginItems = lazy(loadBegin);

/** Fetches these views while the person reads; if that fails, opening them will say so. */
export async function fetchViews(): Promise<void> {
  await Promise.allSettled([loadBars(), loadResult(), loadPlan()]);
}

/** Checking the workbook: from the first button to the corrections. */
export function CheckArea(): ReactElement {
  const { state, words, commands } = usePaneContext();
  const { work, report, plan, notice, undo, face, marked } = state;
  const form = face === 'school' ? (report?.form ?? null) : null;
  const isBlank = report ? report.status === 'not-recognised' : face === 'empty';
  const told = useRef(report);
  useEffect(() => {
    const timer = setTimeout(() => void fetchViews(), FETCH_AFTER);
    return () => clearTimeout(timer);
  }, []);
  const bar = work.kind !== 'idle' && <WorkBar key={work.kind} work={work} />;
  const start = (
    <StartView
      head={words.start}
      promise={words.start.promise}
      isBusy={false}
      {...(work.kind === 'idle' && { button: { label: words.check, run: () => void commands.check() } })}
    >
      {bar && <Suspense fallback={null}>{bar}</Suspense>}
    </StartView>
  );
  return (
    <>
      <Suspense fallback={null}>
        {notice && <NoticeBar notice={notice} />}
        {report && bar}
        {marked && <MarksBar />}
      </Suspense>
      {plan ? (
        <PlanView plan={plan} />
      ) : (
        <>
          {report ? (
            <>
              <StaleBar state={state} />
              {form && (
                <Suspense fallback={null}>
                  <SchoolHead form={form} />
                </Suspense>
              )}
              <ResultView report={report} told={told} />
            </>
          ) : (
            <>
              {start}
              {face !== 'school' && (
                <Suspense fallback={null}>
                  <FirstSteps />
                </Suspense>
              )}
            </>
          )}
          {isBlank && (
            <Suspense fallback={null}>
              <BeginItems />
            </Suspense>
          )}
          {undo.length > 0 && (
            <Suspense fallback={null}>
              <UndoBar state={state} />
            </Suspense>
          )}
        </>
      )}
    </>
  );
}
