import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ComponentType, memo, type ReactElement, useEffect, useRef, useState } from 'react';
import { PLAIN_LIST } from './plainList';

/** Items that are drawn at once: a task that a person doesn't notice. */
export const AT_ONCE = 20;
/** How far below what is in sight the next ones are drawn. */
const AHEAD = '400px';

const useStyles = makeStyles({
  list: PLAIN_LIST,
  more: { padding: `${tokens.spacingVerticalXS} 0` },
});

interface ListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T, at: number) => string;
  /** Draws an item as `li`. */
  readonly item: ComponentType<{ readonly of: T }>;
}

/** A list of which only the beginning is drawn, and more as it comes into sight or is asked for. */
export function GrowingList<T>(
  props: ListProps<T> & { readonly label?: string; readonly more: (rest: number) => string },
): ReactElement {
  const { items, keyOf, item, label, more } = props;
  const styles = useStyles();
  const [count, setCount] = useState(AT_ONCE);
  const end = useRef<HTMLLIElement>(null);
  const rest = items.length - count;
  const grow = (): void => setCount((drawn) => drawn + AT_ONCE);
  useEffect(() => {
    const seen = end.current;
    // jsdom lays nothing out.
    if (!seen || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) grow();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(seen);
    return () => observer.disconnect();
  }, [count, items]);
  const parts = Array.from({ length: Math.ceil(Math.min(count, items.length) / AT_ONCE) }, (_part, at) => at);
  return (
    <ul className={styles.list} {...(label !== undefined && { 'aria-label': label })}>
      {parts.map((at) => (
        <Items key={at} items={items} from={at * AT_ONCE} keyOf={keyOf} item={item} />
      ))}
      {rest > 0 && (
        <li ref={end} className={styles.more}>
          <Link as="button" onClick={grow}>
            {more(rest)}
          </Link>
        </li>
      )}
    </ul>
  );
}

function ItemsFrom<T>({
  items,
  from,
  keyOf,
  item: Item,
}: ListProps<T> & { readonly from: number }): ReactElement {
  return (
    <>
      {items.slice(from, from + AT_ONCE).map((of, at) => (
        <Item key={keyOf(of, from + at)} of={of} />
      ))}
    </>
  );
}

/** Drawn once for the same items. */
const Items = memo(ItemsFrom) as typeof ItemsFrom;
