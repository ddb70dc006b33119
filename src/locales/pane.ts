import type { LocaleName } from './language';
import { pane as en } from './en/pane';
import { pane as ru } from './ru/pane';
import type { Worded } from './language';

/** Everything the pane says in one language, beside the findings' own texts. */
export interface Words extends Worded<typeof ru> {
  readonly locale: LocaleName;
}

/** What to say of a fault: what happened, and the way out. */
export type FaultText = Words['fault'];

export const WORDS: Readonly<Record<LocaleName, Words>> = {
  ru: { ...ru, locale: 'ru' },
  en: { ...en, locale: 'en' },
};
