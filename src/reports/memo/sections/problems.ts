import { type BriefRule, saidBriefly } from '../../../locales';
import {
  factsOf,
  list,
  type MemoContext,
  type MemoSection,
  paragraph,
  recommendationKey,
  saidBy,
  wholeText,
} from '../context';

/** What is not as it should be, a line for each subject, the gravest first. */
export const problems: MemoSection = {
  heading: 'problems',
  blocks(context) {
    const told = SUBJECTS.flatMap(({ key, said }) => {
      const text = said(context).filter((own) => own !== '');
      return text.length === 0 ? [] : [{ key: `problem:${key}`, text: wholeText(text) }];
    });
    return told.length === 0
      ? [paragraph('problems', context.words.noProblems(context.conclusions.problemData))]
      : list(told);
  },
};

/** Sentences on one subject; none where there is no problem. */
interface Subject {
  readonly key: string;
  readonly said: (context: MemoContext) => readonly string[];
}

/** Without the figures that stand in other sections. */
const briefly = (context: MemoContext, rule: BriefRule): string =>
  saidBriefly(rule, factsOf(context, rule), context.locale);

/** A decision names the factors that no activity answers, as the person left it. */
const isNamedBelow = ({ length, kept }: MemoContext): boolean =>
  length !== 'brief' && kept.get(recommendationKey('risk-uncovered'))?.edited !== true;

const SUBJECTS: readonly Subject[] = [
  { key: 'execution', said: (context) => saidBy(context, 'execution-overdue', 'execution-nobody') },
  { key: 'signs', said: (context) => [briefly(context, 'low-result-signs')] },
  { key: 'schools', said: (context) => saidBy(context, 'schools-worse') },
  { key: 'classes', said: (context) => [briefly(context, 'dynamics-worse'), briefly(context, 'term-worse')] },
  {
    key: 'indicators',
    said: (context) => {
      const worse = [...factsOf(context, 'low-index-worse'), ...factsOf(context, 'indicator-worse')];
      const behind = [...factsOf(context, 'low-index-behind'), ...factsOf(context, 'indicator-behind')];
      const missed = worse.filter(({ result }) => result.status === 'behind');
      return [
        saidBriefly('indicator-worse', worse, context.locale),
        saidBriefly('indicator-behind', [...missed, ...behind], context.locale),
        briefly(context, 'deficit-corporate'),
      ];
    },
  },
  {
    key: 'risks',
    said: (context) => [
      ...(isNamedBelow(context) && factsOf(context, 'risk-uncovered').flat().length > 1
        ? [briefly(context, 'risk-uncovered')]
        : saidBy(context, 'risk-uncovered')),
      ...saidBy(context, 'risk-grown', 'risk-contradiction'),
    ],
  },
  { key: 'documents', said: (context) => saidBy(context, 'documents-missing') },
  { key: 'support', said: (context) => saidBy(context, 'support-no-curator', 'support-no-mentor') },
  { key: 'cycle', said: (context) => saidBy(context, 'cycle-undocumented') },
];
