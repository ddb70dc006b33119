import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MutableRefObject,
  type ReactElement,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { usePaneContext } from '../state/usePane';
import type { Entry } from '../state/entries';
import { DetailPanel } from './DetailPanel';
import { EntryLine, HeadingLine } from './FindingRow';
import { type EntryFate, type EntryRow, moveOf, type Row } from './list';

const HEADING_HEIGHT = 36;
const ENTRY_HEIGHT = 56;
const DETAIL_HEIGHT = 240;
const DETAIL_KEY = 'detail';
/** Milliseconds after the last movement when the place in the list is remembered. */
const REST = 300;

const useStyles = makeStyles({
  list: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: '96px',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':has([role="tree"]:focus-visible)': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  space: { position: 'relative', width: '100%' },
  tree: { position: 'absolute', inset: 0, outlineStyle: 'none' },
  detail: { position: 'absolute', top: 0, left: 0, width: '100%' },
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  // Forced colours leave no shadows.
  active: { outline: `1px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
});

/** A finding that is looked at. */
export interface OpenFinding {
  readonly entry: Entry;
  readonly fate: EntryFate;
  /** Set where the person comes back to it: it takes the focus. */
  readonly returning: MutableRefObject<boolean>;
  readonly onClose: () => void;
  /** Opens the page of its rule. */
  readonly onRule: () => void;
}

/** Findings under their causes: a tree of which only what is in sight is drawn, with the open one in full below its row. */
export function FindingsList(props: {
  readonly rows: readonly Row[];
  readonly open: OpenFinding | null;
  readonly withSheets: boolean;
  /** The element that takes the focus. */
  readonly tree: RefObject<HTMLDivElement>;
}): ReactElement {
  const { rows, open, tree } = props;
  const styles = useStyles();
  const { state, words, dispatch, commands } = usePaneContext();
  const [active, setActive] = useState<{ readonly key: string; readonly index: number } | null>(null);
  const [focused, setFocused] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const found = rows.findIndex(({ key }) => key === active?.key);
  // Where the row has gone, the one that has come into its place.
  const at = found >= 0 ? found : Math.max(0, Math.min(active?.index ?? 0, rows.length - 1));

  const openRow = rows.findIndex((row) => isOf(row, open?.entry));
  // Above all where its row is folded away or filtered out.
  const detailAt = open ? openRow + 1 : -1;
  const placeOf = (row: number): number => (open && row >= detailAt ? row + 1 : row);
  const indexAt = (place: number): number => (open && place > detailAt ? place - 1 : place);
  const rowAt = (place: number): Row | undefined => (place === detailAt ? undefined : rows[indexAt(place)]);

  const virtual = useVirtualizer({
    count: rows.length + (open ? 1 : 0),
    getScrollElement: () => scroller.current,
    estimateSize: (place) => {
      const row = rowAt(place);
      return row ? (row.kind === 'entry' ? ENTRY_HEIGHT : HEADING_HEIGHT) : DETAIL_HEIGHT;
    },
    getItemKey: (place) => rowAt(place)?.key ?? DETAIL_KEY,
    initialOffset: state.scroll,
    overscan: 8,
  });

  const back = useRef(open?.returning.current === true ? detailAt : null);
  useEffect(() => {
    // Heights are not known yet: the kept place alone may miss the finding.
    if (back.current !== null) virtual.scrollToIndex(back.current);
    back.current = null;
  }, [virtual]);

  const offset = Math.round(virtual.scrollOffset ?? 0);
  useEffect(() => {
    const timer = setTimeout(() => dispatch({ type: 'scrolled', scroll: offset }), REST);
    return () => clearTimeout(timer);
  }, [dispatch, offset]);

  const choose = ({ entry }: EntryRow): void => {
    dispatch({ type: 'chosen', key: entry.key });
    void commands.select(entry.finding);
  };
  /** The nearest finding above or below the open one. */
  const stepTo = (by: 1 | -1): (() => void) | null => {
    for (let index = openRow + by; index >= 0 && index < rows.length; index += by) {
      const row = rows[index];
      if (row?.kind !== 'entry') continue;
      return () => {
        setActive({ key: row.key, index });
        choose(row);
        virtual.scrollToIndex(by > 0 ? index : placeOf(index));
      };
    }
    return null;
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
      virtual.scrollToIndex(placeOf(move.index));
    }
  };

  const items = virtual.getVirtualItems();
  const detail = items.find(({ index }) => index === detailAt);
  return (
    <div ref={scroller} className={styles.list}>
      <div className={styles.space} style={{ height: virtual.getTotalSize() }}>
        <div
          ref={tree}
          role="tree"
          tabIndex={0}
          aria-label={words.list.label}
          aria-activedescendant={rows.length > 0 ? `${id}${at}` : undefined}
          className={styles.tree}
          onKeyDown={onKeyDown}
          onFocus={({ currentTarget }) => setFocused(currentTarget.matches(':focus-visible'))}
          onBlur={() => setFocused(false)}
        >
          {items.map(({ index: place, key, start }) => {
            const row = rowAt(place);
            if (!row) return null;
            const index = indexAt(place);
            const chosen = row.kind === 'entry' && row.entry.key === state.chosen;
            return (
              <div
                key={key}
                id={`${id}${index}`}
                ref={virtual.measureElement}
                data-index={place}
                role="treeitem"
                {...treeItem(row)}
                aria-selected={chosen}
                className={mergeClasses(styles.row, focused && index === at && styles.active)}
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => activate(row, index)}
              >
                {row.kind === 'entry' ? (
                  <EntryLine row={row} chosen={chosen} withSheet={props.withSheets} />
                ) : (
                  <HeadingLine row={row} />
                )}
              </div>
            );
          })}
        </div>
        {open && detail && (
          <div
            key={DETAIL_KEY}
            ref={virtual.measureElement}
            data-index={detailAt}
            className={styles.detail}
            style={{ transform: `translateY(${detail.start}px)` }}
          >
            <DetailPanel {...open} onPrevious={stepTo(-1)} onNext={stepTo(1)} />
          </div>
        )}
      </div>
    </div>
  );
}

const isOf = (row: Row, entry: Entry | undefined): boolean => row.kind === 'entry' && row.entry === entry;

/** How a row stands in the tree, for screen readers. */
const treeItem = (row: Row) =>
  row.kind === 'entry'
    ? ({ 'aria-level': 2, 'aria-posinset': row.nth, 'aria-setsize': row.of } as const)
    : ({ 'aria-level': 1, 'aria-expanded': row.open } as const);
