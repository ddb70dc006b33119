import { makeStyles, Tab, TabList, tokens, useAnnounce } from '@fluentui/react-components';
import {
  lazy,
  type MutableRefObject,
  type ReactElement,
  type RefObject,
  Suspense,
  useEffect,
  useRef,
  useState,
} from 'react';
import { countBySeverity, SEVERITIES } from '../../findings';
import { Count, Unseen } from '../components/marks';
import type { Entry } from '../state/entries';
import type { Report, Tab as TabName } from '../state/model';
import { usePaneContext } from '../state/usePane';
import { FindingsTab } from './FindingsTab';
import { SheetsTab } from './SheetsTab';

const RulePage = lazy(() => import(/* webpackChunkName: "rules" */ './RulePage'));

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    flexGrow: 1,
    flexBasis: 0,
    // Lower than that the whole pane scrolls.
    minHeight: '420px',
  },
  tabs: { flexShrink: 0, flexWrap: 'wrap', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  tab: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** What the last check found, with the finding that is looked at. */
export function ResultView(props: {
  readonly report: Report;
  /** The report that a screen reader was told of last. */
  readonly told: MutableRefObject<Report | null>;
}): ReactElement {
  const { report } = props;
  const styles = useStyles();
  useAnnouncements(report, props.told);
  const { state, words, dispatch } = usePaneContext();
  const open = report.entries.find(({ key }) => key === state.chosen);
  const solved = open ? undefined : report.solved.find(({ key }) => key === state.chosen);
  const dismissed = report.dismissed.find(({ key }) => key === state.chosen);
  const entry = open ?? solved ?? dismissed;
  const fate = open ? 'open' : solved ? 'solved' : 'dismissed';
  const list = useRef<HTMLDivElement>(null);
  const { rule, openRule, closeRule, returning } = useRule(list);
  const { restored } = state;
  useEffect(() => {
    // The button that led here is gone, and the focus with it.
    if (!restored && document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  }, [restored]);
  const close = (): void => {
    dispatch({ type: 'chosen', key: null });
    list.current?.focus({ preventScroll: true });
  };
  const tabs = [
    { name: 'findings', label: words.tabs.findings, count: report.entries.length },
    { name: 'sheets', label: words.tabs.sheets, count: report.sheets.length },
  ] as const;
  if (rule) {
    const { code, fix } = rule.finding;
    return (
      <Suspense fallback={null}>
        <RulePage code={code} hasFix={fix !== undefined} onBack={closeRule} />
      </Suspense>
    );
  }
  return (
    <div className={styles.page}>
      <Unseen as="h1">{words.areas.check}</Unseen>
      <TabList
        size="small"
        aria-label={words.tabs.label}
        className={styles.tabs}
        selectedValue={state.tab}
        onTabSelect={(_, { value }) => dispatch({ type: 'tab-opened', tab: value as TabName })}
      >
        {tabs.map(({ name, label, count }) => (
          <Tab key={name} value={name}>
            <span className={styles.tab}>
              {label}
              <Count of={count} />
            </span>
          </Tab>
        ))}
      </TabList>
      {state.tab === 'findings' ? (
        <FindingsTab
          report={report}
          list={list}
          open={entry ? { entry, fate, returning, onClose: close, onRule: () => openRule(entry) } : null}
        />
      ) : (
        <SheetsTab report={report} />
      )}
    </div>
  );
}

/** The page of a rule, with the way back to the place that led there. */
function useRule(list: RefObject<HTMLElement>) {
  const [rule, setRule] = useState<Entry | null>(null);
  /** How far the pane was scrolled. */
  const place = useRef(0);
  /** The finding that led to a rule takes the focus when it is shown again. */
  const returning = useRef(false);
  useEffect(() => {
    if (rule || !returning.current) return;
    const pane = list.current?.closest('main');
    if (pane) pane.scrollTop = place.current;
  }, [rule, list]);
  return {
    rule,
    returning,
    openRule(entry: Entry): void {
      place.current = list.current?.closest('main')?.scrollTop ?? 0;
      setRule(entry);
    },
    closeRule(): void {
      returning.current = true;
      setRule(null);
    },
  };
}

/** Tells a screen reader what a check has found. What has a message bar is told by the bar. */
function useAnnouncements(report: Report, told: MutableRefObject<Report | null>): void {
  const { state, words } = usePaneContext();
  const { announce } = useAnnounce();
  const { restored } = state;
  useEffect(() => {
    if (restored || report === told.current) return;
    told.current = report;
    const counts = countBySeverity(report.entries.map(({ finding }) => finding));
    const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
      words.severityCount(severity, counts[severity]),
    );
    announce(parts.length > 0 ? parts.join(', ') : words.status.accepted.title);
  }, [announce, report, restored, told, words]);
}
