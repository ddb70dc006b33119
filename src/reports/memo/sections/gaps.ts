import { planTitle } from '../../../locales';
import { list, type MemoContext, type MemoSection } from '../context';
import { allFaults } from '../faults';

/** Rules that say the same of each roadmap: said once of all. */
const OF_PLANS = [
  'execution-no-status',
  'execution-no-marks',
  'execution-no-periods',
  'execution-no-responsible',
] as const;

/** Sentences of one rule that are said one by one. */
const MOST_ALIKE = 3;

/** What the data lack, in one list. */
export const gaps: MemoSection = {
  heading: 'gaps',
  blocks: (context) =>
    list([
      ...gapTexts(context),
      ...(context.length === 'full'
        ? []
        : allFaults(context).map((text, at) => ({ key: `gap:cells-${at}`, text }))),
    ]),
};

/** Their cells are named with what is wrong in each. */
const toldByCells = (rule: string, { faults, length }: MemoContext): boolean =>
  length !== 'full' &&
  ((rule === 'events-undated' && faults.byKind.events.length > 0) ||
    (rule === 'deficit-uncounted' && faults.byKind.deficits.length > 0));

function gapTexts(context: MemoContext): readonly { readonly key: string; readonly text: string }[] {
  const { worded, conclusions, words, locale } = context;
  const unknown = worded.statements.filter(
    ({ kind, rule }) => kind === 'unknown' && !toldByCells(rule, context),
  );
  const rules = [...new Set(unknown.map(({ rule }) => rule))];
  return rules.map((rule) => {
    const own = unknown.filter((statement) => statement.rule === rule);
    const key = `gap:${rule}`;
    const [first] = own;
    if (first && own.length === 1) return { key, text: first.text };
    const ofPlans = OF_PLANS.find((known) => known === rule);
    if (ofPlans) {
      const plans = conclusions.statements.flatMap((statement) =>
        statement.rule === ofPlans ? [statement.facts.plan] : [],
      );
      return {
        key,
        text: words.planGap(
          ofPlans,
          plans.map((plan) => planTitle(plan, locale)),
        ),
      };
    }
    const shown = own.length > MOST_ALIKE + 1 ? own.slice(0, MOST_ALIKE) : own;
    const rest = own.length - shown.length;
    const text = shown.map((statement) => statement.text).join(' ');
    return { key, text: rest === 0 ? text : `${text} ${words.moreLike(rest)}` };
  });
}
