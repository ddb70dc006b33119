import { DEFAULT_SETTINGS, type Settings } from '../../settings';
import { builtinCatalogue } from '../catalogue/builtin';
import type { IndicatorDefinition } from '../definition';
import { type ChosenTotal, flagFigures, personFigures, pooledSql, sqlName } from './school';

/** An indicator as a query over the tables of a collection, in what DuckDB, Spark and Trino have in common. */
export interface IndicatorSql {
  readonly id: string;
  readonly title: string;
  readonly sql: string;
}

/** Settings by which a municipality chooses other denominators. */
const CHOICES = [
  { key: 'trainedOf', says: 'planned' },
  { key: 'improvedOf', says: 'diagnosed' },
] as const satisfies readonly { readonly key: keyof Settings; readonly says: string }[];

/** A query for every built-in indicator, made from what it is computed of. */
export const indicatorQueries = (): readonly IndicatorSql[] =>
  builtinCatalogue(DEFAULT_SETTINGS).map((definition) => ({
    id: definition.id,
    title: definition.title,
    sql: queryOf(definition),
  }));

function queryOf({ id, measure }: IndicatorDefinition): string {
  const { needs, columns, counts, sql } = measure;
  if (!columns) return pooledSql(sql ?? [], counts);
  const { part, total } = columns;
  return pooledSql(
    total === null ? flagFigures(part) : personFigures(needs, part, total, chosenTotal(id, total)),
    counts,
  );
}

/** The denominator that a setting puts in place of the usual one; null where none does. */
function chosenTotal(id: string, usual: string): ChosenTotal | null {
  const [chosen] = CHOICES.flatMap(({ key, says }) => {
    const definitions = builtinCatalogue({ ...DEFAULT_SETTINGS, [key]: says });
    const total = definitions.find((own) => own.id === id)?.measure.columns?.total ?? usual;
    return total === usual ? [] : [{ setting: sqlName(key), says, total }];
  });
  return chosen ?? null;
}
