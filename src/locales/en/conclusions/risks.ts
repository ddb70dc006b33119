import type { StatementFacts } from '../../../monitoring';
import type { Contradiction, ProfileFactor } from '../../../risks';
import type { AdviceWords, BriefWords, JointWords, StatementWords } from '../../conclusionWords';
import { excerpt } from '../../phrases';
import { alike } from '../../sentences';
import { FACTOR_NAMES } from '../names';
import { tiedNoun } from '../numbers';
import { en } from '../sentences';

const schoolsOf = tiedNoun({ one: 'school', other: 'schools' });
const factorsOf = tiedNoun({ one: 'risk factor', other: 'risk factors' });

type Factor = Pick<ProfileFactor, 'id' | 'name'>;

const nameOf = ({ id, name }: Factor): string => en.quoted(FACTOR_NAMES[id] ?? excerpt(name));
const namesOf = (factors: readonly Factor[]): string => en.series(factors.map(nameOf));

const MARKED: Readonly<Record<Contradiction['kind'], (name: string) => string>> = {
  'not-marked': (name) => `the risk profile does not mark ${name}`,
  'rated-low': (name) => `the risk profile calls ${name} low`,
  'not-assessed': (name) => `the risk profile does not assess ${name}`,
};

const KINDS: Readonly<Record<Contradiction['kind'], string>> = {
  'not-marked': 'is not marked',
  'rated-low': 'is marked as low',
  'not-assessed': 'is not assessed',
};

const uncovered = (count: number): string => `The roadmaps have no activity for ${factorsOf(count)}`;

export const statements = {
  'risk-high': ({ factor, high, found }) =>
    `Risk factor ${nameOf(factor)}: of high significance in ${schoolsOf(high.length)} (${en.listed(high)})${found > high.length ? `, found in ${schoolsOf(found)}` : ''}.`,
  'risk-uncovered': (factors) =>
    `${uncovered(factors.length)}: ${en.series(factors.map(({ factor, found }) => `${nameOf(factor)}, found in ${schoolsOf(found)}`))}.`,
  'risk-unprofiled': (names) => `No risk profile for ${schoolsOf(names.length)}: ${en.listed(names)}.`,
  'risk-grown': ({ school, factors }) =>
    `${school}: risk factors appeared or grew since the previous profile (${factors.length}): ${namesOf(factors)}.`,
  'risk-eased': ({ school, factors }) =>
    `${school}: risk factors were gone or weaker since the previous profile (${factors.length}): ${namesOf(factors)}.`,
  'risk-contradiction': ({ school, factor, kind, share: { part, total }, limit }) =>
    `${school.name}: the share of low results is ${en.shareOf(part / total, part, total)}, the threshold ${en.percent(limit)}, but ${MARKED[kind](nameOf(factor))}.`,
} satisfies Partial<StatementWords>;

export const advice = {
  'risk-high': (own) =>
    `Make sure that the programme of the school answers the risk ${own.length === 1 ? 'factor' : 'factors'} of high significance: ${namesOf(own)}.`,
  'risk-uncovered': (factors) =>
    `Add activities to the roadmap for: ${namesOf(factors.map(({ factor }) => factor))}.`,
  'risk-unprofiled': () => 'Fill in the risk profile of the school for the report year.',
  'risk-contradiction': ({ factor }) =>
    `Hold the risk profile against the results, and rate ${nameOf(factor)} anew.`,
} satisfies Partial<AdviceWords>;

const changedIn = (all: readonly StatementFacts['risk-grown'][]): string =>
  en.series(all.map(({ school, factors }) => `${school}, ${en.listed(factors.map(nameOf))}`));

function contradictions(all: readonly StatementFacts['risk-contradiction'][]): string {
  const told = alike(all, ({ factor }) => nameOf(factor)).map(([name, own]) => {
    const kinds = alike(own, ({ kind }) => kind).map(
      ([kind, same]) =>
        `${KINDS[kind]}: ${en.series(same.map(({ school, share: { part, total } }) => `${school.name} — ${en.shareOf(part / total, part, total)}`))}`,
    );
    return `${name} ${kinds.join('; ')}`;
  });
  return `Though the share of low results is ${en.percent(all[0]?.limit ?? 0)} or more, in the risk profile ${told.join('; ')}.`;
}

export const joint = {
  'risk-high': (all) =>
    `Risk factors of high significance: ${en.series(all.map(({ factor, high }) => `${nameOf(factor)} (${en.listed(high)})`))}.`,
  'risk-grown': (all) => `Risk factors appeared or grew since the previous profile: ${changedIn(all)}.`,
  'risk-eased': (all) => `Risk factors were gone or weaker than in the previous profile: ${changedIn(all)}.`,
  'risk-contradiction': contradictions,
} satisfies JointWords;

export const brief = {
  'risk-uncovered': (all) => `${uncovered(all.flat().length)} (named among the decisions).`,
} satisfies BriefWords;
