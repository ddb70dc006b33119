import type { Need } from '../../../monitoring';
import { type MemoSection, paragraph } from '../context';

/** Data that tell how the work goes, beside what is planned and for whom. */
const MONITORED: readonly Need[] = ['marks', 'indicators', 'results', 'risks', 'deficits', 'cycle'];

/** By what order the memo is written, of what data, on what period. */
export const basis: MemoSection = {
  heading: 'basis',
  blocks({
    monitoring: { indicators: own, period, events, executions },
    conclusions: { problemData },
    words,
  }) {
    const { settings } = own;
    const { given } = problemData;
    const years = { ...own.years, previous: given.includes('changes') ? own.years.previous : null };
    const isMonitored = events.total > 0 || MONITORED.some((need) => given.includes(need));
    const source = isMonitored
      ? 'data'
      : given.includes('roadmap') || executions.length > 0
        ? 'roadmap'
        : 'nothing';
    const { memoBasis, orderNumber, orderDate } = settings;
    const order = words.order({ basis: memoBasis, number: orderNumber, day: orderDate });
    const during = events.given ? period : null;
    return [paragraph('basis', words.basis({ years, period: during, source, order }))];
  },
};
