import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, type ReactElement } from 'react';
import type { DataQuestion } from '../../app';
import { Bar, NoticeBar, UndoBar, WorkBar } from '../components/bars';
import { DataQuestionPart } from '../components/DataQuestionPart';
import { Heading } from '../components/Heading';
import { Lines, NeededBlock, PreviewView } from '../components/PreviewView';
import { StartView } from '../components/StartView';
import { isPages, outlinedOf, type OutlinedReport, REPORT_REQUESTS } from '../state/reports';
import { usePaneContext } from '../state/usePane';
import { DocumentButton } from './DocumentButton';
import { PagesPreview } from './PagesPreview';
import { PeriodChange, PeriodChoice } from './period';
import { useReportWords } from './words';

const PlanView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "check" */ '../check/PlanView')).PlanView,
}));

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  quiet: { color: tokens.colorNeutralForeground3 },
  button: { alignSelf: 'flex-start' },
});

/** The reports on the workbook: from the button, over what is missing, to the sheets that were written. */
export default function ReportsArea(): ReactElement {
  const { state, words, commands } = usePaneContext();
  const own = useReportWords();
  const { work, notice, plan, reports } = state;
  const { preview, question, written, stale } = outlinedOf(reports);
  const { choice } = reports;
  const request = (preview ?? written)?.request ?? 'all';
  const again = (): void => void commands.report(request, choice, words.locale);
  const isStale = written !== null && stale.length > 0 && work.kind === 'idle';
  return (
    <>
      {notice && <NoticeBar notice={notice} again={{ label: own.again, run: again }} />}
      {work.kind !== 'idle' && <WorkBar key={work.kind} work={work} />}
      {isStale && !preview && <Bar text={own.stale(stale)} action={own.refresh} onAction={again} />}
      {plan ? (
        <PlanView plan={plan} />
      ) : preview ? (
        <ReportPreview key={preview.request} report={preview} question={question} />
      ) : (
        <>
          {written && <WrittenView report={written} />}
          <StartView
            head={written === null ? own.start : null}
            promise={own.start.promise}
            isBusy={work.kind !== 'idle'}
            items={REPORT_REQUESTS.map((key) => ({
              key,
              ...own.requests[key],
              label: own.begin[key],
              isPrimary: key === 'all',
              run: () => void commands.report(key, choice, words.locale),
            }))}
          >
            <PeriodChoice />
          </StartView>
        </>
      )}
      <UndoBar state={state} />
    </>
  );
}

/** The day or days that a report is on. */
function useSpan({ outline }: OutlinedReport): string {
  const own = useReportWords();
  return own.on(outline, ({ start, end }) => `${own.day(start)} – ${own.day(end)}`);
}

/** What a report will be on and made of, and what is missing, before anything is written. */
function ReportPreview(props: {
  readonly report: OutlinedReport;
  readonly question: DataQuestion | null;
}): ReactElement {
  const { report, question } = props;
  const { state, words, dispatch, commands } = usePaneContext();
  const own = useReportWords();
  const on = useSpan(report);
  const { request, outline } = report;
  const { sheets, missing, figures } = outline;
  const { choice } = state.reports;
  const isEmpty = sheets.length === 0;
  const isRewritten = sheets.every(({ exists }) => exists);
  const insert = (): void => void commands.insertReport(request, choice, words.locale);
  const again = (): void => void commands.previewReport(request, choice, words.locale);
  if (isPages(request)) return <PagesPreview {...{ request, report, question, on }} />;
  return (
    <PreviewView
      title={own.requests[request].title}
      on={on}
      lead={isEmpty ? <NeededBlock {...own.nothing} /> : <Lines of={own.figures(figures)} />}
      missing={{ title: own.missing, of: isEmpty ? [] : missing }}
      sheets={{ title: own.willWrite, lines: sheets.map(own.sheet) }}
      confirm={
        isEmpty
          ? { label: own.again, run: again }
          : { label: isRewritten ? own.rewrite(sheets.length) : own.insert(sheets.length), run: insert }
      }
      cancel={{ label: own.cancel, run: () => dispatch({ type: 'report-closed', request }) }}
      button={request === 'memo' && !isEmpty && <DocumentButton which="memo" choice={choice} />}
    >
      {!isEmpty && question && <DataQuestionPart question={question} />}
      {!isEmpty && <PeriodChange report={report} />}
    </PreviewView>
  );
}

/** The report inserted last: what it is on, its figures at a glance, and the way to each of its sheets. */
function WrittenView({ report }: { readonly report: OutlinedReport }): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePaneContext();
  const own = useReportWords();
  const on = useSpan(report);
  const { request, outline } = report;
  const { choice } = state.reports;
  return (
    <section className={styles.page}>
      <Heading of="view">{own.requests[request].title}</Heading>
      <Caption1 className={styles.quiet}>{on}</Caption1>
      {isPages(request) ? (
        <Lines of={[own.pages.written(choice.pages[request]?.length ?? 0)]} />
      ) : (
        <Lines of={own.figures(outline.figures)} />
      )}
      {outline.sheets.length > 0 && (
        <>
          <Heading of="part">{own.written}</Heading>
          <ul className={styles.list}>
            {outline.sheets.map(({ kind, name }) => (
              <li key={kind}>
                <Link as="button" onClick={() => void commands.select({ sheet: name, cell: null })}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.button}>
        <DocumentButton which={isPages(request) ? request : 'memo'} choice={choice} />
      </div>
    </section>
  );
}
