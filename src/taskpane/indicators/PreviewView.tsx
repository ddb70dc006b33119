import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import type { ReportPreview } from '../../app';
import { Heading } from '../components/Heading';
import { usePaneContext } from '../components/PaneContext';
import { StatusBlock } from '../components/StatusBlock';
import { EmptyBook } from './EmptyBook';
import { MissingList } from '../components/MissingList';
import { useIndicatorWords } from './useIndicatorWords';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { ':focus': { outlineStyle: 'none' } },
  quiet: { color: tokens.colorNeutralForeground3 },
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What will be computed and written, and what is missing, before anything is. */
export function PreviewView({ preview }: { readonly preview: ReportPreview }): ReactElement {
  const styles = useStyles();
  const { state, words, dispatch, commands } = usePaneContext();
  const { own } = useIndicatorWords();
  const { summary, fixes, fixed } = preview;
  const { years, supported, indicators, missing, unseen, sheets } = summary;
  const title = useRef<HTMLDivElement>(null);
  useEffect(() => title.current?.focus(), []);
  const busy = state.work.kind !== 'idle';
  const known = indicators.filter(({ current }) => current.share !== null).length;
  const isEmpty = missing.some(({ what }) => what === 'data');
  const isWritten = sheets.length > 0 && sheets.every(({ exists }) => exists);
  const close = (): void => dispatch({ type: 'preview-closed' });
  const fix = (): void =>
    dispatch({ type: 'planned', plan: { scope: { kind: 'safe' }, groups: fixes, fixed, withheld: 0 } });
  return (
    <div className={styles.page} onKeyDown={({ key }) => key === 'Escape' && !busy && close()}>
      <div ref={title} tabIndex={-1} className={styles.title}>
        <Heading of="view">{own.preview.title}</Heading>
        {!isEmpty && (
          <Caption1 className={styles.quiet}>
            {own.year(years.current)} · {own.compared(years.previous, supported)}
          </Caption1>
        )}
      </div>
      {isEmpty ? (
        <EmptyBook />
      ) : missing.some(({ what }) => what === 'supported-schools') ? (
        <StatusBlock sign="warning" {...own.noSupported} />
      ) : (
        <Body1>{own.preview.computed(known, indicators.length)}</Body1>
      )}
      {!isEmpty && missing.length > 0 && (
        <section className={styles.part}>
          <Heading of="part">{own.preview.missing}</Heading>
          <MissingList missing={missing} />
        </section>
      )}
      {unseen > 0 && (
        <section className={styles.part}>
          <Body1>{own.preview.unseen(unseen)}</Body1>
          {fixes.length > 0 && (
            <Button size="small" disabled={busy} onClick={fix}>
              {own.preview.fix(fixes.length)}
            </Button>
          )}
        </section>
      )}
      {sheets.length > 0 && (
        <section className={styles.part}>
          <Heading of="part">{own.preview.sheets}</Heading>
          <ul className={styles.list}>
            {sheets.map((sheet) => (
              <li key={sheet.kind}>{own.preview.sheet(sheet)}</li>
            ))}
          </ul>
        </section>
      )}
      <div className={styles.buttons}>
        {sheets.length > 0 ? (
          <Button
            appearance="primary"
            disabled={busy}
            onClick={() => void commands.insertIndicators(words.locale)}
          >
            {isWritten ? own.rewrite(sheets.length) : own.insert(sheets.length)}
          </Button>
        ) : (
          <Button
            appearance="primary"
            disabled={busy}
            onClick={() => void commands.previewIndicators(words.locale)}
          >
            {own.again}
          </Button>
        )}
        <Button disabled={busy} onClick={close}>
          {own.cancel}
        </Button>
      </div>
    </div>
  );
}
