import { type IndicatorSummary } from '../../app';
import {
  type FigureWords,
  FIGURES,
  INDICATOR_WORDS,
  type IndicatorWords,
  REPORTS_LOCALES,
  type SignsWords,
  byCommonSchools,
} from '../../locales';
import { usePaneContext } from '../state/usePane';

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

export interface AreaWords {
  readonly own: IndicatorWords;
  /** Words and forms of figures, the same as on the inserted sheets. */
  readonly figures: FigureWords;
  /** Words of signs of low results, the same as on the inserted sheets. */
  readonly signs: SignsWords;
  /** «по 3 школам», of which a change is. */
  readonly commonSchools: (schools: number) => string;
  readonly format: (typeof FIGURES)['ru'];
}

/** The words of the area in the language of the pane. */
export function useIndicatorWords(): AreaWords {
  const { locale } = usePaneContext().words;
  return {
    own: INDICATOR_WORDS[locale],
    figures: REPORTS_LOCALES[locale].figures,
    signs: REPORTS_LOCALES[locale].signs,
    commonSchools: (schools) => byCommonSchools(schools, locale),
    format: FIGURES[locale],
  };
}
