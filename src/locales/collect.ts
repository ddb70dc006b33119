import { collect as en } from './en/collect';
import type { LocaleName, Worded } from './language';
import { collect as ru } from './ru/collect';

export type { CollectCounts } from './ru/collect';

/** What is told of files of schools that are put together. */
export const COLLECT_WORDS: Readonly<Record<LocaleName, Worded<typeof ru>>> = { ru, en };
