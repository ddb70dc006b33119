import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { StatusBlock } from '../components/StatusBlock';
import { useIndicatorWords } from './useIndicatorWords';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});

/** What a workbook without data sheets needs. */
export function EmptyBook(): ReactElement {
  const styles = useStyles();
  const { own } = useIndicatorWords();
  const { title, message, needed } = own.empty;
  return (
    <StatusBlock sign="warning" title={title} message={message}>
      <ul className={styles.list}>
        {needed.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </StatusBlock>
  );
}
