import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useDeferredValue, useEffect, useMemo } from 'react';
import { settingsForm } from '../../app';
import { messageOf, SETTINGS_WORDS } from '../../locales';
import type { WorkbookSnapshot } from '../../workbook';
import { Bar, NoticeBar, UndoBar, WorkBar } from '../components/bars';
import { GuidesLink } from '../components/GuidesLink';
import { Heading } from '../components/Heading';
import { StatusBlock } from '../components/marks';
import { useCheckWords } from '../check/words';
import { usePaneContext } from '../state/usePane';
import { SettingGroups } from './SettingGroups';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, flexGrow: 1 },
  others: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  foot: {
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingVerticalM})`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginTop: 'auto',
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The sheet «Настройки» as a form: read when it is opened, written by one change. */
export default function SettingsArea(): ReactElement {
  const { state, words, commands } = usePaneContext();
  const { work, notice, settings } = state;
  const own = SETTINGS_WORDS[words.locale];
  const isIdle = work.kind === 'idle';
  const hasDraft = Object.keys(settings.draft).length > 0;
  useEffect(() => {
    void commands.readSettings();
  }, [commands]);
  const isDue = settings.isStale && !hasDraft && isIdle;
  useEffect(() => {
    if (isDue) void commands.readSettings();
  }, [isDue, commands]);
  const reread = (): void => void commands.readSettings();
  return (
    <>
      {notice && <NoticeBar notice={notice} again={{ label: words.retry, run: reread }} />}
      {!isIdle && <WorkBar key={work.kind} work={work} />}
      {settings.book && settings.isStale && hasDraft && (
        <Bar text={own.stale} action={own.refresh} onAction={reread} />
      )}
      {settings.book ? <Form book={settings.book} /> : isIdle && <Button onClick={reread}>{own.read}</Button>}
      <UndoBar state={state} />
      <GuidesLink language={words.locale} />
    </>
  );
}

function Form({ book }: { readonly book: WorkbookSnapshot }): ReactElement {
  const styles = useStyles();
  const { state, words, commands, dispatch } = usePaneContext();
  const own = SETTINGS_WORDS[words.locale];
  const says = useCheckWords();
  const { draft } = state.settings;
  const deferred = useDeferredValue(draft);
  const form = useMemo(() => settingsForm(book, deferred), [book, deferred]);
  const changed = form.fields.filter(({ isChanged }) => isChanged);
  const isIdle = state.work.kind === 'idle';
  const [unreadable] = form.fields.length === 0 ? form.others : [];
  return (
    <div className={styles.page}>
      <Heading of="view">{own.title}</Heading>
      <Body1>{form.sheet === null ? own.missing : own.lead}</Body1>
      {unreadable && (
        <StatusBlock sign="error" title={own.unreadable} message={messageOf(unreadable, words.locale)}>
          <Button onClick={() => void commands.select(unreadable)}>{says.detail.showSheet}</Button>
        </StatusBlock>
      )}
      <SettingGroups form={form} />
      {!unreadable && form.others.length > 0 && (
        <section>
          <Heading of="part">{own.others}</Heading>
          <ul className={styles.others}>
            {form.others.map((found) => (
              <li key={found.cell}>
                <Caption1>
                  {found.cell}: {messageOf(found, words.locale)}
                </Caption1>
              </li>
            ))}
          </ul>
        </section>
      )}
      {changed.length > 0 && (
        <div className={styles.foot}>
          <Caption1 role="status">{form.canSave ? own.changed(changed.length) : own.unsavable}</Caption1>
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabled={!isIdle || !form.canSave || deferred !== draft}
              onClick={() => void commands.saveSettings(book, draft)}
            >
              {form.sheet === null ? own.create : own.save}
            </Button>
            <Button disabled={!isIdle} onClick={() => dispatch({ type: 'settings-dropped' })}>
              {own.drop}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
