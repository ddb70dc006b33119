import { Body1, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckedSheet, SheetKind } from '../../app';
import type { Code } from '../../findings';
import { Heading } from '../components/Heading';
import { StatusBlock } from '../components/marks';
import type { Entry } from '../state/entries';
import type { Report } from '../state/model';
import { usePaneContext } from '../state/usePane';
import { messageText } from './list';
import { useCheckWords } from './words';

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  list: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalL}`, padding: 0 },
  sheet: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  line: { display: 'block' },
  link: { fontSize: 'inherit' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3 },
  missing: { margin: `${tokens.spacingVerticalXXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** What was recognised in the workbook: which sheet is what, and what is missing. */
export function SheetsTab({ report }: { readonly report: Report }): ReactElement {
  const styles = useStyles();
  const { words } = usePaneContext();
  const says = useCheckWords();
  const { roadmaps, lists, others } = overviewOf(report);
  const sections = [
    [says.overview.roadmaps, roadmaps],
    [says.overview.lists, lists],
    [says.overview.others, others],
  ] as const;
  return (
    <div className={styles.page} tabIndex={0} role="group" aria-label={words.tabs.sheets}>
      {roadmaps.length === 0 && (
        <StatusBlock sign="error" {...words.status.notRecognised}>
          {says.overview.neededText}
        </StatusBlock>
      )}
      {sections.map(
        ([title, sheets]) =>
          sheets.length > 0 && (
            <section key={title} aria-label={title}>
              <Heading of="part">{title}</Heading>
              <ul className={styles.list}>
                {sheets.map((entry, index) => (
                  <SheetItem key={index} {...entry} />
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}

function SheetItem({ sheet, missing }: OverviewSheet): ReactElement {
  const styles = useStyles();
  const { state, words, commands, dispatch } = usePaneContext();
  const says = useCheckWords();
  const chooseTemplate = (): void => {
    dispatch({ type: 'area-opened', area: 'files' });
    void commands.planTemplate();
  };
  const isRoadmap = sheet.kind === 'roadmap';
  return (
    <li className={styles.sheet}>
      <Link as="button" onClick={() => void commands.select({ sheet: sheet.name, cell: null })}>
        {sheet.name}
      </Link>
      <Caption1 className={styles.quiet}>
        {isRoadmap ? says.contents(sheet) : says.sheetKinds[sheet.kind]}
      </Caption1>
      {sheet.template !== null && (
        <Caption1 className={styles.quiet}>
          {says.overview.template(sheet.template, sheet.templateBy)}
          {'. '}
          <Link
            as="button"
            className={styles.link}
            disabled={state.work.kind !== 'idle'}
            onClick={chooseTemplate}
          >
            {says.overview.otherTemplate}
          </Link>
        </Caption1>
      )}
      {missing.length > 0 && isRoadmap && <Body1 className={styles.line}>{says.overview.missing}</Body1>}
      {missing.length > 0 && (
        <ul className={styles.missing}>
          {missing.map((entry) => (
            <li key={entry.key}>
              <Caption1>{messageText(entry, words.locale)}</Caption1>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** A sheet of the workbook with what it lacks. */
export interface OverviewSheet {
  readonly sheet: CheckedSheet;
  readonly missing: readonly Entry[];
}

export interface Overview {
  readonly roadmaps: readonly OverviewSheet[];
  readonly lists: readonly OverviewSheet[];
  readonly others: readonly OverviewSheet[];
}

/** Findings that say that something is not there at all. */
const MISSING: ReadonlySet<Code> = new Set([
  'header-missing-column',
  'section-missing',
  'preamble-missing-part',
  'sheet-not-recognised',
]);

const OTHERS: ReadonlySet<SheetKind> = new Set(['own', 'unknown', 'empty']);

/** Which sheet was taken for what, and what is missing on it. */
export function overviewOf({ sheets, entries }: Report): Overview {
  const missing = new Map<string | null, Entry[]>();
  for (const entry of entries) {
    const { code, sheet } = entry.finding;
    if (MISSING.has(code)) missing.set(sheet, [...(missing.get(sheet) ?? []), entry]);
  }
  const all = sheets.map((sheet) => ({ sheet, missing: missing.get(sheet.name) ?? [] }));
  return {
    roadmaps: all.filter(({ sheet }) => sheet.kind === 'roadmap'),
    lists: all.filter(({ sheet }) => sheet.kind !== 'roadmap' && !OTHERS.has(sheet.kind)),
    others: all.filter(({ sheet }) => OTHERS.has(sheet.kind)),
  };
}
