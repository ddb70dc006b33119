import type { IndicatorSummary } from '../../app';
import type { AreaWords } from './useIndicatorWords';

type Figure = IndicatorSummary['current'];

/** «62,5 %», or why there is no share. */
export function shareText({ share, gap }: Figure, { figures, format }: AreaWords): string {
  if (share !== null) return format.share(share);
  if (gap === 'not-supported') return figures.notSupported;
  return gap === 'faulty' ? figures.faulty : figures.noData;
}

/** «10 из 16»; empty where the counts are unknown. */
export const countsText = ({ part, total }: Figure, { format }: AreaWords): string =>
  part === null || total === null ? '' : format.ofTotal(part, total);

/** «62,5 % (10 из 16)». */
export function figureText(figure: Figure, words: AreaWords): string {
  const counts = countsText(figure, words);
  return counts === '' ? shareText(figure, words) : `${shareText(figure, words)} (${counts})`;
}
