import { FIGURES, type LocaleName } from '../../../locales';
import type { Figure, SameSchools } from '../../../indicators';
import { en } from './en';
import { ru } from './ru';

interface SameSchoolsWords {
  /** «по 3 школам». */
  readonly short: (schools: number) => string;
  /** «по 3 школам, данные которых есть за оба года». */
  readonly of: (schools: number) => string;
  readonly none: string;
  readonly against: (of: string, now: string, before: string) => string;
}

const WORDS: Readonly<Record<LocaleName, SameSchoolsWords>> = {
  ru: {
    short: (schools) => `по ${ru.bySchools(schools)}`,
    of: (schools) =>
      `по ${ru.bySchools(schools)}, данные ${schools === 1 ? 'которой' : 'которых'} есть за оба года`,
    none: 'школ, данные которых есть за оба года, нет',
    against: (of, now, before) => `${of}, — ${now} против ${before}`,
  },
  en: {
    short: (schools) => `in ${en.schools(schools)}`,
    of: (schools) => `in ${en.schools(schools)} with data of both years`,
    none: 'no school has data of both years',
    against: (of, now, before) => `${of}: ${now} against ${before}`,
  },
};

/** The schools that a change is of, or that there are none. */
export const ofSameSchools = (schools: number, locale: LocaleName): string =>
  schools === 0 ? WORDS[locale].none : WORDS[locale].of(schools);

/** The same beside a change, where there is little room. */
export const byCommonSchools = (schools: number, locale: LocaleName): string => WORDS[locale].short(schools);

/** The same with the figures of both years. */
export function sameSchoolsFigures(same: SameSchools, locale: LocaleName): string {
  const of = ofSameSchools(same.schools, locale);
  const write = ({ share, part, total }: Figure): string =>
    share === null || part === null || total === null ? '' : FIGURES[locale].shareOf(share, part, total);
  return same.schools === 0 ? of : WORDS[locale].against(of, write(same.current), write(same.previous));
}
