import type { DataKind } from '../../data';
import { computeIndicators, type Indicators } from '../../indicators';
import { recognise } from '../../book';
import { FINDINGS_LOCALES } from '../../locales';
import type { Monitoring } from '../../monitoring';
import { atOnce, type WorkbookSnapshot } from '../../workbook';
import type { CheckOptions } from '../check';
import { monitored } from '../report/compute';
import { pupilsTable, resultsTable, schoolsTable, teachersTable } from './indicatorTables';
import type { TidyTable } from './model';
import {
  activitiesTable,
  cycleTable,
  deficitsTable,
  documentsTable,
  eventsTable,
  comparisonTable,
  risksTable,
  tasksTable,
} from './otherTables';
import { dynamicsYearsTable, reportYearsTable } from './yearTables';

export type { TidyColumn, TidyRow, TidyTable, TidyType, TidyValue } from './model';

const BY_KIND: { readonly [K in DataKind]: (monitoring: Monitoring, indicators: Indicators) => TidyTable } = {
  schools: (_, indicators) => schoolsTable(indicators),
  teachers: (_, indicators) => teachersTable(indicators),
  pupils: (_, indicators) => pupilsTable(indicators),
  results: (_, indicators) => resultsTable(indicators),
  risks: ({ data }) => risksTable(data),
  events: ({ data }) => eventsTable(data),
  deficits: ({ data }) => deficitsTable(data),
  cycle: ({ data }) => cycleTable(data),
  documents: ({ data }) => documentsTable(data),
  tasks: ({ data }) => tasksTable(data),
  comparison: ({ data }) => comparisonTable(data),
};

/** Tables are joined by their municipality, which is therefore never empty. */
const UNNAMED = '-';

/** The records of a municipality as tables of typed columns. */
export interface TidyData {
  /** «-» where «Настройки» don't name it. */
  readonly municipality: string;
  readonly tables: readonly TidyTable[];
}

/**
 * The records of a workbook as tables for further work, with the years and settings that its indicators are computed by:
 * what no formula sees is not there. Pure.
 */
export function tidyData(snapshot: WorkbookSnapshot, options: CheckOptions): TidyData {
  const total = snapshot.sheets.length;
  const book = atOnce(recognise(snapshot, options, { total, names: FINDINGS_LOCALES.ru }));
  const indicators = computeIndicators(book.data, snapshot);
  const monitoring = monitored(book, indicators);
  return {
    municipality: book.settings.municipality ?? UNNAMED,
    tables: [
      reportYearsTable(indicators),
      dynamicsYearsTable(indicators),
      ...Object.values(BY_KIND).map((table) => table(monitoring, indicators)),
      activitiesTable(monitoring.executions),
    ],
  };
}
