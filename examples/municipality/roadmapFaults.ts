import type { Fault } from './fault';

const faults = (
  sheet: string,
  list: readonly (readonly [cell: string, code: string, what: string])[],
): readonly Fault[] => list.map(([cell, code, what]) => ({ sheet, cell, code, what }));

/** Faults that stand in the rows of the two roadmaps: all that must be found there, and nothing else. */
export const ROADMAP_FAULTS: readonly Fault[] = [
  ...faults('Дорожная карта', [
    ['A10', 'risk-uncovered', 'a risk factor that no activity answers'],
    ['I26', 'done-without-evidence', 'done, and no document named'],
    ['C27', 'period-ambiguous', 'two months: a span, or two dates?'],
    ['D27', 'responsible-unseparated', 'two parties and nothing between them'],
    ['H27', 'done-without-date', 'done, and no date'],
    ['B29', 'row-split', 'a row torn in two by a page break'],
    ['E33', 'result-vague', 'a result that names nothing'],
    ['C34', 'period-no-year', 'a month without a year'],
    ['C35', 'period-year-boundary', 'October to March of one year'],
    ['C36', 'period-no-year', '«в течение учебного года», of which one?'],
    ['A37', 'number-duplicate', 'the number of the row above'],
    ['H37', 'done-in-future', 'done on 21.05.2026, reported on 31.03.2026'],
    ['G40', 'status-unknown', 'a misspelt mark'],
    ['G42', 'overdue', 'in work a month after its term'],
    ['D44', 'responsible-unknown', 'a party that «Ответственные» does not list'],
    ['G44', 'status-missing', 'no mark three months after its term'],
    ['H48', 'done-before-start', 'done before its term began'],
    ['E49', 'result-unseparated', 'two documents and nothing between them'],
    ['C50', 'period-outside-plan', 'ends a month after the plan does'],
  ]),
  ...faults('Программа СОШ № 5', [
    ['D7', 'period-vague', 'no dates'],
    ['D7', 'period-no-year', 'and no year'],
    ['D9', 'period-reversed', 'starts after it ends'],
    ['F11', 'responsible-missing', 'nobody is responsible'],
    ['F12', 'responsible-unseparated', 'two parties and nothing between them'],
    ['C13', 'text-mixed-alphabet', 'a Latin K in «КДР»'],
    ['D14', 'period-vague', 'no dates'],
    ['G14', 'text-broken-word', 'a word broken by a paste'],
  ]),
];
