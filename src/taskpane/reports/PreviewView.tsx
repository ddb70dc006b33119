import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { Heading } from '../components/Heading';
import { MissingList } from '../components/MissingList';
import { usePaneContext } from '../components/PaneContext';
import { StatusBlock } from '../components/StatusBlock';
import type { OutlinedReport } from '../state/reports';
import { MemoButton } from './MemoButton';
import { PeriodChange } from './PeriodSection';
import { useReportWords } from './useReportWords';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { ':focus': { outlineStyle: 'none' } },
  quiet: { color: tokens.colorNeutralForeground3 },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What a report will be on and made of, and what is missing, before anything is written. */
export function PreviewView({ report }: { readonly report: OutlinedReport }): ReactElement {
  const styles = useStyles();
  const { state, words, dispatch, commands } = usePaneContext();
  const own = useReportWords();
  const { request, outline } = report;
  const { sheets, missing, figures } = outline;
  const { choice } = state.reports;
  const title = useRef<HTMLDivElement>(null);
  useEffect(() => title.current?.focus(), []);
  const busy = state.work.kind !== 'idle';
  const close = (): void => dispatch({ type: 'report-closed' });
  const insert = (): void => void commands.insertReport(request, choice, words.locale);
  const again = (): void => void commands.previewReport(request, choice, words.locale);
  const isRewritten = sheets.every(({ exists }) => exists);
  return (
    <div className={styles.page} onKeyDown={({ key }) => key === 'Escape' && !busy && close()}>
      <div ref={title} tabIndex={-1} className={styles.title}>
        <Heading of="view">{own.requests[request].title}</Heading>
        <Caption1 className={styles.quiet}>
          {own.on(outline, ({ start, end }) => `${own.day(start)} – ${own.day(end)}`)}
        </Caption1>
      </div>
      {sheets.length === 0 ? (
        <StatusBlock sign="warning" title={own.nothing.title} message={own.nothing.message}>
          <ul className={styles.list}>
            {own.nothing.needed.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </StatusBlock>
      ) : (
        <ul className={styles.list}>
          {own.figures(figures).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {sheets.length > 0 && missing.length > 0 && (
        <section className={styles.part}>
          <Heading of="part">{own.missing}</Heading>
          <MissingList missing={missing} />
        </section>
      )}
      {sheets.length > 0 && <PeriodChange report={report} />}
      {sheets.length > 0 && (
        <section className={styles.part}>
          <Heading of="part">{own.willWrite}</Heading>
          <ul className={styles.list}>
            {sheets.map((sheet) => (
              <li key={sheet.kind}>{own.sheet(sheet)}</li>
            ))}
          </ul>
        </section>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={busy} onClick={sheets.length > 0 ? insert : again}>
          {sheets.length === 0
            ? own.again
            : isRewritten
              ? own.rewrite(sheets.length)
              : own.insert(sheets.length)}
        </Button>
        {request === 'memo' && sheets.length > 0 && <MemoButton />}
        <Button disabled={busy} onClick={close}>
          {own.cancel}
        </Button>
      </div>
    </div>
  );
}
