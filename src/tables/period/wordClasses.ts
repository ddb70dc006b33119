/** What a word means to the grammar. `value` tells the words of a class apart where it matters. */
export type WordClass =
  | 'unknown'
  | 'month'
  | 'ordinal'
  | 'cardinal'
  | 'roman'
  | 'quarter'
  | 'half-year'
  | 'term'
  | 'trimester'
  | 'module'
  | 'season'
  | 'season-adjective'
  | 'holiday'
  | 'holiday-adjective'
  | 'stage'
  | 'week'
  | 'ten-days'
  | 'half'
  | 'edge'
  | 'year'
  | 'school'
  | 'calendar'
  | 'current'
  | 'month-noun'
  | 'date-noun'
  | 'day-noun'
  | 'working'
  | 'hour'
  | 'in'
  | 'on'
  | 'of'
  | 'from'
  | 'to'
  | 'until'
  | 'after'
  | 'before'
  | 'through'
  | 'towards'
  | 'and'
  | 'not'
  | 'later'
  | 'earlier'
  | 'beginning'
  | 'further'
  | 'than'
  | 'during'
  | 'all'
  | 'span-noun'
  | 'carrying-out'
  | 'moment'
  | 'approval'
  | 'following'
  | 'past'
  | 'reporting'
  | 'constantly'
  | 'constant'
  | 'footing'
  | 'at-once'
  | 'adverb'
  | 'each'
  | 'weekday'
  | 'times'
  | 'twice'
  | 'rarer'
  | 'at-least'
  | 'results'
  | 'completion'
  | 'circumstance'
  | 'occasion'
  | 'measure'
  | 'need'
  | 'except'
  | 'established'
  | 'at'
  | 'accordance'
  | 'according'
  | 'grounds'
  | 'document'
  | 'document-adjective'
  | 'filler';

/** Value of the `date-noun` that tells of days near an end of a month: «в первых числах». */
export const SOME_DAYS = 1;
/** Values of the class `edge`. */
export const EDGE = { start: 0, middle: 1, end: 2 } as const;
/** Value of the ordinal «последний». */
export const LAST = -1;
/** Values of the class `adverb` are places in this list. */
export const RECURRENCES = ['weekly', 'monthly', 'quarterly', 'term', 'half-year', 'yearly'] as const;
/** Value of `carrying-out` words that speak of an event, and not of the plan. */
export const OF_EVENT = 1;
/** Value of `at-once` words that say nothing without an event after them. */
export const JUST = 1;
/** Value of `results` words that say enough by themselves: «по поступлении». */
export const RECEIPT = 1;
/** Values of `unknown` words, which say nothing of dates, by what they may stand for in a label or a circumstance. */
export const PLAIN = {
  manner: 1,
  meeting: 2,
  grade: 3,
  phase: 4,
  stage: 5,
  of: 6,
  event: 7,
  way: 8,
} as const;
/** First month of `season` and `season-adjective`. */
export const WINTER = 12;
/** How a period repeated each year is told. */
export const YEARLY_WORD = 'ежегодно';
