import { list, type MemoContext, type MemoSection } from '../context';
import { allFaults } from '../faults';

/** Sentences of one rule that no words say at once. */
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
  const { worded, words } = context;
  const unknown = worded.lines.filter(({ kind, rule }) => kind === 'unknown' && !toldByCells(rule, context));
  const rules = [...new Set(unknown.map(({ rule }) => rule))];
  return rules.map((rule) => {
    const own = unknown.filter((line) => line.rule === rule);
    const key = `gap:${rule}`;
    const shown = own.length > MOST_ALIKE + 1 ? own.slice(0, MOST_ALIKE) : own;
    const rest = own.length - shown.length;
    const text = shown.map((line) => line.text).join(' ');
    return { key, text: rest === 0 ? text : `${text} ${words.moreLike(rest)}` };
  });
}
