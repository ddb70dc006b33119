import type { ExecutionState } from '../../../monitoring';
import { call, type Expression, joined, literal } from '../../../workbook';
import type { MeaningWords } from './marks';

/** The cells that the state of an activity follows from. */
export interface StateCells {
  readonly reportDate: Expression;
  /** The last day of its term; no number where it has none. */
  readonly end: Expression;
  readonly doneOn: Expression;
  readonly meaning: Expression;
  /** Where it recurs, the first day of the last term that ended. */
  readonly lastTerm: Expression;
}

const numbers = (...cells: readonly Expression[]): readonly Expression[] =>
  cells.map((cell) => call('ISNUMBER', cell));

/** The state of an activity by the rules of its execution, in the words of the sheet. */
export function stateFormula(
  { reportDate, end, doneOn, meaning, lastTerm }: StateCells,
  states: Readonly<Record<ExecutionState, string>>,
  meanings: MeaningWords,
): Expression {
  const over = call('AND', ...numbers(end), joined('<', end, reportDate));
  const ahead = call('AND', ...numbers(doneOn), joined('>', doneOn, reportDate));
  const late = call('AND', ...numbers(end, doneOn), joined('>', doneOn, end));
  const stale = call('AND', ...numbers(lastTerm, doneOn), joined('<', doneOn, lastTerm), call('NOT', over));
  const means = (word: string): Expression => joined('=', meaning, literal(word));
  const state = (own: ExecutionState): Expression => literal(states[own]);
  const done = call('IF', late, state('late'), call('IF', stale, state('inProgress'), state('done')));
  const open = call('IF', means(meanings['in-progress']), state('inProgress'), state('notDue'));
  const known = call(
    'IF',
    call('AND', means(meanings.done), call('NOT', ahead)),
    done,
    call('IF', over, state('overdue'), open),
  );
  const judged = call('IF', means(meanings.cancelled), state('cancelled'), known);
  return call('IF', means(meanings.unknown), state('unknown'), judged);
}
