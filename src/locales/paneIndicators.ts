import type { LocaleName } from './language';
import { paneIndicators as en } from './en/paneIndicators';
import { paneIndicators as ru } from './ru/paneIndicators';
import type { Worded } from './language';

/** Everything the area of indicators says in one language, beside the words of figures. */
export type IndicatorWords = Worded<typeof ru>;

export const INDICATOR_WORDS: Readonly<Record<LocaleName, IndicatorWords>> = { ru, en };
