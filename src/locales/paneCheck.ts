import { paneCheck as en } from './en/paneCheck';
import type { LocaleName, Worded } from './language';
import { paneCheck as ru } from './ru/paneCheck';

/** What the area of checks and the bars of all areas say in one language. */
export type CheckWords = Worded<typeof ru>;

export const CHECK_WORDS: Readonly<Record<LocaleName, CheckWords>> = { ru, en };
