import { buildSync } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { QUERIES } from '../docs/generator/queries';
import type { SparkSQL, TrinoSQL } from './support/sqlParsers';

const SQL = path.join(__dirname, '../sql');

interface Parser {
  readonly validate: (sql: string) => readonly unknown[];
}

/** The parsers come as modules that only bundlers find. */
function parsers(): Readonly<Record<'SparkSQL' | 'TrinoSQL', Parser>> {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(__dirname, 'support/sqlParsers.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    logLevel: 'silent',
  });
  const made = { exports: {} as { SparkSQL: typeof SparkSQL; TrinoSQL: typeof TrinoSQL } };
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(made, made.exports, require);
  return { SparkSQL: new made.exports.SparkSQL(), TrinoSQL: new made.exports.TrinoSQL() };
}

test('the folder sql has the queries as the code gives them (else: npm run reference)', () => {
  expect(readdirSync(SQL).sort()).toEqual(QUERIES.map(({ file }) => file).sort());
  for (const { file, text } of QUERIES) expect(readFileSync(path.join(SQL, file), 'utf8')).toBe(text);
});

test('every query is in the dialect of Spark and of Trino', () => {
  const { SparkSQL, TrinoSQL } = parsers();
  expect(SparkSQL.validate('SELECT FROM WHERE;')).not.toEqual([]);
  expect(TrinoSQL.validate('SELECT FROM WHERE;')).not.toEqual([]);
  // Queries that differ in the names of tables and columns alone are parsed once: a parser takes seconds for each.
  const shapes = new Map(
    QUERIES.map((query) => [
      query.text.replace(/^--.*$/gm, '').replace(/\bt\.\w+|JOIN \w+ t\b/g, 't'),
      query,
    ]),
  );
  for (const { file, text } of shapes.values()) {
    const sql = `${text.trimEnd()};`;
    expect([file, SparkSQL.validate(sql), TrinoSQL.validate(sql)]).toEqual([file, [], []]);
  }
});
