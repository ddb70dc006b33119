import { daysBetween } from '../../workbook';
import type { Activity, Roadmap } from '../model';
import type { PeriodDoubt, PeriodDoubtCode } from '../../tables';
import { type Hit, replaceField, rule } from './rule';

type ProposalCode = Exclude<PeriodDoubtCode, 'period-outside-plan'>;

const LONGEST_ONE_YEAR = 366;

function* doubtsOf(
  { activities }: Roadmap,
  code: PeriodDoubtCode,
): Iterable<{ activity: Activity; doubt: PeriodDoubt; row: number; column: number }> {
  for (const activity of activities) {
    const { period, periodField } = activity;
    const doubt = period?.doubts.find((candidate) => candidate.code === code);
    if (doubt && periodField?.row === activity.row)
      yield { activity, doubt, row: periodField.row, column: periodField.column };
  }
}

/** A year can only be one where the plan was given and holds each month once. */
function onlyOneYear({ plan }: Roadmap): boolean {
  const { start, end, source } = plan;
  return source === 'given' && start !== null && end !== null && daysBetween(start, end) < LONGEST_ONE_YEAR;
}

/** A doubt whose proposals replace the cell's text. */
const proposalRule = <C extends ProposalCode>(
  code: C,
  isSafe: (roadmap: Roadmap, proposals: readonly string[]) => boolean = () => false,
) =>
  rule(code, function* (roadmap): Iterable<Hit<C>> {
    for (const { activity, doubt, row, column } of doubtsOf(roadmap, code)) {
      const { period, periodField } = activity;
      if (!period || !periodField) continue;
      const { proposals } = doubt;
      const single = periodField.column === roadmap.header.columns.get('period');
      yield {
        row,
        column,
        data: { read: period.text, proposals } as Hit<C>['data'],
        fix: single ? replaceField(roadmap, periodField, proposals, isSafe(roadmap, proposals)) : null,
        ...(code === 'period-no-year' && period.kind === 'whole-plan' && { severity: 'advice' }),
      };
    }
  });

export const periodRules = [
  rule('period-missing', function* ({ activities, header }) {
    for (const { row, period, periodField, title } of activities) {
      if (period || periodField?.error || (periodField && periodField.row !== row)) continue;
      const column = periodField?.column ?? header.columns.get('period') ?? header.columns.get('periodStart');
      if (column !== undefined) yield { row, column, data: { activity: title } };
    }
  }),
  proposalRule('period-unrecognised'),
  proposalRule('period-no-year', (roadmap, proposals) => proposals.length === 1 && onlyOneYear(roadmap)),
  proposalRule('period-ambiguous'),
  proposalRule('period-year-boundary'),
  proposalRule('period-reversed'),
  rule('period-outside-plan', function* (roadmap) {
    const { start: planStart, end: planEnd } = roadmap.plan;
    for (const { activity, row, column } of doubtsOf(roadmap, 'period-outside-plan')) {
      const intervals = activity.period?.intervals ?? [];
      const outside = intervals.find(
        ({ start, end }) => (planStart && start < planStart) || (planEnd && end > planEnd),
      );
      const { start, end } = outside ?? intervals[0] ?? {};
      if (!start || !end) continue;
      const read = activity.period?.text ?? '';
      yield { row, column, data: { read, start, end, planStart, planEnd } };
    }
  }),
  rule('period-vague', function* ({ activities, template }) {
    if (template.periodsWithoutDates) return;
    for (const { row, period, periodField } of activities) {
      const vague = period && period.kind !== 'dates' && period.kind !== 'unrecognised';
      if (vague && periodField?.row === row) {
        yield { row, column: periodField.column, data: { read: period.text } };
      }
    }
  }),
];
