import type { LocaleName } from './language';
import { web as en } from './en/web';
import { web as ru } from './ru/web';
import type { Worded } from './language';

/** Everything the browser edition says in one language, beside the pane. */
export type WebWords = Worded<typeof ru>;

export const WEB_WORDS: Readonly<Record<LocaleName, WebWords>> = { ru, en };
