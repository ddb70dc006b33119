export interface MonthName {
  readonly nominative: string;
  readonly genitive: string;
  /** All that may stand in a text: cases and abbreviations. */
  readonly forms: readonly string[];
}

const SOFT = ['ь', 'я', 'ю', 'ем', 'е'];
const HARD = ['', 'а', 'у', 'ом', 'е'];

function month(stem: string, endings: readonly string[], abbreviations: string): MonthName {
  const cases = endings.map((ending) => stem + ending);
  const [nominative = stem, genitive = stem] = cases;
  return {
    nominative,
    genitive,
    forms: [...cases, ...abbreviations.split(' ').filter((word) => word !== '')],
  };
}

/** January first. */
export const MONTHS: readonly MonthName[] = [
  month('январ', SOFT, 'янв'),
  month('феврал', SOFT, 'фев февр'),
  month('март', HARD, 'мар'),
  month('апрел', SOFT, 'апр'),
  month('ма', ['й', 'я', 'ю', 'ем', 'е'], ''),
  month('июн', SOFT, 'июн'),
  month('июл', SOFT, 'июл'),
  month('август', HARD, 'авг'),
  month('сентябр', SOFT, 'сен сент'),
  month('октябр', SOFT, 'окт'),
  month('ноябр', SOFT, 'ноя нояб'),
  month('декабр', SOFT, 'дек'),
];

export const nominativeOf = (month: number): string => MONTHS[month - 1]?.nominative ?? '';
export const genitiveOf = (month: number): string => MONTHS[month - 1]?.genitive ?? '';
