import type { Monitoring } from '../monitoring';
import type { Conclusions, Recommendation, Statement } from './model';
import { lacking } from './needs';
import { STATEMENT_KINDS } from './rule';
import { ADVICE_RULES, STATEMENT_RULES } from './ruleLists';

/**
 * What follows from the figures of a monitoring report, by rules, and what is recommended. Nothing is said that the
 * figures don't show; small cohorts are not judged. Pure: the same figures give the same facts under the same keys.
 */
export function conclusionsOf(monitoring: Monitoring): Conclusions {
  const statements = STATEMENT_KINDS.flatMap((kind) =>
    STATEMENT_RULES.filter((rule) => rule.kind === kind).flatMap((rule): readonly Statement[] =>
      rule.apply(monitoring),
    ),
  );
  const recommendations = ADVICE_RULES.flatMap((rule): readonly Recommendation[] => rule.apply(monitoring));
  return {
    statements: withOwnKeys(statements),
    recommendations: withOwnKeys(recommendations),
    problemData: problemData(monitoring),
  };
}

/** What problems could be told of, and what they could not be: nothing found is said of the first alone. */
function problemData(monitoring: Monitoring): Conclusions['problemData'] {
  const problems = STATEMENT_RULES.filter(({ kind }) => kind === 'problem');
  const needs = [...new Set(problems.flatMap((rule) => rule.needs))];
  const missing = lacking(needs, monitoring);
  const asked = problems.filter((rule) => rule.needs.every((need) => !missing.includes(need)));
  return { given: [...new Set(asked.flatMap((rule) => rule.needs))], lacking: missing };
}

/** Two subjects of one name (roadmaps of one sheet) are told apart by their order. */
function withOwnKeys<T extends { readonly key: string }>(items: readonly T[]): readonly T[] {
  const met = new Map<string, number>();
  return items.map((item) => {
    const count = (met.get(item.key) ?? 0) + 1;
    met.set(item.key, count);
    return count === 1 ? item : { ...item, key: `${item.key}#${count}` };
  });
}
