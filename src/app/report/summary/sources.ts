import { type IndicatorDefinition, type Indicators, lowKeyOf } from '../../../indicators';
import type { ResultRecord, SchoolRef } from '../../../data';
import { a1 } from '../../../workbook';
import type { ReportPlace } from './model';

/** Where the figures of an indicator come from. */
export interface Sources {
  /** Headers of the columns. */
  readonly headers: readonly ReportPlace[];
  /** The first cell of each school in the report year. */
  readonly bySchool: ReadonlyMap<SchoolRef, ReportPlace>;
}

/** Finds the cells that the numerator of an indicator is counted from. */
export function sourcesOf({ measure }: IndicatorDefinition, indicators: Indicators): Sources {
  const columns = measure.sources(indicators);
  const { current } = indicators.years;
  const bySchool = new Map<SchoolRef, ReportPlace>();
  for (const { seen, column } of columns) {
    for (const record of seen.records) {
      const ofYear = record.year === null || record.year === current;
      if (!ofYear || bySchool.has(record.school) || !seen.named(record)) continue;
      bySchool.set(record.school, { sheet: seen.sheet.name, cell: a1(record.row, column) });
    }
  }
  const headers = columns.map(({ seen, column }) => ({
    sheet: seen.sheet.name,
    cell: a1(seen.table.firstRow - 1, column),
  }));
  return { headers, bySchool };
}

/** The low results of a row of results; null where it gives none. */
export function lowCellOf(record: ResultRecord): ReportPlace | null {
  const key = lowKeyOf(record);
  const column = key === null ? undefined : record.table.columns.get(key);
  return column === undefined ? null : { sheet: record.table.sheet, cell: a1(record.row, column) };
}
