import { chooseLocale } from '../../../src/cli/io';
import { en } from './en';
import type { ReleaseLocale } from './locale';
import { ru } from './ru';

export type { ReleaseFault, ReleaseLocale } from './locale';

const LOCALES: Readonly<Record<ReturnType<typeof chooseLocale>, ReleaseLocale>> = { ru, en };

/** The words in the language of the environment, chosen as the command line does. */
export const localeOf = (env: Readonly<Record<string, string | undefined>>): ReleaseLocale =>
  LOCALES[chooseLocale([], env)];
