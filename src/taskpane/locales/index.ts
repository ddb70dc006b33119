import type { LocaleName } from '../../findings';
import { en } from './en';
import { ru } from './ru';
import type { Words } from './words';

export type { FaultText, Words } from './words';

/** Everything the pane says, by language. */
export const WORDS: Readonly<Record<LocaleName, Words>> = { ru, en };
