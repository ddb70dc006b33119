import { groupFor, type IndicatorDefinition, type Indicators, type SourceTable } from '../../indicators';
import { lazily, readSchoolYear, schoolKey } from '../../tables';
import { textAt } from '../../workbook';
import type { Fault, FaultCells, FigureCells, IndicatorFaults, Standing } from './cells';

/** The faults of each indicator; those that the same faults touch stand together. */
export function indicatorFaults(indicators: Indicators, cells: FaultCells): readonly IndicatorFaults[] {
  const own = indicators.indicators.map(({ definition }) => ({
    id: definition.id,
    faults: [
      ...categoryCells(indicators).flatMap((source) => cells.in(source)),
      ...definition.measure
        .sources(indicators)
        .flatMap((source) => cells.in(figureCells(source, definition, indicators))),
    ],
  }));
  const touched = new Map<string, { readonly fault: Fault; readonly ids: string[] }>();
  for (const { id, faults } of own) {
    for (const fault of faults) {
      const key = JSON.stringify(fault);
      const known = touched.get(key) ?? { fault, ids: [] };
      touched.set(key, known);
      known.ids.push(id);
    }
  }
  const groups = new Map<string, { readonly indicators: readonly string[]; readonly faults: Fault[] }>();
  for (const { fault, ids } of touched.values()) {
    const key = ids.join(' ');
    const known = groups.get(key) ?? { indicators: ids, faults: [] };
    groups.set(key, known);
    known.faults.push(fault);
  }
  return [...groups.values()].sort((a, b) => b.indicators.length - a.indicators.length);
}

/** A school whose category is not understood is in no indicator. */
const categoryCells = ({ view, years }: Indicators): readonly FigureCells[] =>
  view.schools.flatMap((seen): readonly FigureCells[] => {
    const column = seen.column('categories');
    if (column === null) return [];
    const byRow = new Map(seen.records.map((record) => [record.row, record]));
    return [
      {
        sheet: seen.sheet.name,
        columns: new Set([column]),
        standing(row) {
          const record = byRow.get(row);
          const year = record?.year ?? null;
          const shown = year === null || year === years.current || year === years.previous;
          return record && shown ? 'left-out' : 'elsewhere';
        },
      },
    ];
  });

function figureCells(
  { seen, columns, counted }: SourceTable,
  definition: IndicatorDefinition,
  indicators: Indicators,
): FigureCells {
  const { view, years } = indicators;
  const { schools, low } = groupFor(definition, indicators.groups);
  const shown = definition.measure.years({ ...indicators, low });
  const listedIn = lazily(() => new Set(view.data.schools.map(({ school }) => school.key)));
  const supported = lazily(() => new Map(schools.map((school) => [school.school.key, school])));
  const records = lazily(() => new Map(seen.records.map((record) => [record.row, record])));
  const textOf = (row: number, key: string): string => {
    const column = seen.column(key);
    return column === null ? '' : textAt(seen.sheet, row, column);
  };
  const standing = (row: number): Standing => {
    const record = records().get(row);
    const key = record?.school.key ?? schoolKey(textOf(seen.schoolRow(row), 'school'));
    const year = record ? record.year : (readSchoolYear(textOf(row, 'year'))?.year ?? null);
    if (year !== null && !shown.includes(year)) return 'elsewhere';
    // Nobody knows whose row it is.
    if (!listedIn().has(key)) return 'left-out';
    const school = supported().get(key);
    const isOfYear =
      year === years.current ? school?.current : year === years.previous ? school?.previous : true;
    if (!school || !isOfYear) return 'elsewhere';
    return counted().has(row) ? 'counted' : 'left-out';
  };
  return { sheet: seen.sheet.name, columns, standing };
}
