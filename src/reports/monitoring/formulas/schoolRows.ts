import { CATEGORY_WORDS, type SchoolCategory, type SchoolRecord, type SchoolRef } from '../../../data';
import type { Supporter } from '../../../monitoring';
import type { Expression } from '../../../workbook';
import { type Asked, askedYear, countedRows, criterionText, findsJustThese, sumOfAll } from './countedRows';
import type { MonitoringContext } from '../context';

/** The rows of the report year that tell a category, table by table. */
function rowsOf(category: SchoolCategory, { monitoring: { data, indicators } }: MonitoringContext) {
  const { current } = indicators.years;
  const isOfYear = ({ year }: SchoolRecord): boolean => year === null || current === null || year === current;
  const told = data.schools.filter((record) => isOfYear(record) && record.categories.has(category));
  return indicators.view.schools.map(({ table, sheet, column }) => ({
    ...{ table, sheet, categories: column('categories') },
    records: told.filter((record) => record.table === table),
  }));
}

type TableRows = ReturnType<typeof rowsOf>[number];

/** What tells a category in a table: a part of its cells, or the very texts where that would find others too. */
function askedCategory(
  category: SchoolCategory,
  { table, sheet, categories, records }: TableRows,
  context: MonitoringContext,
): readonly Asked[] {
  if (categories === null) return [];
  const rows = records.map(({ row }) => row);
  const years = askedYear(table, sheet, rows, context.years.current);
  const found = CATEGORY_WORDS[category]
    .map((contains): Asked => ({ column: categories, contains }))
    .find((own) => findsJustThese({ sheet, rows, asked: [own, ...years], summed: null }));
  const texts = new Set(rows.map((row) => criterionText(sheet, row, categories)));
  return [found ?? { column: categories, texts: [...texts] }, ...years];
}

/** How many schools are of a category, counted in the rows of «Школы»; null where formulas can't count them. */
export function categoryFormula(
  category: SchoolCategory,
  schools: readonly SchoolRef[],
  context: MonitoringContext,
): Expression | null {
  const left = new Set(schools);
  const counted = rowsOf(category, context).flatMap((own) => {
    const rows = own.records.flatMap(({ school, row }) => (left.delete(school) ? [row] : []));
    if (own.categories === null) return rows.length === 0 ? [] : [null];
    return [
      countedRows({
        ...{ sheet: own.sheet, rows, summed: null },
        asked: askedCategory(category, own, context),
      }),
    ];
  });
  return left.size > 0 ? null : sumOfAll(counted);
}

/** How many supported schools a curator or a mentor has, counted in the rows of «Школы». */
export function supporterFormula({ places }: Supporter, context: MonitoringContext): Expression | null {
  const named = rowsOf('low-results', context).map((own) => ({
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
          asked: [{ column, texts: [...texts] }, ...askedCategory('low-results', own, context)],
          summed: null,
        }),
      ];
    }),
  );
}
