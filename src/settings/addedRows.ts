import { matchKey, singleLine } from '../tables';
import { type SettingKey, SETTINGS } from './catalogue';
import { GROUP_OF, type SettingGroup } from './groups';
import { targetLabel, targetOfLabel } from './lists';
import { settingOfLabel } from './rows';

interface AddableRows {
  readonly key: SettingKey;
  /** The names of its rows for what a person has named. */
  readonly labels: (name: string) => readonly string[];
}

const [PROCEDURE] = SETTINGS.procedureNames.aliases;

/** What a person may have any number of rows of, by what they are named for. */
const ADDABLE = {
  indicator: {
    key: 'targets',
    labels: (name) => [targetLabel(name, 'baseline'), targetLabel(name, 'target')],
  },
  procedure: { key: 'procedureNames', labels: (name) => [`${PROCEDURE}: ${name}`] },
} as const satisfies Readonly<Record<string, AddableRows>>;

export type Addable = keyof typeof ADDABLE;

/** What may be added to a group of settings. */
export const addableIn = (group: SettingGroup): readonly Addable[] =>
  (Object.keys(ADDABLE) as Addable[]).filter((kind) => GROUP_OF[ADDABLE[kind].key] === group);

/** The setting that a row of that name is of; undefined where it is of none. */
export const keyOfLabel = (label: string): SettingKey | undefined =>
  targetOfLabel(label) ? 'targets' : settingOfLabel(label)?.key;

const MARK = '+';

/** What a draft keeps a row by that the sheet lacks. */
export const addedId = (label: string): string => `${MARK}${label}`;

/** Whether a field is of a row that a person has added and not saved yet. */
export const isAddedId = (id: string): boolean => id.startsWith(MARK);

/** The names of the rows that were added to a draft, in their order. */
export const addedLabels = (draft: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(draft).flatMap((id) => (isAddedId(id) ? [id.slice(MARK.length)] : []));

/** Why no row can be added for a name: there is none, it has one already, or it can't be told from other settings. */
export type AddingFault = 'unnamed' | 'known' | 'unreadable';

/** The ids by which a draft keeps new rows for a name; or why there can be none. `labels` are those of the form. */
export function rowsFor(
  kind: Addable,
  given: string,
  labels: readonly string[],
): { readonly ids: readonly string[] } | { readonly fault: AddingFault } {
  const name = singleLine(given);
  if (name === '') return { fault: 'unnamed' };
  const { key, labels: labelsOf } = ADDABLE[kind];
  const own = labelsOf(name);
  if (own.some((label) => keyOfLabel(label) !== key)) return { fault: 'unreadable' };
  const known = new Set(labels.map(matchKey));
  const left = own.filter((label) => !known.has(matchKey(label)));
  return left.length === 0 ? { fault: 'known' } : { ids: left.map(addedId) };
}
