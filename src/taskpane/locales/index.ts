import type { LocaleName } from '../../findings';
import { en } from './en';
import { ru } from './ru';
import type { Words } from './words';

export type { FaultText, Words } from './words';

const WORDS: Readonly<Record<LocaleName, Words>> = { ru, en };

/** The words for a language tag: Russian, unless the tag names another language, for which English is meant. */
export const wordsFor = (language: string): Words =>
  WORDS[language === '' || language.toLowerCase().startsWith('ru') ? 'ru' : 'en'];
