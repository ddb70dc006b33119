import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { IndicatorSummary } from '../../app';
import { countsText, shareText } from './figureText';
import { PlaceLink } from './PlaceLink';
import { TrendText } from './TrendText';
import { useIndicatorWords } from './useIndicatorWords';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      textAlign: 'left',
      verticalAlign: 'top',
      padding: `${tokens.spacingVerticalXXS} 0`,
      borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
      fontWeight: tokens.fontWeightRegular,
    },
    '& td:last-child': { textAlign: 'right', whiteSpace: 'nowrap', paddingLeft: tokens.spacingHorizontalS },
  },
  counts: { color: tokens.colorNeutralForeground3 },
  summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** An indicator of each school, folded until asked for; each leads to the cell that it is counted from. */
export function SchoolTable({ schools }: Pick<IndicatorSummary, 'schools'>): ReactElement | null {
  const styles = useStyles();
  const words = useIndicatorWords();
  if (schools.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{words.own.bySchool}</summary>
      <table className={styles.table}>
        <tbody>
          {schools.map(({ school, source, current, change, trend }) => (
            <tr key={school}>
              <th scope="row">{source ? <PlaceLink place={source}>{school}</PlaceLink> : school}</th>
              <td>
                {shareText(current, words)}{' '}
                <span className={styles.counts}>{countsText(current, words)}</span>
                {trend !== null && (
                  <div>
                    <TrendText trend={trend} change={change} />
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
