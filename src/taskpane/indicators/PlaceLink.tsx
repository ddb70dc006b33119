import { Link } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { ReportPlace } from '../../app';
import { usePaneContext } from '../components/PaneContext';

/** The way to a cell of the workbook. */
export function PlaceLink(props: {
  readonly place: ReportPlace;
  /** What the link says; the sheet and the address unless told otherwise. */
  readonly children?: ReactNode;
}): ReactElement {
  const { commands } = usePaneContext();
  const { sheet, cell } = props.place;
  return (
    <Link as="button" onClick={() => void commands.select(props.place)}>
      {props.children ?? `${sheet}\u00A0${cell}`}
    </Link>
  );
}
