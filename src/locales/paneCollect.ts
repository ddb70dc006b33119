import { paneCollect as en } from './en/paneCollect';
import type { LocaleName, Worded } from './language';
import { paneCollect as ru } from './ru/paneCollect';

/** What the pane says of files of schools that are collected, in one language. */
export type CollectPaneWords = Worded<typeof ru>;

export const COLLECT_PANE_WORDS: Readonly<Record<LocaleName, CollectPaneWords>> = { ru, en };
