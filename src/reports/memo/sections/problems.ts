import { factorName, FIGURES, indicatorTitle, planTitle } from '../../../locales';
import type { IndicatorResult } from '../../../indicators';
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
import { figureText, ratioText } from '../figures';

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

/** A sentence of all facts that a rule found, where it found any. */
const told = <F>(facts: readonly F[], sentence: (facts: readonly F[]) => string): readonly string[] =>
  facts.length === 0 ? [] : [sentence(facts)];

/** A decision names the factors that no activity answers, as the person left it. */
const isNamedBelow = ({ length, kept }: MemoContext): boolean =>
  length !== 'brief' && kept.get(recommendationKey('risk-uncovered'))?.edited !== true;

const SUBJECTS: readonly Subject[] = [
  {
    key: 'execution',
    said: (context) => [
      ...told(factsOf(context, 'execution-overdue'), (own) =>
        context.words.problems.overdue(
          own.map(({ plan, activities, longestDelay }) => ({
            plan: planTitle(plan, context.locale),
            activities,
            longestDelay,
          })),
        ),
      ),
      ...told(factsOf(context, 'execution-nobody'), (own) =>
        context.words.problems.nobody(
          own.map(({ plan, activities }) => ({ plan: planTitle(plan, context.locale), activities })),
        ),
      ),
    ],
  },
  {
    key: 'signs',
    said: (context) => told(factsOf(context, 'low-result-signs'), context.words.problems.signs),
  },
  {
    key: 'schools',
    said: (context) =>
      told(
        factsOf(context, 'schools-worse').flatMap((own) => [...own]),
        (own) =>
          context.words.problems.schoolsWorse(
            own.map(({ school, current, previous, change }) => ({
              school: school.name,
              now: figureText(current, context),
              before: figureText(previous, context),
              points: FIGURES[context.locale].points(change ?? 0),
            })),
          ),
      ),
  },
  {
    key: 'classes',
    said: (context) => [
      ...told(factsOf(context, 'dynamics-worse'), (own) =>
        context.words.problems.classesWorse(
          own.map(({ procedure, classes }) => ({ procedure, grades: classes.map(({ grade }) => grade) })),
        ),
      ),
      ...told(factsOf(context, 'term-worse'), context.words.problems.termsWorse),
    ],
  },
  {
    key: 'indicators',
    said: (context) => {
      const titles = (own: readonly { readonly result: IndicatorResult }[]): readonly string[] =>
        own.map(({ result }) => indicatorTitle(result.definition, context.locale));
      const worse = [...factsOf(context, 'low-index-worse'), ...factsOf(context, 'indicator-worse')];
      const behind = [...factsOf(context, 'low-index-behind'), ...factsOf(context, 'indicator-behind')];
      const missed = worse.filter(({ result }) => result.status === 'behind');
      return [
        context.words.problems.indicators(titles(worse), titles([...missed, ...behind])),
        ...told(
          factsOf(context, 'deficit-corporate').map(({ deficit }) => deficit.subject.name),
          context.words.problems.corporate,
        ),
      ];
    },
  },
  {
    key: 'risks',
    said: (context) => [
      ...told(
        factsOf(context, 'risk-uncovered').flatMap((own) => [...own]),
        (own) =>
          context.words.problems.uncovered(
            own.map(({ factor }) => factorName(factor, context.locale)),
            isNamedBelow(context),
          ),
      ),
      ...told(factsOf(context, 'risk-grown'), (own) =>
        context.words.problems.grown(
          own.map(({ school, factors }) => ({
            school,
            factors: factors.map((factor) => factorName(factor, context.locale)),
          })),
        ),
      ),
      ...told(factsOf(context, 'risk-contradiction'), (own) =>
        context.words.problems.contradictions(
          own.map(({ school, factor, kind, share: { part, total } }) => ({
            school: school.name,
            factor: factorName(factor, context.locale),
            kind,
            figure: ratioText(part, total, context),
          })),
          own[0]?.limit ?? 0,
        ),
      ),
    ],
  },
  { key: 'documents', said: (context) => saidBy(context, 'documents-missing') },
  { key: 'support', said: (context) => saidBy(context, 'support-no-curator', 'support-no-mentor') },
  {
    key: 'cycle',
    said: (context) =>
      told(factsOf(context, 'cycle-undocumented'), ([own]) =>
        own ? context.words.problems.undocumented(own) : '',
      ),
  },
];
