import { chooseLocale } from '../../../src/cli/io';
import { en } from './en';
import type { ServerLocale } from './locale';
import { ru } from './ru';

export type { ServerLocale, StartFault } from './locale';

const LOCALES: Readonly<Record<ReturnType<typeof chooseLocale>, ServerLocale>> = { ru, en };

/** The words in the language of the environment, chosen as the command line does. */
export const localeOf = (env: Readonly<Record<string, string | undefined>>): ServerLocale =>
  LOCALES[chooseLocale([], env)];
