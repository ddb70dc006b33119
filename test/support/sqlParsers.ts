/** The parsers of two dialects. They come as modules that only bundlers find: see `sql.test.ts`. */
export { SparkSQL, TrinoSQL } from 'dt-sql-parser';
