import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { type CellEdit, shownText } from '../../workbook';
import { usePaneContext } from '../state/usePane';
import { difference, type Piece } from './edits';
import { useCheckWords } from './words';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, minWidth: 0 },
  rich: { display: 'block', color: tokens.colorNeutralForeground2 },
  none: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

/** What a cell holds and what it will hold; `isRich` where formats within its text get lost by that. */
export function EditPreview({
  edit,
  isRich,
}: {
  readonly edit: CellEdit;
  readonly isRich: boolean;
}): ReactElement {
  const styles = useStyles();
  const own = useCheckWords();
  const to = shownText(edit.to);
  const pieces = useMemo(() => difference(edit.from, to), [edit.from, to]);
  return (
    <>
      <dl className={styles.sides}>
        <dt className={styles.term}>{own.plan.before}</dt>
        <dd className={styles.value}>
          {edit.from === '' ? (
            <Caption1 className={styles.none}>{own.detail.emptyCell}</Caption1>
          ) : (
            <DiffText pieces={pieces.from} side="from" />
          )}
        </dd>
        <dt className={styles.term}>{own.plan.after}</dt>
        <dd className={styles.value}>
          {to === '' ? (
            <Caption1 className={styles.none}>{own.detail.cleared}</Caption1>
          ) : (
            <DiffText pieces={pieces.to} side="to" />
          )}
        </dd>
      </dl>
      {isRich && <Caption1 className={styles.rich}>{own.detail.rich}</Caption1>}
    </>
  );
}

const useDiffStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  mark: { color: 'inherit', borderRadius: tokens.borderRadiusSmall, textDecorationLine: 'none' },
  from: {
    backgroundColor: tokens.colorStatusDangerBackground2,
    textDecorationLine: 'line-through',
  },
  to: {
    backgroundColor: tokens.colorStatusSuccessBackground2,
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});

/** Spaces and breaks that are part of a difference have to be seen. */
const visible = (text: string): string => text.replace(/[^\S\n]/gu, '␣').replace(/\n/gu, '↵\n');

/** One side of a comparison with its differences marked. */
export function DiffText(props: {
  readonly pieces: readonly Piece[];
  readonly side: 'from' | 'to';
}): ReactElement {
  const styles = useDiffStyles();
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

/** What is known of the cells of some edits. */
export interface RichCells {
  /** Excel has not answered yet. */
  readonly isAsked: boolean;
  /** How many of the cells lose formats of single words. */
  readonly count: number;
  readonly has: (edit: CellEdit) => boolean;
}

interface Answer {
  readonly edits: readonly CellEdit[];
  readonly cells: ReadonlySet<string>;
}

const keyOf = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string =>
  `${sheet}!${cell}`;
const NONE: ReadonlySet<string> = new Set();

/** Asks Excel which cells lose formats within their text if edits are made; `edits` must keep their identity. */
export function useRichCells(edits: readonly CellEdit[]): RichCells {
  const { commands } = usePaneContext();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const isEmpty = edits.length === 0;
  useEffect(() => {
    if (isEmpty) return undefined;
    let isCurrent = true;
    const filled = edits.filter(({ from }) => from !== '');
    void commands.richCells(filled).then((found) => {
      if (isCurrent) setAnswer({ edits, cells: new Set(found.map(keyOf)) });
    });
    return () => {
      isCurrent = false;
    };
  }, [commands, edits, isEmpty]);
  const cells = answer?.edits === edits ? answer.cells : NONE;
  return {
    isAsked: !isEmpty && answer?.edits !== edits,
    count: cells.size,
    has: (edit) => cells.has(keyOf(edit)),
  };
}
