import { factorName } from '../../../locales';
import type { RiskLevel } from '../../../data';
import type { FactorProfile } from '../../../risks';
import { joinedParagraph, type MemoContext, type MemoSection, saidBy } from '../context';

/** Risk factors with the schools in which they are of high significance, or of one that nobody gave. */
export const risks: MemoSection = {
  heading: 'risks',
  blocks(context) {
    const { monitoring, words, length } = context;
    const { profile } = monitoring;
    const found = profile.factors.filter((own) => own.found.length > 0);
    if (found.length === 0) return [];
    const high = found
      .filter(({ counts }) => counts.high > 0)
      .sort((a, b) => b.counts.high - a.counts.high || b.found.length - a.found.length);
    const unrated = found
      .filter(({ counts }) => counts.unrated > 0)
      .sort((a, b) => b.counts.unrated - a.counts.unrated || b.found.length - a.found.length);
    const others = found
      .filter(({ counts }) => counts.high === 0 && counts.unrated === 0)
      .sort((a, b) => b.found.length - a.found.length);
    return [
      ...joinedParagraph('risks', [
        words.profiled(profile.schools.length),
        high.length === 0 ? null : words.highFactors(bySchools(high, 'high', context)),
        unrated.length === 0 || (high.length > 0 && length !== 'full')
          ? null
          : words.unratedFactors(bySchools(unrated, 'unrated', context)),
        high.length > 0 || unrated.length > 0 ? null : words.noHighFactors,
        others.length === 0 || length !== 'full'
          ? null
          : words.otherFactors(others.map((own) => nameOf(own, context))),
      ]),
      ...(length === 'brief' ? [] : joinedParagraph('risks-eased', saidBy(context, 'risk-eased'))),
    ];
  },
};

const nameOf = ({ factor }: Pick<FactorProfile, 'factor'>, { locale }: MemoContext): string =>
  factorName(factor, locale);

/** Factors that are of one significance in the same schools stand together. */
function bySchools(factors: readonly FactorProfile[], wanted: RiskLevel, context: MemoContext) {
  const groups = new Map<string, { readonly factors: string[]; readonly schools: readonly string[] }>();
  for (const own of factors) {
    const schools = own.found.filter(({ level }) => level === wanted).map(({ school }) => school.name);
    const key = schools.join('|');
    const known = groups.get(key) ?? { factors: [], schools };
    known.factors.push(nameOf(own, context));
    groups.set(key, known);
  }
  return [...groups.values()];
}
