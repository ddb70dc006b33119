import { Button, Link, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { type ReactElement, useDeferredValue, useMemo } from 'react';
import { countBySeverity } from '../../findings';
import { FindingsList } from '../components/FindingsList';
import { usePaneContext } from '../components/PaneContext';
import { SeverityToggles } from '../components/SeverityToggles';
import { StatusBlock } from '../components/StatusBlock';
import type { Entry } from '../state/entries';
import { ofSeverities, searched, sheetsWithFindings } from '../state/filter';
import { NO_FILTER, type Report } from '../state/model';
import { rowsOf } from '../state/rows';
import { Actions } from './Actions';

const useStyles = makeStyles({
  summary: { flexShrink: 0, textAlign: 'start', fontSize: tokens.fontSizeBase200 },
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
export function FindingsTab({ report }: { readonly report: Report }): ReactElement {
  const styles = useStyles();
  const { state, words, dispatch } = usePaneContext();
  const { locale } = words;
  const filter = useDeferredValue(state.filter);
  const { entries, solved } = report;
  const recognised = report.status !== 'not-recognised';
  const sheets = useMemo(() => sheetsWithFindings([...entries, ...solved]), [entries, solved]);
  const found = useMemo(() => searched(entries, filter, locale), [entries, filter, locale]);
  const counts = useMemo(() => countBySeverity(found.map(({ finding }) => finding)), [found]);
  const rows = useMemo(
    () =>
      rowsOf(
        ofSeverities(recognised ? found : found.filter(isListed), filter.hidden),
        ofSeverities(searched(solved, filter, locale), filter.hidden),
        state.folded,
      ),
    [recognised, found, solved, filter, locale, state.folded],
  );
  return (
    <>
      {recognised && (
        <Link
          as="button"
          className={styles.summary}
          onClick={() => dispatch({ type: 'tab-opened', tab: 'sheets' })}
        >
          {words.overview.summary(report.sheets)}
        </Link>
      )}
      {recognised && entries.length > 0 && <SeverityToggles counts={counts} />}
      {recognised && entries.length + solved.length > 0 && (
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
      {!recognised && (
        <StatusBlock sign="error" {...words.status.notRecognised}>
          {words.overview.neededText}
        </StatusBlock>
      )}
      {recognised && entries.length === 0 && (
        <StatusBlock
          sign="solved"
          {...(solved.length > 0 ? words.status.allSolved : words.status.accepted)}
        />
      )}
      {rows.length > 0 && <FindingsList rows={rows} withSheets={sheets.length > 1} />}
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
