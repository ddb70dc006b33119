import type { LocaleName } from './codeTexts';
import { en } from './en/pane';
import { ru } from './ru/pane';
import type { Words } from './types/pane';

export type { FaultText, Words } from './types/pane';

/** Everything the pane says, by language. */
export const WORDS: Readonly<Record<LocaleName, Words>> = { ru, en };
