import type { RefObject } from 'react';

interface Props {
  readonly field: RefObject<HTMLTextAreaElement>;
  readonly label: string;
  /** Called with what was typed, in whatever way: keys, an input method, a dictation. */
  readonly onText: (text: string) => void;
}

/** The unseen field that has the focus while cells are selected, so that typing starts an entry. */
export function KeyCatcher({ field, label, onText }: Props) {
  return (
    <textarea
      ref={field}
      className="key-catcher"
      aria-label={label}
      spellCheck={false}
      value=""
      onChange={(event) => {
        onText(event.target.value);
      }}
    />
  );
}
