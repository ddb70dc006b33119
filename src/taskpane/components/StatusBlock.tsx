import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Severity } from '../../findings';
import { Heading } from './Heading';
import { Sign } from './icons';

const useStyles = makeStyles({
  block: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    flexShrink: 0,
  },
  sign: { paddingTop: '3px' },
  text: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

/** How things stand when there is no list to show, or before it. */
export function StatusBlock(props: {
  readonly sign: Severity | 'solved';
  readonly title: string;
  readonly message: string;
  readonly children?: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.block}>
      <span className={styles.sign}>
        <Sign of={props.sign} />
      </span>
      <div className={styles.text}>
        <Heading of="part">{props.title}</Heading>
        {props.message !== '' && <Body1>{props.message}</Body1>}
        {props.children !== undefined && <Body1 as="span">{props.children}</Body1>}
      </div>
    </div>
  );
}
