import type { LocaleName } from './codeTexts';
import { en } from './en/paneIndicators';
import { ru } from './ru/paneIndicators';
import type { IndicatorWords } from './types/paneIndicators';

export type { IndicatorWords } from './types/paneIndicators';

export const INDICATOR_WORDS: Readonly<Record<LocaleName, IndicatorWords>> = { ru, en };
