import { CATEGORY_WORDS, type SchoolRecord, type SchoolRef } from '../data';
import { belongsTo, type Cohort, type NamedCategory, type SchoolYear } from '../tables';
import { type CellValue, fitsCriterion } from '../workbook';
import { keyIn, textIn } from './view/cells';
import type { FormulaView, SeenTable } from './view/view';

/** A table of schools with what finds those of a group. */
export interface GroupTable {
  readonly seen: SeenTable<SchoolRecord>;
  /** Column of categories, 0-based; null where the table has none. */
  readonly categories: number | null;
  /** Any of these texts or patterns makes a school one of the group; null where every row does. */
  readonly criteria: readonly string[] | null;
}

/** The schools of a cohort by year, as formulas find them. */
export class SchoolGroup {
  readonly tables: readonly GroupTable[];
  readonly #years = new Map<SchoolRef, Set<SchoolYear | null>>();

  constructor(
    view: FormulaView,
    readonly cohort: Cohort,
  ) {
    this.tables = view.schools.map((seen) => groupTable(seen, cohort));
    for (const { seen, categories, criteria } of this.tables) {
      const raw = seen.raw('categories');
      if (criteria !== null && categories === null) continue;
      for (const record of seen.records) {
        if (!seen.named(record)) continue;
        if (criteria !== null && !meets(raw?.(record.row) ?? null, criteria)) continue;
        const years = this.#years.get(record.school) ?? new Set();
        this.#years.set(record.school, years.add(record.year));
      }
    }
  }

  /** The school is one of the group in the year, or in all years. */
  has(school: SchoolRef, year: SchoolYear | null): boolean {
    const years = this.#years.get(school);
    return years !== undefined && (years.has(null) || years.has(year));
  }

  /** Schools of the group in any of the years, in the order of «Школы». */
  in(years: readonly (SchoolYear | null)[]): readonly SchoolRef[] {
    return [...this.#years.keys()].filter((school) => years.some((year) => this.has(school, year)));
  }
}

function groupTable(seen: SeenTable<SchoolRecord>, cohort: Cohort): GroupTable {
  const categories = seen.column('categories');
  if (cohort.categories === null) return { seen, categories, criteria: null };
  const raw = seen.raw('categories');
  const cells = new Map<string, Written>();
  for (const record of seen.records) {
    const value = raw?.(record.row) ?? null;
    const text = textIn(value);
    if (text !== '') cells.set(keyIn(value), { value, belongs: belongsTo(cohort, record.categories) });
  }
  return { seen, categories, criteria: criteriaOf(cohort.categories, [...cells.values()]) };
}

/** What cells of categories hold, and whether that makes a school one of the group. */
interface Written {
  readonly value: CellValue;
  readonly belongs: boolean;
}

const patternOf = (word: string): string => `*${word}*`;

/** What a cell contains that names a category, the usual word first. */
const wordsOf = ({ category, name }: NamedCategory): readonly string[] =>
  category.startsWith('own:')
    ? [name].filter(fitsCriterion)
    : CATEGORY_WORDS[category as keyof typeof CATEGORY_WORDS];

/** Patterns, which find a category among others and in cells filled later; the texts themselves where patterns err. */
function criteriaOf(named: readonly NamedCategory[], cells: readonly Written[]): readonly string[] {
  const words = named.map(wordsOf);
  const usual = words.flatMap(([first]) => first ?? []);
  const others = words.flatMap(([, ...more]) => more);
  const used = new Set(usual.map(patternOf));
  for (const { value, belongs } of cells) {
    if (!belongs || meets(value, [...used])) continue;
    const text = keyIn(value);
    const word =
      typeof value === 'string' ? others.find((own) => text.includes(own.toLowerCase())) : undefined;
    used.add(word === undefined ? text : patternOf(word));
  }
  const criteria = [...used];
  if (cells.every(({ value, belongs }) => meets(value, criteria) === belongs)) return criteria;
  const own = cells.flatMap(({ value, belongs }) =>
    belongs && fitsCriterion(textIn(value)) ? [keyIn(value)] : [],
  );
  return [...new Set([...usual.map((word) => word.toLowerCase()), ...own])];
}

/** A pattern finds texts alone, a text equals numbers too. */
const meets = (value: CellValue, criteria: readonly string[]): boolean =>
  criteria.some((criterion) =>
    criterion.startsWith('*')
      ? typeof value === 'string' && keyIn(value).includes(criterion.slice(1, -1).toLowerCase())
      : keyIn(value) === criterion.toLowerCase(),
  );
