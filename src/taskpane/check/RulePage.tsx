import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import type { Code } from '../../findings';
import { FINDINGS_LOCALES, RULE_WORDS, rulePage, sampleCells } from '../../locales';
import { Heading } from '../components/Heading';
import { Line, Sign } from '../components/marks';
import { usePaneContext } from '../state/usePane';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    // The pane scrolls, so that nothing of it is squeezed.
    flexShrink: 0,
    overflowWrap: 'anywhere',
  },
  back: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  title: { ':focus': { outlineStyle: 'none' } },
  severity: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  samples: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  cells: { display: 'flex', flexDirection: 'column', margin: 0 },
});

/** What a rule looks at: what it means, why it matters, what is wrong and what is right, how to fix it. */
export default function RulePage(props: {
  readonly code: Code;
  /** The finding that led here can be corrected by one of its proposals. */
  readonly hasFix: boolean;
  readonly onBack: () => void;
}): ReactElement {
  const styles = useStyles();
  const { words } = usePaneContext();
  const { locale } = words;
  const { headings, byHand, byChoice, code: codeWord } = RULE_WORDS[locale];
  const { title, severity, means, why, sample, problem, advice } = rulePage(props.code, locale);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What led here may stand far down.
    const pane = top.current?.closest('main');
    if (pane) pane.scrollTop = 0;
    top.current?.focus({ preventScroll: true });
  }, []);
  const part = (heading: string, content: ReactNode): ReactElement => (
    <section>
      <Heading of="part">{heading}</Heading>
      {content}
    </section>
  );
  const cells = (heading: string, text: string): ReactElement => (
    <div>
      <dt>
        <Caption1 className={styles.quiet}>{heading}</Caption1>
      </dt>
      {sampleCells(text, locale).map((own, at) => (
        <dd key={at} className={styles.cells}>
          {own}
        </dd>
      ))}
    </div>
  );
  return (
    <div className={styles.page} onKeyDown={({ key }) => key === 'Escape' && props.onBack()}>
      <Button
        appearance="transparent"
        size="small"
        icon={<Line of="left" />}
        className={styles.back}
        onClick={props.onBack}
      >
        {words.back}
      </Button>
      <div ref={top} tabIndex={-1} className={styles.title}>
        <Heading of="view">{title}</Heading>
        <Caption1 className={styles.severity}>
          <Sign of={severity} />
          {FINDINGS_LOCALES[locale].severities[severity]}
        </Caption1>
      </div>
      {part(headings.means, <Body1>{means}</Body1>)}
      {part(headings.why, <Body1>{why}</Body1>)}
      {part(
        headings.sample,
        <>
          <Body1>{problem}</Body1>
          {sample ? (
            <dl className={styles.samples}>
              {cells(headings.wrong, sample.wrong)}
              {cells(headings.right, sample.right)}
            </dl>
          ) : (
            <Caption1 className={styles.quiet}>{headings.none}</Caption1>
          )}
        </>,
      )}
      {part(
        headings.fix,
        <>
          {advice !== '' && <Body1 block>{advice}</Body1>}
          <Body1 block>{props.hasFix ? byChoice : byHand}</Body1>
        </>,
      )}
      <Caption1 className={styles.quiet}>
        {codeWord}: {props.code}
      </Caption1>
    </div>
  );
}
