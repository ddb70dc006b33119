import {
  type Indicators,
  isLowStage,
  type LowStage,
  type Procedure,
  type SeenTable,
  stagesOf,
} from '../../indicators';
import type { ResultRecord } from '../../results';
import { type Expression, literal } from '../../workbook';
import {
  type Condition,
  COUNTED,
  EMPTY,
  FILLED,
  type ShownYear,
  sumOf,
  total,
  yearConditions,
} from './conditions';

export interface LowFormulas {
  /** How many got a low result. */
  readonly part: Expression;
  readonly total: Expression;
}

/** Which rows of a procedure are summed. */
export interface LowRows {
  readonly procedure: Procedure;
  readonly year: ShownYear;
  /** Further conditions of a table: a school, a class. One alternative for each way to meet them. */
  readonly of: (seen: SeenTable<ResultRecord>) => readonly (readonly Condition[])[];
}

/**
 * Low results and participants: by «2», else «Ниже порога», else 0 low where another mark is given. Each stage counts
 * the rows whose earlier cells are empty, so that no row counts twice.
 */
export function lowFormulas({ view, results }: Indicators, { procedure, year, of }: LowRows): LowFormulas {
  const sums = view.results.flatMap((seen) => {
    const { table } = seen;
    const participants = seen.column('participants');
    const years = yearConditions(view, table, year);
    if (table.shares || participants === null || !years) return [];
    const wordings = results.wordings(table, procedure, year.year);
    return wordings.flatMap((wording) =>
      of(seen).flatMap((conditions) => {
        const own = [...conditions, ...years, ...written(seen, wording), [participants, COUNTED] as const];
        return stagesOf(seen).map((stage, index, stages) => {
          const met = [...own, ...stageConditions(seen, stage, stages.slice(0, index))];
          const low = isLowStage(stage) ? seen.column(stage) : null;
          return {
            part: low === null ? null : sumOf(table.sheet, low, met),
            total: sumOf(table.sheet, participants, met),
          };
        });
      }),
    );
  });
  return {
    part: total(sums.flatMap(({ part }) => part ?? [])),
    total: total(sums.map((sum) => sum.total)),
  };
}

function stageConditions(
  { column }: SeenTable<ResultRecord>,
  stage: LowStage,
  before: readonly LowStage[],
): readonly Condition[] {
  const at = (own: LowStage, is: Expression): readonly Condition[] => {
    const place = column(own);
    return place === null ? [] : [[place, is]];
  };
  return [...before.flatMap((earlier) => at(earlier, EMPTY)), ...at(stage, COUNTED)];
}

function written(
  { column }: SeenTable<ResultRecord>,
  { procedure, period }: { readonly procedure: string; readonly period: string },
): readonly Condition[] {
  const at = (key: string, is: Expression): readonly Condition[] => {
    const place = column(key);
    return place === null ? [] : [[place, is]];
  };
  return [
    ...at('procedure', literal(procedure)),
    ...at('period', period === '' ? EMPTY : literal(period)),
    ...at('subject', FILLED),
    ...at('grade', FILLED),
  ];
}
