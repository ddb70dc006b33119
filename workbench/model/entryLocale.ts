/** How numbers and dates are typed in one language. */
export interface EntryLocale {
  readonly decimal: string;
  /** What may stand between thousands. */
  readonly thousands: readonly string[];
  readonly currency: string;
  readonly booleans: { readonly true: string; readonly false: string };
  readonly dayFirst: boolean;
  readonly dateSeparators: readonly string[];
  /** The first letters of the months' names, in small letters. */
  readonly months: readonly string[];
}

/** What values given by an add-in are read as, whatever language Excel shows. */
export const EN_US: EntryLocale = {
  decimal: '.',
  thousands: [','],
  currency: '$',
  booleans: { true: 'TRUE', false: 'FALSE' },
  dayFirst: false,
  dateSeparators: ['/', '-'],
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
};

/** What a person at a Russian Excel types. */
export const RU_RU: EntryLocale = {
  decimal: ',',
  thousands: [' ', '\u00a0', '\u202f'],
  currency: '₽',
  booleans: { true: 'ИСТИНА', false: 'ЛОЖЬ' },
  dayFirst: true,
  dateSeparators: ['.', '/', '-'],
  months: ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
};
