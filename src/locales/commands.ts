import { commands as en } from './en/commands';
import type { LocaleName, Worded } from './language';
import { commands as ru } from './ru/commands';

/** What ribbon commands tell where they open no pane. */
export const COMMAND_WORDS: Readonly<Record<LocaleName, Worded<typeof ru>>> = { ru, en };
