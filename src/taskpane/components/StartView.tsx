import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Heading } from './Heading';
import { LIST_OF_BLOCKS } from './plainList';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  titled: { paddingTop: tokens.spacingVerticalL },
  button: { alignSelf: 'flex-start' },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: {
    ...LIST_OF_BLOCKS,
    gap: tokens.spacingVerticalM,
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Something that can be begun, in an area where it is one of several. */
export interface StartItem {
  readonly key: string;
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly isPrimary: boolean;
  readonly run: () => void;
}

/** Things that can be begun, each with its button. */
export function StartItems(props: {
  /** Null where there is one list. */
  readonly title: string | null;
  readonly isBusy: boolean;
  readonly items: readonly StartItem[];
}): ReactElement {
  const styles = useStyles();
  const { title: name, isBusy, items } = props;
  return (
    <section className={styles.group} {...(name !== null && { 'aria-label': name })}>
      {name !== null && <Heading of="part">{name}</Heading>}
      <ul className={styles.list}>
        {items.map(({ key, title, lead, label, isPrimary, run }) => (
          <li key={key} className={styles.item}>
            <Heading of={name === null ? 'part' : 'item'}>{title}</Heading>
            <Caption1>{lead}</Caption1>
            <Button appearance={isPrimary ? 'primary' : 'secondary'} disabled={isBusy} onClick={run}>
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Before anything was made in an area: what it does, and the buttons that begin it. */
export function StartView(props: {
  /** What the area is called and does; null where that was told before. */
  readonly head: { readonly title: string; readonly lead: string } | null;
  /** What no button does. */
  readonly promise: string;
  readonly isBusy: boolean;
  /** The button of an area that does one thing. */
  readonly button?: { readonly label: string; readonly run: () => void };
  /** The list of an area that does several things. */
  readonly items?: readonly StartItem[];
  /** The lists of one that does many. */
  readonly groups?: readonly { readonly title: string; readonly items: readonly StartItem[] }[];
  readonly children?: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const { head, promise, isBusy, button, items = [], groups = [] } = props;
  return (
    <div className={styles.page}>
      {head && (
        <>
          <Heading of="page" {...(button && { className: styles.titled })}>
            {head.title}
          </Heading>
          <Body1>{head.lead}</Body1>
        </>
      )}
      {props.children}
      {button && (
        <Button
          appearance="primary"
          size="large"
          className={styles.button}
          disabled={isBusy}
          onClick={button.run}
        >
          {button.label}
        </Button>
      )}
      {items.length > 0 && <StartItems title={null} isBusy={isBusy} items={items} />}
      {groups.map((group) => (
        <StartItems key={group.title} title={group.title} isBusy={isBusy} items={group.items} />
      ))}
      <Caption1 className={styles.quiet}>{promise}</Caption1>
    </div>
  );
}
