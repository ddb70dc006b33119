import { makeStyles } from '@fluentui/react-components';
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactElement,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { moveOn } from './keys';

const LEAST_WIDTH = 160;
const LINE_HEIGHT = 20;

const useStyles = makeStyles({
  editor: {
    position: 'absolute',
    zIndex: 2,
    boxSizing: 'border-box',
    margin: 0,
    padding: '1px 3px',
    border: '2px solid #107c41',
    outlineStyle: 'none',
    resize: 'none',
    color: '#000',
    backgroundColor: '#fff',
    font: 'inherit',
    fontSize: '14.67px',
    lineHeight: `${LINE_HEIGHT}px`,
  },
});

interface Props {
  readonly label: string;
  readonly text: string;
  readonly place: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Takes the text, and goes so many rows and columns on. */
  readonly onDone: (text: string, on: { readonly rows: number; readonly columns: number }) => void;
  readonly onCancel: () => void;
}

/** A cell that is being typed in. Alt and Enter make a new line. */
export function CellEditor({ label, text: first, place, onDone, onCancel }: Props): ReactElement {
  const styles = useStyles();
  const [text, setText] = useState(first);
  const area = useRef<HTMLTextAreaElement>(null);
  // Leaving the field ends typing too, also where a key has ended it.
  const hasEnded = useRef(false);
  const end = (run: () => void): void => {
    if (hasEnded.current) return;
    hasEnded.current = true;
    run();
  };
  useLayoutEffect(() => {
    area.current?.focus({ preventScroll: true });
    area.current?.setSelectionRange(first.length, first.length);
  }, [first]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    if (event.key === 'Escape') return end(onCancel);
    if (event.key === 'Enter' && (event.altKey || event.ctrlKey)) {
      const { selectionStart, selectionEnd } = event.currentTarget;
      event.preventDefault();
      return setText(`${text.slice(0, selectionStart)}\n${text.slice(selectionEnd)}`);
    }
    const on = moveOn(event);
    if (!on) return;
    event.preventDefault();
    end(() => onDone(text, on));
  };
  const style: CSSProperties = {
    left: place.left,
    top: place.top,
    width: Math.max(place.width, LEAST_WIDTH),
    height: Math.max(place.height, (text.split('\n').length + 1) * LINE_HEIGHT),
  };
  return (
    <textarea
      ref={area}
      aria-label={label}
      className={styles.editor}
      style={style}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.stopPropagation()}
      onBlur={() => end(() => onDone(text, { rows: 0, columns: 0 }))}
    />
  );
}
