import { Body1, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Heading } from '../components/Heading';
import { usePaneContext } from '../components/PaneContext';
import { StatusBlock } from '../components/StatusBlock';
import { messageText } from '../state/filter';
import type { Report } from '../state/model';
import { overviewOf, type OverviewSheet } from '../state/overview';

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  list: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalL}`, padding: 0 },
  sheet: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  line: { display: 'block' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3 },
  missing: { margin: `${tokens.spacingVerticalXXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** What was recognised in the workbook: which sheet is what, and what is missing. */
export function SheetsTab({ report }: { readonly report: Report }): ReactElement {
  const styles = useStyles();
  const { words } = usePaneContext();
  const { roadmaps, lists, others } = overviewOf(report);
  const sections = [
    [words.overview.roadmaps, roadmaps],
    [words.overview.lists, lists],
    [words.overview.others, others],
  ] as const;
  return (
    <div className={styles.page} tabIndex={0} role="group" aria-label={words.tabs.sheets}>
      {roadmaps.length === 0 && (
        <StatusBlock sign="error" {...words.status.notRecognised}>
          {words.overview.neededText}
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
  const { words, commands } = usePaneContext();
  const isRoadmap = sheet.kind === 'roadmap';
  return (
    <li className={styles.sheet}>
      <Link as="button" onClick={() => void commands.select({ sheet: sheet.name, cell: null })}>
        {sheet.name}
      </Link>
      <Caption1 className={styles.quiet}>
        {isRoadmap ? words.contents(sheet) : words.sheetKinds[sheet.kind]}
      </Caption1>
      {sheet.template !== null && (
        <Caption1 className={styles.quiet}>{words.overview.template(sheet.template)}</Caption1>
      )}
      {missing.length > 0 && isRoadmap && <Body1 className={styles.line}>{words.overview.missing}</Body1>}
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
