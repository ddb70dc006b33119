import { byCommonSchools } from '../../app';
import {
  FIGURES,
  INDICATOR_WORDS,
  type IndicatorWords,
  type FigureWords,
  REPORTS_LOCALES,
  type SignsWords,
} from '../../locales';
import { usePaneContext } from '../components/PaneContext';

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
