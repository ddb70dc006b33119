import { CATEGORY_WORDS, type SchoolCategory, type SchoolRecord, type SchoolRef } from '../../../data';
import type { Supporter } from '../../../monitoring';
import { belongsTo, type Cohort, type NamedCategory } from '../../../tables';
import { type Expression, fitsCriterion } from '../../../workbook';
import { type Asked, askedYear, countedRows, criterionText, findsJustThese, sumOfAll } from './countedRows';
import type { MonitoringContext } from '../context';

/** The rows of the report year that tell of the schools of a cohort, table by table. */
function rowsOf(cohort: Cohort, { monitoring: { data, indicators } }: MonitoringContext) {
  const { current } = indicators.years;
  const isOfYear = ({ year }: SchoolRecord): boolean => year === null || current === null || year === current;
  const told = data.schools.filter((record) => isOfYear(record) && belongsTo(cohort, record.categories));
  return indicators.view.schools.map(({ table, sheet, column }) => ({
    ...{ table, sheet, categories: column('categories'), school: column('school') },
    records: told.filter((record) => record.table === table),
  }));
}

type TableRows = ReturnType<typeof rowsOf>[number];

/**
 * What tells the schools of a cohort in a table: a part of its cells of categories, or the very texts where that would find
 * others too; the names of the schools where all are meant.
 */
function askedCohort(
  cohort: Cohort,
  { table, sheet, categories, school, records }: TableRows,
  context: MonitoringContext,
): readonly Asked[] {
  const rows = records.map(({ row }) => row);
  const years = askedYear(table, sheet, rows, context.years.current);
  const textsIn = (column: number): readonly string[] => [
    ...new Set(rows.map((row) => criterionText(sheet, row, column))),
  ];
  if (cohort.categories === null) {
    return school === null ? years : [{ column: school, texts: textsIn(school) }, ...years];
  }
  if (categories === null) return [];
  const found = wordsOf(cohort.categories)
    .map((contains): Asked => ({ column: categories, contains }))
    .find((own) => findsJustThese({ sheet, rows, asked: [own, ...years], summed: null }));
  return [found ?? { column: categories, texts: textsIn(categories) }, ...years];
}

/** What a cell contains that names the only category of a cohort. */
function wordsOf([only, ...others]: readonly NamedCategory[]): readonly string[] {
  if (!only || others.length > 0) return [];
  return CATEGORY_WORDS[only.category as SchoolCategory] ?? [only.name].filter(fitsCriterion);
}

/** How many schools are of a cohort, counted in the rows of «Школы»; null where formulas can't count them. */
export function cohortFormula(
  cohort: Cohort,
  schools: readonly SchoolRef[],
  context: MonitoringContext,
): Expression | null {
  const left = new Set(schools);
  const counted = rowsOf(cohort, context).flatMap((own) => {
    const rows = own.records.flatMap(({ school, row }) => (left.delete(school) ? [row] : []));
    if (own.categories === null && cohort.categories !== null) return rows.length === 0 ? [] : [null];
    return [
      countedRows({
        ...{ sheet: own.sheet, rows, summed: null },
        asked: askedCohort(cohort, own, context),
      }),
    ];
  });
  return left.size > 0 ? null : sumOfAll(counted);
}

/** How many supported schools a curator or a mentor has, counted in the rows of «Школы». */
export function supporterFormula({ places }: Supporter, context: MonitoringContext): Expression | null {
  const { cohort } = context.monitoring.data.settings;
  const named = rowsOf(cohort, context).map((own) => ({
    own,
    places: places.filter(
      ({ sheet, row }) => sheet === own.sheet.name && own.records.some((known) => known.row === row),
    ),
  }));
  const count = named.reduce((sum, own) => sum + own.places.length, 0);
  if (count !== places.length) return null;
  return sumOfAll(
    named.flatMap(({ own, places: here }) => {
      const [place] = here;
      if (!place) return [];
      const { column } = place;
      const texts = new Set(here.map(({ row }) => criterionText(own.sheet, row, column)));
      return [
        countedRows({
          sheet: own.sheet,
          rows: here.map(({ row }) => row),
          asked: [{ column, texts: [...texts] }, ...askedCohort(cohort, own, context)],
          summed: null,
        }),
      ];
    }),
  );
}
