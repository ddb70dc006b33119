import { Body1, Button, Caption1, makeStyles, Spinner, Title2, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { WebWords } from '../locales';
import { GuidesLink } from '../taskpane';
import { browserLanguage } from './environment';

const useStyles = makeStyles({
  page: { display: 'flex', height: '100%', alignItems: 'center', justifyContent: 'center', overflow: 'auto' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    maxWidth: '560px',
    margin: tokens.spacingHorizontalL,
    padding: tokens.spacingHorizontalXXL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  title: { margin: 0 },
});

interface Props {
  readonly words: WebWords;
  /** The file that is being opened. */
  readonly opening: string | null;
  readonly onChoose: () => void;
  readonly onExample: () => void;
  /** What is asked before all else. */
  readonly children?: ReactNode;
}

/** What is seen before a workbook is open. */
export function StartPage({ words, opening, onChoose, onExample, children }: Props): ReactElement {
  const styles = useStyles();
  const { start } = words;
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <Title2 as="h1" className={styles.title}>
          {start.title}
        </Title2>
        <Body1>{start.lead}</Body1>
        {opening === null && children}
        {opening === null ? (
          <div className={styles.buttons}>
            <Button appearance="primary" size="large" onClick={onChoose}>
              {start.choose}
            </Button>
            <Button size="large" onClick={onExample}>
              {start.example}
            </Button>
          </div>
        ) : (
          <Spinner label={start.opening({ name: opening })} />
        )}
        <Body1>{start.drop}</Body1>
        <Caption1>{start.formats}</Caption1>
        <Caption1>{start.privacy}</Caption1>
        <GuidesLink language={browserLanguage()} />
      </div>
    </main>
  );
}
