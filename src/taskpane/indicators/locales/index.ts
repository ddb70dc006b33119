import type { LocaleName } from '../../../findings';
import { en } from './en';
import { ru } from './ru';
import type { IndicatorWords } from './words';

export type { IndicatorWords } from './words';

export const INDICATOR_WORDS: Readonly<Record<LocaleName, IndicatorWords>> = { ru, en };
