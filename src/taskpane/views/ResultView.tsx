import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePaneContext } from '../components/PaneContext';
import type { Report, Tab as TabName } from '../state/model';
import { DetailPanel } from './DetailPanel';
import { FindingsTab } from './FindingsTab';
import { SheetsTab } from './SheetsTab';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, flexGrow: 1, minHeight: 0 },
  tabs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  tab: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** What the last check found, with the finding that is looked at. */
export function ResultView({ report }: { readonly report: Report }): ReactElement {
  const styles = useStyles();
  const { state, words, dispatch } = usePaneContext();
  const open = report.entries.find(({ key }) => key === state.chosen);
  const solved = open ? undefined : report.solved.find(({ key }) => key === state.chosen);
  const entry = open ?? solved;
  const tabs = [
    { name: 'findings', label: words.tabs.findings, count: report.entries.length },
    { name: 'sheets', label: words.tabs.sheets, count: report.sheets.length },
  ] as const;
  return (
    <div className={styles.page}>
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
              <CounterBadge count={count} showZero overflowCount={99999} size="small" color="informative" />
            </span>
          </Tab>
        ))}
      </TabList>
      {state.tab === 'findings' ? <FindingsTab report={report} /> : <SheetsTab report={report} />}
      {state.tab === 'findings' && entry && (
        <DetailPanel key={entry.key} entry={entry} solved={solved !== undefined} />
      )}
    </div>
  );
}
