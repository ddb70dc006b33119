import {
  type KnownSchools,
  readData,
  type Registry,
  registryOf,
  registrySheets,
  schoolKeyOf,
  type SchoolRef,
} from '../../data';
import type { LocaleName } from '../../locales';
import { SchoolFinder } from '../../monitoring';
import { DEFAULT_SETTINGS, type Settings } from '../../settings';
import { SHEET_NAMES } from '../../tables';
import type { Day, WorkbookSnapshot } from '../../workbook';

export interface CollectOptions {
  readonly today: Day;
  /** Of what is told of rows that are left out. */
  readonly locale: LocaleName;
  /** The last day on which a file is on time; null where that is not given. */
  readonly due: Day | null;
}

/** What files are read against: the schools and settings of the municipality. */
export interface CollectContext extends CollectOptions {
  readonly registry: Registry;
  /** In the order of the list; empty where there is none. */
  readonly schools: readonly SchoolRef[];
  /** Left out where no schools are listed. */
  readonly known?: KnownSchools;
  readonly finder: SchoolFinder;
  readonly settings: Settings;
}

/** Reads the list of schools and the settings of a registry; without one every school is taken as its file names it. */
export function collectContext(registry: WorkbookSnapshot | null, options: CollectOptions): CollectContext {
  const data = registry && readData(registry);
  const records = data?.schools ?? [];
  const schools = [...new Map(records.map(({ school }) => [school.key, school])).values()];
  const also = new Map<string, SchoolRef>(
    records.flatMap(({ school, fullName }) =>
      fullName === '' ? [] : [[schoolKeyOf(fullName), school] as const],
    ),
  );
  const sheet = data?.tables.find(({ table }) => table.kind === 'schools')?.table.sheet;
  return {
    ...options,
    registry: registryOf(registry),
    schools,
    ...(schools.length > 0 && { known: { sheet: sheet ?? SHEET_NAMES.schools[0], schools, also } }),
    finder: new SchoolFinder(schools),
    settings: data?.settings ?? DEFAULT_SETTINGS,
  };
}

/** The list of schools and the settings of a workbook alone: every thread is handed them. */
export const listsOf = (registry: WorkbookSnapshot): WorkbookSnapshot => ({
  name: registry.name,
  date1904: registry.date1904,
  sheets: registrySheets(registry),
});
