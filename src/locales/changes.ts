import { changesWords as en } from './en/changes';
import type { LocaleName } from './language';
import { changesWords as ru } from './ru/changes';

/** What is said of changes between two states of a roadmap. */
export const CHANGES_LOCALES: Readonly<Record<LocaleName, typeof ru | typeof en>> = { ru, en };
