import { tidyData } from '../../src/app';
import type { Day } from '../../src/workbook';
import { code, page, table } from './markdown';

/** What is told of each table, and of columns whose name does not say it. */
const ABOUT: Readonly<
  Record<string, { readonly rows: string; readonly columns?: Readonly<Record<string, string>> }>
> = {
  report_years: {
    rows: 'the year of the report and the one before it that has data',
    columns: {
      back: '0 is the year of the report, 1 the one before',
      schools_dated: '«Школы» tells of years; else what it says holds for the year of the report alone',
      trained_of: 'whom the share of trained teachers is of: `all` or `planned`',
      improved_of: 'whom the share of teachers with improved competences is of: `all` or `diagnosed`',
    },
  },
  dynamics_years: {
    rows: 'the years whose results have to fall one after the other, counted back from the report, and one more',
    columns: { step: '0 is the year of the report', steps: 'how many falls are asked for' },
  },
  schools: {
    rows: 'a row of «Школы»',
    columns: {
      school_year: 'empty where the row holds for all years',
      in_report: 'a school of the group that the report is on: ШНОР where «Настройки» name no other',
      low_results: 'ШНОР',
      adverse_conditions: 'ШНСУ',
      project_500: '500+',
      methodical_work: '`yes`, `no`, `blank`; null where the answer can not be read. So are the four below',
    },
  },
  teachers: { rows: 'a school and year; counts that formulas see' },
  pupils: { rows: 'a school and year; counts that formulas see' },
  results: {
    rows: 'a school, year, procedure, subject and class',
    columns: {
      procedure_key: 'the same for all writings of a procedure',
      period_key: 'the same for all writings of a part of the year; `-` where there is none',
      low: 'participants with «2», or below the threshold, as indicators count them; null where they do not',
      weight: 'of the procedure in the low-result index',
      two: 'persons; of a row in shares those that the shares stand for',
    },
  },
  risks: { rows: 'a risk factor of a school', columns: { level: '`high`, `medium`, `low`, `unknown`' } },
  events: {
    rows: 'a school that took part in an event; an event without schools has one row',
    columns: {
      event: 'the same in all rows of an event',
      level:
        '`school`, `municipal`, `intermunicipal`, `regional`, `interregional`, `federal`, `international`',
    },
  },
  deficits: { rows: 'a school and subject' },
  cycle: { rows: 'a document of the management cycle' },
  documents: { rows: 'a document of a school', columns: { kind: 'null for one of the municipality’s own' } },
  tasks: { rows: 'a task of a procedure, of a school or a group of schools', columns: { share: '0–1' } },
  comparison: { rows: 'marks of a procedure beside those of the journal' },
  activities: {
    rows: 'an activity of a roadmap',
    columns: { state: 'at the report date, as in [json.md](json.md)', number: 'as it is written' },
  },
};

/** The page that tells of the tables that `collect --tidy` writes. */
export function tablesPage(): string {
  const empty = { name: '', date1904: false, sheets: [] };
  const { tables } = tidyData(empty, { today: '2026-03-31' as Day });
  const blocks = tables.flatMap(({ name, columns }) => {
    const about = ABOUT[name];
    if (!about) throw new Error(`Nothing is told of the table ${name}`);
    const known = new Set(columns.map((column) => column.name));
    const [unknown] = Object.keys(about.columns ?? {}).filter((column) => !known.has(column));
    if (unknown !== undefined) throw new Error(`${name} has no column ${unknown}`);
    return [
      `## ${code(name)}`,
      `A row is ${about.rows}.`,
      table(
        ['column', 'type', 'means'],
        columns.map((column) => [code(column.name), column.type, about.columns?.[column.name] ?? '']),
      ),
    ];
  });
  return page('en', 'Tables', [
    'What `collect --tidy DIR` writes, as Parquet and as CSV: `DIR/parquet/<table>/municipality=…/year=…/data.parquet`. Besides its own columns each table has those of its partitions: `municipality` (text, `-` where it is not named) and `year` (the calendar year in which the school year begins; null for rows of no year). All columns may be null. [How to use them](../at-scale.md).',
    ...blocks,
  ]);
}
