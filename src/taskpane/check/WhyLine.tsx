import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Code } from '../../findings';
import { RULE_WORDS } from '../../locales';
import { usePaneContext } from '../state/usePane';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  more: { alignSelf: 'flex-start', fontSize: tokens.fontSizeBase200 },
});

/** Why a finding matters, what to do where nothing is proposed, and the way to the page of its rule. */
export default function WhyLine(props: {
  readonly code: Code;
  readonly hasFix: boolean;
  readonly onMore: () => void;
}): ReactElement {
  const styles = useStyles();
  const { headings, why, byHand, more } = RULE_WORDS[usePaneContext().words.locale];
  return (
    <div className={styles.lines}>
      <Caption1 className={styles.quiet}>
        <b>{headings.why}.</b> {why[props.code]}
      </Caption1>
      {!props.hasFix && <Caption1 className={styles.quiet}>{byHand}</Caption1>}
      <Link as="button" className={styles.more} onClick={props.onMore}>
        {more}
      </Link>
    </div>
  );
}
