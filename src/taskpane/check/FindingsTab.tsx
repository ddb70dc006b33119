import {
  Button,
  Caption1,
  Link,
  makeStyles,
  mergeClasses,
  SearchBox,
  Select,
  ToggleButton,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement, type RefObject, useDeferredValue, useMemo } from 'react';
import { countBySeverity, SEVERITIES, type Severity } from '../../findings';
import { Sign, StatusBlock } from '../components/marks';
import type { Entry } from '../state/entries';
import { NO_FILTER, type Report } from '../state/model';
import { usePaneContext } from '../state/usePane';
import { FindingsList, type OpenFinding } from './FindingsList';
import { ofSeverities, rowsOf, searched, sheetsWithFindings } from './list';
import { useCheckWords } from './words';

const useStyles = makeStyles({
  summary: { flexShrink: 0, textAlign: 'start', fontSize: tokens.fontSizeBase200 },
  tools: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, flexShrink: 0 },
  compact: { '@media (max-height: 720px)': { display: 'none' } },
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    '& > *': { flexGrow: 1, flexBasis: '140px', minWidth: 0 },
  },
});

/** That there is no roadmap is said before the list. */
const isListed = ({ finding }: Entry): boolean => finding.code !== 'sheet-missing';

/** The findings by cause, with what narrows them and what can be done with them all. */
export function FindingsTab(props: {
  readonly report: Report;
  readonly list: RefObject<HTMLDivElement>;
  /** The finding that is looked at: in a low pane it takes the place of the tools. */
  readonly open: OpenFinding | null;
}): ReactElement {
  const { report } = props;
  const styles = useStyles();
  const { state, words, dispatch } = usePaneContext();
  const { locale } = words;
  const filter = useDeferredValue(state.filter);
  const { entries, solved, dismissed } = report;
  const own = useCheckWords();
  const recognised = report.status !== 'not-recognised';
  const sheets = useMemo(
    () => sheetsWithFindings([...entries, ...solved, ...dismissed]),
    [entries, solved, dismissed],
  );
  const found = useMemo(() => searched(entries, filter, locale), [entries, filter, locale]);
  const counts = useMemo(() => countBySeverity(found.map(({ finding }) => finding)), [found]);
  const rows = useMemo(
    () =>
      rowsOf(
        ofSeverities(recognised ? found : found.filter(isListed), filter.hidden),
        {
          solved: ofSeverities(searched(solved, filter, locale), filter.hidden),
          dismissed: ofSeverities(searched(dismissed, filter, locale), filter.hidden),
        },
        state.folded,
      ),
    [recognised, found, solved, dismissed, filter, locale, state.folded],
  );
  return (
    <>
      <div className={mergeClasses(styles.tools, props.open !== null && styles.compact)}>
        {recognised && (
          <Link
            as="button"
            className={styles.summary}
            onClick={() => dispatch({ type: 'tab-opened', tab: 'sheets' })}
          >
            {own.overview.summary(report.sheets)}
          </Link>
        )}
        {dismissed.length > 0 && <Caption1>{own.dismissal.tally(entries.length, dismissed.length)}</Caption1>}
        {recognised && entries.length > 0 && <SeverityToggles counts={counts} />}
        {recognised && entries.length + solved.length + dismissed.length > 0 && (
          <div className={styles.filters}>
            <SearchBox
              size="small"
              aria-label={words.search}
              placeholder={words.search}
              value={state.filter.text}
              onChange={(_, { value }) => dispatch({ type: 'filtered', filter: { text: value } })}
            />
            {sheets.length > 1 && (
              <Select
                size="small"
                aria-label={words.sheetFilter}
                value={state.filter.sheet ?? ''}
                onChange={(_, { value }) => dispatch({ type: 'filtered', filter: { sheet: value || null } })}
              >
                <option value="">{words.allSheets}</option>
                {sheets.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </div>
        )}
        <Actions report={report} />
      </div>
      {!recognised && (
        <StatusBlock sign="error" {...words.status.notRecognised}>
          {own.overview.neededText}
        </StatusBlock>
      )}
      {recognised && entries.length === 0 && (
        <StatusBlock
          sign="solved"
          {...(solved.length > 0 ? words.status.allSolved : words.status.accepted)}
        />
      )}
      {(rows.length > 0 || props.open) && (
        <FindingsList tree={props.list} rows={rows} open={props.open} withSheets={sheets.length > 1} />
      )}
      {rows.length === 0 && entries.length > 0 && (
        <StatusBlock sign="advice" title={words.status.nothingMatches} message="">
          <Button size="small" onClick={() => dispatch({ type: 'filtered', filter: NO_FILTER })}>
            {words.status.resetFilter}
          </Button>
        </StatusBlock>
      )}
    </>
  );
}

const useToggleStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, 1fr)',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
  },
  toggle: {
    minWidth: 0,
    flexDirection: 'column',
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  count: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  word: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightRegular,
  },
  hidden: { opacity: 0.6 },
});

/** How many findings of each severity there are. A press shows those alone, one more shows all again. */
export function SeverityToggles(props: {
  readonly counts: Readonly<Record<Severity, number>>;
}): ReactElement {
  const styles = useToggleStyles();
  const { state, words, dispatch } = usePaneContext();
  const { hidden } = state.filter;
  const isAlone = (severity: Severity): boolean =>
    SEVERITIES.every((other) => hidden.includes(other) === (other !== severity));
  const press = (severity: Severity): void => {
    const others = SEVERITIES.filter((other) => other !== severity);
    dispatch({ type: 'filtered', filter: { hidden: isAlone(severity) ? [] : others } });
  };
  return (
    <div role="group" aria-label={words.severityFilter} className={styles.row}>
      {SEVERITIES.map((severity) => {
        const shown = !hidden.includes(severity);
        return (
          <ToggleButton
            key={severity}
            checked={isAlone(severity)}
            className={mergeClasses(styles.toggle, !shown && styles.hidden)}
            onClick={() => press(severity)}
          >
            <span className={styles.count}>
              <Sign of={severity} />
              {words.number(props.counts[severity])}{' '}
            </span>
            <span className={styles.word}>{words.severities[severity]}</span>
          </ToggleButton>
        );
      })}
    </div>
  );
}

const useActionStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingHorizontalXS, flexShrink: 0 },
  row: { display: 'flex', gap: tokens.spacingHorizontalXS, '& > *': { flexGrow: 1 } },
});

/** What can be done with the whole report. */
export function Actions({ report }: { readonly report: Report }): ReactElement {
  const styles = useActionStyles();
  const { state, words, commands } = usePaneContext();
  const safe = report.entries.filter(({ finding }) => finding.fix?.safe).length;
  const busy = state.work.kind !== 'idle';
  return (
    <div className={styles.column}>
      {safe > 0 && (
        <Button appearance="primary" disabled={busy} onClick={() => void commands.planSafe()}>
          {words.fixSafe(safe)}
        </Button>
      )}
      <div className={styles.row}>
        <Button size="small" disabled={busy} onClick={() => void commands.check()}>
          {words.recheck}
        </Button>
        <Button size="small" disabled={busy} onClick={() => void commands.show(words.locale)}>
          {words.showOnSheet}
        </Button>
      </div>
    </div>
  );
}
