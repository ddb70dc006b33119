import { Button, Caption1, Link, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FormPart, FormState } from '../../app';
import { FORM_WORDS } from '../../locales';
import { dottedDay } from '../../workbook';
import { Heading } from '../components/Heading';
import { StatusBlock } from '../components/marks';
import { usePaneContext } from '../state/usePane';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  summary: { cursor: 'pointer' },
});

/** What a school sees of the workbook that it fills in: how far it has come, what is left, and whether it may be sent. */
export default function SchoolHead({ form }: { readonly form: FormState }): ReactElement {
  const styles = useStyles();
  const { state, words, commands, dispatch } = usePaneContext();
  const own = FORM_WORDS[words.locale];
  const { mark, parts, filled, outdated } = form;
  const left = parts.filter((part) => !part.filled);
  const isBusy = state.work.kind !== 'idle';
  const about = own.school.about(mark.schoolYear, mark.dueOn && dottedDay(mark.dueOn));
  return (
    <section className={styles.head} aria-label={own.school.progress}>
      <Heading of="view">{own.school.title(mark.school)}</Heading>
      {about !== '' && <Caption1 className={styles.quiet}>{about}</Caption1>}
      <Caption1>{own.state.filled(filled, parts.length)}</Caption1>
      <ProgressBar aria-label={own.school.progress} value={filled} max={Math.max(1, parts.length)} />
      <StatusBlock {...statusOf(form, own.school)}>{outdated ? own.state.outdated : undefined}</StatusBlock>
      {left.length > 0 && (
        <details>
          <summary className={styles.summary}>
            <Caption1>{own.school.left(left.length)}</Caption1>
          </summary>
          <ul className={styles.list}>
            {left.map((part) => (
              <li key={keyOf(part)}>
                <Link as="button" onClick={() => void commands.select({ sheet: part.sheet, cell: null })}>
                  <Caption1>{own.state.part(part.sheet, part.section, part.above, part.rowsLeft)}</Caption1>
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles.buttons}>
        <Button size="small" disabled={isBusy} onClick={() => void commands.restoreLists()}>
          {own.school.lists}
        </Button>
        <Button
          size="small"
          appearance="transparent"
          onClick={() => dispatch({ type: 'face-seen', face: 'usual' })}
        >
          {own.school.all}
        </Button>
      </div>
    </section>
  );
}

const keyOf = ({ sheet, section, above }: FormPart): string => [sheet, section, above].join('\n');

/** Whether it may be sent. */
function statusOf({ filled, ready }: FormState, own: (typeof FORM_WORDS)['ru']['school']) {
  if (ready) return { sign: 'solved', title: own.ready, message: own.readyMessage } as const;
  return filled === 0
    ? ({ sign: 'advice', title: own.nothing, message: own.nothingMessage } as const)
    : ({ sign: 'error', title: own.notReady, message: own.notReadyMessage } as const);
}
