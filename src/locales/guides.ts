import { guides as en } from './en/guides';
import type { LocaleName, Worded } from './language';
import { guides as ru } from './ru/guides';

/** What leads to the guides, in one language. */
export const GUIDE_WORDS: Readonly<Record<LocaleName, Worded<typeof ru>>> = { ru, en };
