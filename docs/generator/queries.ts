import { indicatorQueries } from '../../src/indicators';
import { indicatorTitle } from '../../src/locales';

/** A query of the folder `sql`: its file and what it says. */
export interface Query {
  readonly file: string;
  readonly text: string;
}

/** A query for every built-in indicator. */
export const QUERIES: readonly Query[] = indicatorQueries().map(({ id, title, sql }) => ({
  file: `${id}.sql`,
  text: [
    `-- ${title}`,
    `-- ${indicatorTitle({ id, title }, 'en')}`,
    '-- Made from the code: npm run reference. Tables: docs/reference/tables.md; how to run it: docs/at-scale.md.',
    sql,
  ].join('\n'),
}));
