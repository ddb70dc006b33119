import { DuckDBInstance } from '@duckdb/node-api';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { REGISTRY, resultsOf, sendFile, teachersOf } from '../support/schoolFiles';
import { cli, temporaryFolder } from './support';

const { path: at } = temporaryFolder();
const ROOT = path.join(__dirname, '../..');

/** The statements by which a guide names the tables, over the tables of a folder. */
const viewsIn = (guide: string, folder: string): readonly string[] =>
  (/```sql\n([^]*?)```/.exec(readFileSync(path.join(ROOT, guide), 'utf8'))?.[1] ?? '')
    .replace(/'(?:таблицы|tables)\//g, `'${folder}/`)
    .split(';\n')
    .filter((statement) => statement.trim() !== '');

async function collectInto(tables: string, registry: string): Promise<void> {
  const sent = at(`sent for ${path.basename(registry)}`);
  sendFile(`${sent}/5.xlsx`, {
    Педагоги: teachersOf('СОШ № 5', 20, 10),
    Результаты: resultsOf('СОШ № 5', 4, 6),
  });
  sendFile(`${sent}/7.xlsx`, { Педагоги: teachersOf('СОШ № 7', 30, 15) });
  const { err } = await cli([
    'collect',
    sent,
    '-o',
    at('svod.xlsx'),
    '--replace',
    '--registry',
    registry,
    '--tidy',
    tables,
  ]);
  expect(err).toBe('');
}

test.each(['docs/at-scale.md', 'docs/en/at-scale.md'])(
  'the tables of two municipalities stand side by side and are read as %s says',
  async (guide) => {
    const tables = at(`tables for ${path.basename(path.dirname(guide))}`);
    const ours = sendFile(at('ours.xlsx'), REGISTRY);
    const others = sendFile(at('others.xlsx'), {
      ...REGISTRY,
      Настройки: [
        ['Параметр', 'Значение'],
        ['Муниципалитет', 'Город N / центр'],
        ['Учебный год', '2021/2022'],
      ],
    });
    await collectInto(tables, ours);
    await collectInto(tables, others);
    await collectInto(tables, ours);
    const database = await DuckDBInstance.create();
    const connection = await database.connect();
    for (const statement of viewsIn(guide, tables)) await connection.run(statement);
    const query = readFileSync(path.join(ROOT, 'sql/teachers-trained.sql'), 'utf8');
    const read = await connection.runAndReadAll(query);
    expect(read.getRowsJson()).toEqual([
      ['Город N / центр', 0, '2021/2022', 25, 50, 0.5],
      ['Каменский район', 0, '2021/2022', 25, 50, 0.5],
    ]);
    const types = await connection.runAndReadAll('DESCRIBE results');
    const typeOf = new Map(types.getRows().map(([name, type]) => [name, type]));
    expect(['school', 'participants', 'grade_number', 'year'].map((name) => typeOf.get(name))).toEqual([
      'VARCHAR',
      'DOUBLE',
      'INTEGER',
      'BIGINT',
    ]);
    connection.closeSync();
    database.closeSync();
    const csv = `${tables}/csv/results/municipality=Каменский район/year=2021/data.csv`;
    expect(readFileSync(csv, 'utf8').split('\r\n')[1]).toBe(
      'СОШ № 5,2021/2022,ВПР,впр,,-,Математика,5,5,20,4,16,0,0,,,4,,1',
    );
  },
);

test('years that are no longer told of give way', async () => {
  const tables = at('shrinking');
  const registry = sendFile(at('registry.xlsx'), REGISTRY);
  await collectInto(tables, registry);
  const of = (year: number): string => `${tables}/parquet/teachers/municipality=Каменский район/year=${year}`;
  expect(existsSync(of(2021))).toBe(true);
  const book = sendFile(at('next/5.xlsx'), { Педагоги: teachersOf('СОШ № 5', 20, 10, '2022/2023') });
  const { err } = await cli([
    'collect',
    book,
    '-o',
    at('svod.xlsx'),
    '--replace',
    '--tidy',
    tables,
    '--registry',
    sendFile(at('next.xlsx'), {
      ...REGISTRY,
      Настройки: [
        ['Параметр', 'Значение'],
        ['Муниципалитет', 'Каменский район'],
      ],
    }),
  ]);
  expect(err).toBe('');
  expect([existsSync(of(2021)), existsSync(of(2022))]).toEqual([false, true]);
});
