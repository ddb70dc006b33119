import { planTitle } from '../../../locales';
import { type Execution, planName } from '../../../monitoring';
import { joinedParagraph, type MemoContext, type MemoSection, saidBy } from '../context';
import { ratioText } from '../figures';

/** Roadmaps that are told of one by one. */
const MOST = { brief: 2, usual: 4, full: 6 } as const;

/** How the roadmaps are carried out; what falls due next stands among the decisions. */
export const execution: MemoSection = {
  heading: 'execution',
  blocks(context) {
    const { length } = context;
    const progress = saidBy(context, 'execution-share', 'execution-all-marked');
    const shown = MOST[length];
    const named = progress.length > shown + 1 ? progress.slice(0, shown) : progress;
    return [
      ...joinedParagraph('execution', [
        ...named.slice(0, 1),
        length === 'brief' ? null : leastDone(context),
        ...named.slice(1),
        named.length < progress.length ? allPlans(context) : null,
        ...saidBy(context, 'execution-before-plan').slice(0, shown),
        ...planned(context, shown),
      ]),
      ...joinedParagraph('due', saidBy(context, 'due-nothing')),
    ];
  },
};

export const planTitleOf = (own: Execution, { monitoring, locale }: MemoContext): string =>
  planTitle(planName(own, monitoring.executions), locale);

/** What roadmaps of which nothing is known to be done plan. */
function planned(context: MemoContext, most: number): readonly string[] {
  const { words, monitoring } = context;
  const own = monitoring.executions.filter(({ counts, marked, activities }) => {
    const hasMark = activities.some(({ mark }) => mark !== '');
    return counts.total > 0 && !(marked && hasMark);
  });
  const total = own.reduce((sum, { counts }) => sum + counts.total, 0);
  if (own.length > most + 1) return [words.allPlanned(own.length, total)];
  return own.map((plan) => {
    const sections = plan.sections.flatMap(({ section, counts }) =>
      section?.number ? [{ number: section.number.replace(/\.$/u, ''), count: counts.total }] : [],
    );
    const named = sections.length === plan.sections.length && sections.length > 1 ? sections : [];
    return words.planned(planTitleOf(plan, context), plan.counts.total, named);
  });
}

/** All roadmaps with marks together. */
function allPlans(context: MemoContext): string | null {
  const marked = context.monitoring.executions.filter(
    ({ marked: own, activities }) => own && activities.some(({ mark }) => mark !== ''),
  );
  const sum = (of: (own: Execution) => number): number => marked.reduce((all, own) => all + of(own), 0);
  const total = sum(({ counts }) => counts.total);
  if (total === 0) return null;
  const done = sum(({ counts }) => counts.done + counts.late);
  return context.words.allPlans(marked.length, ratioText(done, total, context));
}

/** The section of the first roadmap in which least is done, where it is no school's own and one is behind the others. */
function leastDone(context: MemoContext): string | null {
  const [own] = context.monitoring.executions.filter(
    ({ marked, activities }) => marked && activities.some(({ mark }) => mark !== ''),
  );
  if (!own || own.school !== null) return null;
  const [least, next] = own.sections
    .filter(({ section, counts }) => section?.number && counts.total > 0)
    .map(({ section, counts }) => ({ section, total: counts.total, done: counts.done + counts.late }))
    .sort((a, b) => a.done / a.total - b.done / b.total);
  if (!least?.section?.number || !next || least.done / least.total === next.done / next.total) return null;
  const number = least.section.number.replace(/\.$/u, '');
  return context.words.leastDone(number, ratioText(least.done, least.total, context));
}
