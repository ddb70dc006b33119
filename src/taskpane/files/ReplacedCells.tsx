import { Body1, Caption1, Link, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type CellEdit, shownText } from '../../workbook';
import { usePaneContext } from '../state/usePane';
import { Part } from './BringView';
import { useFileWords } from './words';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  link: { fontSize: 'inherit', textAlign: 'left' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const MOST_SHOWN = 100;

export type Choice = 'keep' | 'replace';

/** Cells that hold something else than the exports say, with the choice that has to be made. */
export function ReplacedCells(props: {
  readonly cells: readonly CellEdit[];
  readonly choice: Choice | null;
  readonly onChoice: (choice: Choice) => void;
}): ReactElement {
  const styles = useStyles();
  const { commands } = usePaneContext();
  const { replace: own, place } = useFileWords();
  const { cells, choice, onChoice } = props;
  const rest = cells.length - MOST_SHOWN;
  return (
    <Part title={own.title}>
      <Body1>{own.lead(cells.length)}</Body1>
      <RadioGroup
        aria-label={own.label}
        value={choice ?? ''}
        onChange={(_, { value }) => onChoice(value as Choice)}
      >
        <Radio value="keep" label={own.keep} />
        <Radio value="replace" label={own.replace(cells.length)} />
      </RadioGroup>
      {choice === null && <Caption1 className={styles.quiet}>{own.due}</Caption1>}
      <details>
        <summary className={styles.summary}>
          <Caption1>{own.list}</Caption1>
        </summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <td className={styles.cell} />
              <th scope="col" className={styles.cell}>
                {own.before}
              </th>
              <th scope="col" className={styles.cell}>
                {own.after}
              </th>
            </tr>
          </thead>
          <tbody>
            {cells.slice(0, MOST_SHOWN).map(({ sheet, cell, from, to }) => (
              <tr key={`${sheet} ${cell}`}>
                <th scope="row" className={styles.cell}>
                  <Link
                    as="button"
                    className={styles.link}
                    onClick={() => void commands.select({ sheet, cell })}
                  >
                    {place(sheet, cell)}
                  </Link>
                </th>
                <td className={styles.cell}>{from}</td>
                <td className={styles.cell}>{shownText(to)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {rest > 0 && <Caption1>{own.more(rest)}</Caption1>}
      </details>
    </Part>
  );
}
