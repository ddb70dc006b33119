import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { Finding } from '../../findings';
import { usePaneContext } from '../state/usePane';
import { useCheckWords } from './words';

/** Characters of a reason: it is read in a cell of a sheet. */
const LONGEST_REASON = 300;

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Why a finding is none: asked before it is dismissed. */
export function DismissForm(props: {
  readonly finding: Finding;
  readonly onCancel: () => void;
}): ReactElement {
  const styles = useStyles();
  const { state, words, commands } = usePaneContext();
  const { dismissal } = useCheckWords();
  const [reason, setReason] = useState('');
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => input.current?.focus(), []);
  const canDismiss = reason.trim() !== '' && state.work.kind === 'idle';
  const dismiss = (): void => {
    if (!canDismiss) return;
    const asked = { kind: 'dismiss', findings: [props.finding], reason: reason.trim() } as const;
    void commands.dismiss(asked, words.locale);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        dismiss();
      }}
    >
      <Field label={dismissal.reason} hint={dismissal.hint}>
        <Textarea
          textarea={{ ref: input }}
          maxLength={LONGEST_REASON}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={!canDismiss}>
          {dismissal.dismiss}
        </Button>
        <Button onClick={props.onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
