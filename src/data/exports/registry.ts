import { nameKey } from './entries';
import { kindOfSheetName, matchKey, stem } from '../../tables';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { readData } from '../read';
import { recognise } from '../recognise';
import type { Named, Party } from './model';
import { loginOf } from './parties';

type School = Extract<Party, { readonly kind: 'school' }>;

/** How a school of an export was found. */
export type Found =
  | { readonly as: 'school'; readonly school: Named }
  /** `other`: a school of that name is on the list, but with another login or in another municipality. */
  | { readonly as: 'unknown' | 'other' };

/** The schools that results may be of. */
export interface Registry {
  /** A book lists schools, so that others are none of its own. */
  readonly lists: boolean;
  readonly find: (school: School) => Found;
}

const placeKey = (text: string): string => matchKey(text).split(' ').map(stem).join(' ');

/**
 * The schools of «Школы» of a workbook: known by login first, then by name. Without a list of schools every school is
 * taken as its export names it.
 */
export function registryOf(snapshot: WorkbookSnapshot | null): Registry {
  const data = snapshot && readData(snapshot, { except: sheetsWithoutSchools(snapshot) });
  const byLogin = new Map<string, Named>();
  const byName = new Map<string, Named>();
  for (const { school, fullName, login } of data?.schools ?? []) {
    const own: Named = { name: school.name, login: loginOf(login) };
    if (own.login !== null) byLogin.set(own.login, own);
    for (const key of [school.key, nameKey(fullName)]) {
      const known = byName.get(key);
      if (key !== '' && (known === undefined || known.login === null)) byName.set(key, own);
    }
  }
  const home = data?.settings.municipality ?? '';
  const isElsewhere = (municipality: string | null): boolean =>
    municipality !== null && home !== '' && placeKey(municipality) !== placeKey(home);
  return {
    lists: byName.size > 0,
    find(school) {
      const { name, login, municipality } = school;
      if (byName.size === 0) return { as: 'school', school: { name, login } };
      const known = login === null ? undefined : byLogin.get(login);
      if (known) return { as: 'school', school: known };
      const named = byName.get(nameKey(name));
      if (!named) return { as: 'unknown' };
      const differs = named.login !== null && login !== null;
      if (differs || isElsewhere(municipality)) return { as: 'other' };
      return { as: 'school', school: { name: named.name, login: named.login ?? login } };
    },
  };
}

const sheetsWithoutSchools = ({ sheets }: WorkbookSnapshot): ReadonlySet<string> =>
  new Set(sheets.filter((sheet) => recognise(sheet)?.kind !== 'schools').map(({ name }) => name));

/** The sheets of a workbook that a new one needs beside results: its schools and its settings. */
export function registrySheets(snapshot: WorkbookSnapshot): readonly SheetSnapshot[] {
  const { tables } = readData(snapshot);
  const schools = new Set(
    tables.filter(({ table }) => table.kind === 'schools').map(({ table }) => table.sheet),
  );
  return snapshot.sheets.filter(
    ({ name, own }) => own === null && (schools.has(name) || kindOfSheetName(name) === 'settings'),
  );
}
