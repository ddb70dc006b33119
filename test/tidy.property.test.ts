import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { tidyData } from '../src/app';
import { readData } from '../src/data';
import { writeTidy } from '../src/files';
import { computeIndicators, type IndicatorResult, indicatorQueries } from '../src/indicators';
import type { Day, WorkbookSnapshot } from '../src/workbook';
import { dataSheets } from './support/generateData';
import { size } from './support/size';
import { workbookOf } from './support/snapshot';

const TODAY = '2025-06-01' as Day;
const folder = mkdtempSync(join(tmpdir(), 'roadmap-monitor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Row = Readonly<Record<string, unknown>>;

/** What queries give over the tables of a folder, each as it stands in `sql/`. */
async function figuresOf(tables: string): Promise<ReadonlyMap<string, readonly Row[]>> {
  const database = await DuckDBInstance.create();
  const connection = await database.connect();
  const names = await connection.runAndReadAll(`SELECT * FROM glob('${tables}/parquet/*/*/*/*.parquet')`);
  const found = new Set(names.getRows().map(([path]) => String(path).split('/').at(-4) ?? ''));
  for (const name of found) {
    await connection.run(
      `CREATE VIEW ${name} AS SELECT * FROM read_parquet('${tables}/parquet/${name}/*/*/*.parquet', hive_partitioning = true)`,
    );
  }
  const figures = new Map<string, readonly Row[]>();
  for (const { id, sql } of indicatorQueries()) {
    const read = await connection.runAndReadAll(sql);
    figures.set(id, read.getRowObjectsJson());
  }
  connection.closeSync();
  database.closeSync();
  return figures;
}

const figureOf = ({ part, total }: IndicatorResult['current']): readonly (number | null)[] => [part, total];

/** The figures that the workbook gives, by indicator: those of the report year and the year before. */
const inWorkbook = (snapshot: WorkbookSnapshot): ReadonlyMap<string, object> =>
  new Map(
    computeIndicators(readData(snapshot), snapshot).indicators.map(({ definition, current, previous }) => [
      definition.id,
      { current: figureOf(current), previous: figureOf(previous) },
    ]),
  );

const bySql = (rows: readonly Row[]): object => {
  const at = (back: number): readonly (number | null)[] => {
    const row = rows.find((own) => own['back'] === back);
    return row ? [Number(row['numerator']), Number(row['denominator'])] : [null, null];
  };
  return { current: at(0), previous: at(1) };
};

let runs = 0;

test('SQL over the tables of any data gives the figures of the workbook', async () => {
  await fc.assert(
    fc.asyncProperty(dataSheets, async (sheets) => {
      const snapshot = workbookOf(...sheets);
      const expected = inWorkbook(snapshot);
      runs += 1;
      const tables = join(folder, String(runs));
      await writeTidy(tables, tidyData(snapshot, { today: TODAY }));
      const figures = await figuresOf(tables);
      const differing = [...expected].flatMap(([id, figure]) => {
        const told = bySql(figures.get(id) ?? []);
        return JSON.stringify(told) === JSON.stringify(figure) ? [] : [{ id, told, figure }];
      });
      expect(differing).toEqual([]);
    }),
    { numRuns: size(12, 300) },
  );
});
