import type { CellStyle, PlanRule } from '../workbook';
import type { FigureWords } from '../locales';
import { BASE_STYLES, COLORS } from './styles';

const grid = { weight: 'thin', color: COLORS.line } as const;
const centred: CellStyle = { vertical: 'top', horizontal: 'center', border: grid };

/** Shares, changes and words of figures, on every sheet that shows them. */
export const FIGURE_STYLES = {
  ...BASE_STYLES,
  section: { bold: true, size: 12, color: COLORS.ink },
  paragraph: { wrap: true, vertical: 'top', color: COLORS.ink },
  label: { vertical: 'top', wrap: true, border: grid },
  strong: { vertical: 'top', wrap: true, border: grid, bold: true },
  year: { ...BASE_STYLES.header, numberFormat: '@' },
  figure: { ...centred, numberFormat: '0' },
  weighted: { ...centred, numberFormat: 'General' },
  share: { ...centred, numberFormat: '0.0%' },
  change: { ...centred, numberFormat: '+0.0;-0.0;0.0' },
  mark: { ...centred, numberFormat: '0.00' },
  degree: { ...centred, numberFormat: '0.0' },
  progress: { ...centred, numberFormat: '0%' },
  word: { ...centred, wrap: true },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type FigureStyle = keyof typeof FIGURE_STYLES;

/** Colours for words that say the same: what got better or worse, what was reached, what is wrong. */
export function figureRules(
  top: number,
  bottom: number,
  columns: { readonly first: number; readonly trend: number; readonly status: number | null },
  words: FigureWords,
): readonly PlanRule[] {
  const over = (left: number, right: number, text: string, color: string, bold = true): PlanRule => ({
    range: { top, left, bottom, right },
    when: { kind: 'contains', text },
    style: { color, bold },
  });
  const { first, trend, status } = columns;
  return [
    over(trend, trend, words.better, COLORS.good),
    over(trend, trend, words.worse, COLORS.bad),
    over(first, trend, words.faulty, COLORS.bad),
    over(first, trend, words.noData, COLORS.muted, false),
    ...(status === null
      ? []
      : [
          over(status, status, words.status.reached, COLORS.good),
          over(status, status, words.status.behind, COLORS.bad),
          over(status, status, words.status['on-the-way'], COLORS.caution),
        ]),
  ];
}
