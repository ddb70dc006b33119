import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Heading } from '../components/Heading';
import { usePaneContext } from '../components/PaneContext';
import type { OutlinedReport } from '../state/reports';
import { MemoButton } from './MemoButton';
import { useReportWords } from './useReportWords';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  quiet: { color: tokens.colorNeutralForeground3 },
  button: { alignSelf: 'flex-start' },
});

/** The report inserted last: what it is on, its figures at a glance, and the way to each of its sheets. */
export function WrittenView({ report }: { readonly report: OutlinedReport }): ReactElement {
  const styles = useStyles();
  const { commands } = usePaneContext();
  const own = useReportWords();
  const { request, outline } = report;
  return (
    <section className={styles.page}>
      <Heading of="view">{own.requests[request].title}</Heading>
      <Caption1 className={styles.quiet}>
        {own.on(outline, ({ start, end }) => `${own.day(start)} – ${own.day(end)}`)}
      </Caption1>
      <ul className={styles.list}>
        {own.figures(outline.figures).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
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
        <MemoButton />
      </div>
    </section>
  );
}
