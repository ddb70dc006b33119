import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { ReportPlace } from '../../app';
import { usePaneContext } from '../components/PaneContext';

const useStyles = makeStyles({ link: { fontSize: 'inherit', lineHeight: 'inherit' } });

/** The way to a cell of the workbook. */
export function PlaceLink(props: {
  readonly place: ReportPlace;
  /** What the link says; the sheet and the address unless told otherwise. */
  readonly children?: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const { commands } = usePaneContext();
  const { sheet, cell } = props.place;
  return (
    <Link as="button" className={styles.link} onClick={() => void commands.select(props.place)}>
      {props.children ?? `${sheet}\u00A0${cell}`}
    </Link>
  );
}
