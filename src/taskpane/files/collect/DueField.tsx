import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Day, parseDay } from '../../../workbook';
import { useCollectWords } from './words';

/** What was typed as the last day: null where it is no day; `due` null where nothing was typed. */
export function typedDue(text: string): { readonly due: Day | null } | null {
  const typed = text.trim();
  if (typed === '') return { due: null };
  const due = parseDay(typed);
  return due === null ? null : { due };
}

/** The last day on which a file is on time. */
export function DueField(props: {
  readonly text: string;
  readonly onText: (text: string) => void;
}): ReactElement {
  const { due: own } = useCollectWords();
  const isWrong = typedDue(props.text) === null;
  return (
    <Field
      label={own.label}
      hint={own.hint}
      {...(isWrong && { validationState: 'error', validationMessage: own.wrong })}
    >
      <Input value={props.text} onChange={(_, { value }) => props.onText(value)} />
    </Field>
  );
}
