import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactElement, type RefObject, useEffect, useId, useState } from 'react';
import { FINDINGS_LOCALES, type LocaleName } from '../../locales';
import { usePaneContext } from '../state/usePane';
import { EntryLine, HeadingLine } from './FindingRow';
import { type EntryRow, moveOf, type Row } from './list';

const HEADING_HEIGHT = 36;
const ENTRY_HEIGHT = 56;
/** Milliseconds after the last movement when the place in the list is remembered. */
const REST = 300;

const useStyles = makeStyles({
  list: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: '96px',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  space: { position: 'relative', width: '100%' },
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: { boxShadow: `inset 0 0 0 1px ${tokens.colorStrokeFocus2}` },
});

/** Findings under their causes: a tree of which only what is in sight is drawn. */
export function FindingsList(props: {
  readonly rows: readonly Row[];
  readonly withSheets: boolean;
  /** The element that scrolls and takes the focus. */
  readonly scroller: RefObject<HTMLDivElement>;
}): ReactElement {
  const { rows, scroller } = props;
  const styles = useStyles();
  const { state, words, dispatch, commands } = usePaneContext();
  const [active, setActive] = useState<{ readonly key: string; readonly index: number } | null>(null);
  const [focused, setFocused] = useState(false);
  const id = useId();
  const found = rows.findIndex(({ key }) => key === active?.key);
  // Where the row has gone, the one that has come into its place.
  const at = found >= 0 ? found : Math.max(0, Math.min(active?.index ?? 0, rows.length - 1));

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'entry' ? ENTRY_HEIGHT : HEADING_HEIGHT),
    getItemKey: (index) => rows[index]?.key ?? index,
    initialOffset: state.scroll,
    overscan: 8,
  });

  const offset = Math.round(virtual.scrollOffset ?? 0);
  useEffect(() => {
    const timer = setTimeout(() => dispatch({ type: 'scrolled', scroll: offset }), REST);
    return () => clearTimeout(timer);
  }, [dispatch, offset]);

  const choose = ({ entry }: EntryRow): void => {
    dispatch({ type: 'chosen', key: entry.key });
    void commands.select(entry.finding);
  };
  const activate = (row: Row, index: number): void => {
    setActive({ key: row.key, index });
    if (row.kind === 'entry') choose(row);
    else dispatch({ type: 'group-toggled', key: row.key });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const move = moveOf(event.key, rows, at);
    const row = rows[at];
    if (!move || !row) return;
    event.preventDefault();
    setFocused(true);
    if (move.kind === 'leave') dispatch({ type: 'chosen', key: null });
    else if (move.kind !== 'go') activate(row, at);
    else {
      setActive({ key: rows[move.index]?.key ?? '', index: move.index });
      virtual.scrollToIndex(move.index);
    }
  };

  return (
    <div
      ref={scroller}
      role="tree"
      tabIndex={0}
      aria-label={words.list.label}
      aria-activedescendant={rows.length > 0 ? `${id}${at}` : undefined}
      className={styles.list}
      onKeyDown={onKeyDown}
      onFocus={({ currentTarget }) => setFocused(currentTarget.matches(':focus-visible'))}
      onBlur={() => setFocused(false)}
    >
      <div className={styles.space} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <div
              key={key}
              id={`${id}${index}`}
              ref={virtual.measureElement}
              data-index={index}
              role="treeitem"
              {...treeItem(row, words.locale)}
              aria-selected={row.kind === 'entry' && row.entry.key === state.chosen}
              className={mergeClasses(styles.row, focused && index === at && styles.active)}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => activate(row, index)}
            >
              {row.kind === 'entry' ? (
                <EntryLine row={row} chosen={row.entry.key === state.chosen} withSheet={props.withSheets} />
              ) : (
                <HeadingLine row={row} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** How a row stands in the tree, for screen readers. */
function treeItem(row: Row, locale: LocaleName) {
  if (row.kind === 'entry') {
    return { 'aria-level': 2, 'aria-posinset': row.nth, 'aria-setsize': row.of } as const;
  }
  const { codes, severities } = FINDINGS_LOCALES[locale];
  const name = row.cause
    ? `${codes[row.cause.code].title}, ${severities[row.cause.severity]}, ${row.entries.length}`
    : undefined;
  return { 'aria-level': 1, 'aria-expanded': row.open, 'aria-label': name } as const;
}
