import { chooseLocale } from '../../../src/cli/io';
import { en } from './en';
import type { SideloadLocale } from './locale';
import { ru } from './ru';

export type { SideloadLocale } from './locale';

const LOCALES: Readonly<Record<ReturnType<typeof chooseLocale>, SideloadLocale>> = { ru, en };

/** The words in the language of the environment, chosen as the command line does. */
export const localeOf = (env: Readonly<Record<string, string | undefined>>): SideloadLocale =>
  LOCALES[chooseLocale([], env)];
