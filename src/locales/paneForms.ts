import { paneForms as en } from './en/paneForms';
import type { LocaleName, Worded } from './language';
import { paneForms as ru } from './ru/paneForms';

/** What the pane says of workbooks to fill in, in one language. */
export type FormWords = Worded<typeof ru>;

export const FORM_WORDS: Readonly<Record<LocaleName, FormWords>> = { ru, en };
