import type { LocaleName } from './language';
import { cli as en } from './en/cli';
import { cli as ru } from './ru/cli';
import type { Worded } from './language';

/** Everything the command line says in one language, findings apart. */
export type CliLocale = Worded<typeof ru>;

/** What can be wrong with the command line itself. */
export type UsageFault = keyof CliLocale['faults'];

export const CLI_LOCALES: Readonly<Record<LocaleName, CliLocale>> = { ru, en };
