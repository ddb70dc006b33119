import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Piece } from '../state/diff';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  mark: { color: 'inherit', borderRadius: tokens.borderRadiusSmall, textDecorationLine: 'none' },
  from: {
    backgroundColor: tokens.colorStatusDangerBackground2,
    textDecorationLine: 'line-through',
  },
  to: {
    backgroundColor: tokens.colorStatusSuccessBackground2,
  },
});

/** Spaces and breaks that are part of a difference have to be seen. */
const visible = (text: string): string => text.replace(/[^\S\n]/gu, '␣').replace(/\n/gu, '↵\n');

/** One side of a comparison with its differences marked. */
export function DiffText(props: {
  readonly pieces: readonly Piece[];
  readonly side: 'from' | 'to';
}): ReactElement {
  const styles = useStyles();
  const Mark = props.side === 'from' ? 'del' : 'ins';
  return (
    <span className={styles.text}>
      {props.pieces.map(({ text, changed }, index) =>
        changed ? (
          <Mark key={index} className={mergeClasses(styles.mark, styles[props.side])}>
            {text.trim() === '' ? visible(text) : text}
          </Mark>
        ) : (
          text
        ),
      )}
    </span>
  );
}
