import { Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Choice } from './edits';
import { useCheckWords } from './words';

const NONE = 'none';

/** The corrections of a finding to choose one from and, in a plan, the way to make none. */
export function CorrectionChoice(props: {
  readonly choices: readonly Choice[];
  /** The place of the chosen one; null for none. */
  readonly nth: number | null;
  /** Its cell, where several findings are corrected together; then it may be left as it is. */
  readonly cell?: string;
  readonly onChosen: (nth: number | null) => void;
}): ReactElement {
  const { choices, nth, cell } = props;
  const own = useCheckWords();
  return (
    <RadioGroup
      aria-label={cell === undefined ? own.detail.choice : `${own.detail.choice}: ${cell}`}
      value={nth === null ? NONE : String(nth)}
      onChange={(_, { value }) => props.onChosen(value === NONE ? null : Number(value))}
    >
      {choices.map(({ label }, index) => (
        <Radio key={index} value={String(index)} label={label} />
      ))}
      {cell !== undefined && <Radio value={NONE} label={own.plan.leave} />}
    </RadioGroup>
  );
}
