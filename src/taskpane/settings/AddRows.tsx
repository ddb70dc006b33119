import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId, useMemo, useState } from 'react';
import { type Addable, type AddingFault, indicatorTitles, rowsFor, type SettingsForm } from '../../app';
import { SETTINGS_WORDS } from '../../locales';
import { usePaneContext } from '../state/usePane';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    alignItems: 'stretch',
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { alignSelf: 'flex-start' },
});

/** What is proposed as a name. */
const PROPOSED: Readonly<Record<Addable, () => readonly string[]>> = {
  indicator: indicatorTitles,
  procedure: () => [],
};

/** Adds rows to the form for an indicator or a procedure that the person names. */
export function AddRows(props: { readonly of: Addable; readonly form: SettingsForm }): ReactElement {
  const { of, form } = props;
  const styles = useStyles();
  const { words, dispatch } = usePaneContext();
  const own = SETTINGS_WORDS[words.locale].adding;
  const [name, setName] = useState('');
  const [fault, setFault] = useState<AddingFault | null>(null);
  const list = useId();
  const proposed = useMemo(() => PROPOSED[of](), [of]);
  const add = (): void => {
    const made = rowsFor(
      of,
      name,
      form.fields.map(({ label }) => label),
    );
    if ('fault' in made) {
      setFault(made.fault);
      return;
    }
    setName('');
    for (const id of made.ids) dispatch({ type: 'setting-typed', id, text: '' });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field
        label={own.label[of]}
        hint={own.hint[of]}
        {...(fault && { validationState: 'error' as const, validationMessage: own.faults[fault] })}
      >
        <Input
          value={name}
          {...(proposed.length > 0 && { list })}
          onChange={(_, { value }) => {
            setFault(null);
            setName(value);
          }}
        />
      </Field>
      {proposed.length > 0 && (
        <datalist id={list}>
          {proposed.map((title) => (
            <option key={title} value={title} />
          ))}
        </datalist>
      )}
      <Button type="submit" className={styles.button}>
        {own.add[of]}
      </Button>
    </form>
  );
}
