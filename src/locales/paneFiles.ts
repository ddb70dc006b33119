import type { LocaleName } from './language';
import { paneFiles as en } from './en/paneFiles';
import { paneFiles as ru } from './ru/paneFiles';
import type { Worded } from './language';

/** Everything the area of files says in one language. */
export type FileWords = Worded<typeof ru>;

export const FILE_WORDS: Readonly<Record<LocaleName, FileWords>> = { ru, en };
