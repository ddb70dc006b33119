import { Body1, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DataQuestion } from '../../app';
import { useCheckWords } from '../check/words';
import { FINDINGS_LOCALES } from '../../locales';
import { usePaneContext } from '../state/usePane';
import { MOST_NAMED } from './mostNamed';
import { Heading } from './Heading';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** What is wrong in the data a report rests on: what can be put right at once, and what stays out, and where. */
export function DataQuestionPart({ question }: { readonly question: DataQuestion }): ReactElement {
  const styles = useStyles();
  const { state, words, dispatch, commands } = usePaneContext();
  const { data } = useCheckWords();
  const { faults, fixes, fixed, left } = question;
  const out = left.filter(({ leftOut }) => leftOut).length;
  const { codes } = FINDINGS_LOCALES[words.locale];
  const fix = (): void =>
    dispatch({
      type: 'planned',
      plan: { scope: { kind: 'safe' }, groups: fixes, fixed, withheld: 0, offered: [] },
    });
  return (
    <section className={styles.part}>
      <Heading of="part">{data.title(faults, fixes.length)}</Heading>
      {fixes.length > 0 && (
        <Button size="small" disabled={state.work.kind !== 'idle'} onClick={fix}>
          {data.fix(fixes.length)}
        </Button>
      )}
      {left.length > 0 && <Body1>{data.left(out, left.length - out)}</Body1>}
      {left.length > 0 && (
        <ul className={styles.list}>
          {left.slice(0, MOST_NAMED).map(({ code, sheet, cell, leftOut }) => (
            <li key={`${sheet} ${cell}`}>
              <Link as="button" onClick={() => void commands.select({ sheet, cell })}>
                {sheet} · {cell}
              </Link>
              {` ${codes[code].title}${leftOut ? '' : data.doubtful}`}
            </li>
          ))}
          {left.length > MOST_NAMED && <li>{data.more(left.length - MOST_NAMED)}</li>}
        </ul>
      )}
    </section>
  );
}
