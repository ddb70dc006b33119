import { Body1Strong, makeStyles, mergeClasses, Subtitle1, Subtitle2 } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({ heading: { margin: 0, overflowWrap: 'anywhere' } });

const LEVELS = {
  page: { as: 'h1', Preset: Subtitle1 },
  view: { as: 'h1', Preset: Subtitle2 },
  part: { as: 'h2', Preset: Subtitle2 },
  item: { as: 'h3', Preset: Body1Strong },
} as const;

/** A heading of the whole page, of a view that takes its place, of a part, or of one thing in it. */
export function Heading(props: {
  readonly of: keyof typeof LEVELS;
  readonly className?: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const { as, Preset } = LEVELS[props.of];
  return (
    <Preset as={as} block className={mergeClasses(styles.heading, props.className)}>
      {props.children}
    </Preset>
  );
}
