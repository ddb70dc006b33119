import type { Contradiction, ProfileFactor } from '../../../risks';
import type { StatementFacts } from '../../../monitoring';
import type { AdviceWords, BriefWords, JointWords, StatementWords } from '../../conclusionWords';
import { excerpt } from '../../phrases';
import { alike } from '../../sentences';
import { tiedNoun } from '../numbers';
import { ru } from '../sentences';

const inSchools = tiedNoun({ one: 'школе', other: 'школах' });
const ofSchools = tiedNoun({ one: 'школы', other: 'школ' });
const byFactors = tiedNoun({ one: 'фактору', other: 'факторам' });

type Factor = Pick<ProfileFactor, 'name'>;

const nameOf = ({ name }: Factor): string => ru.quoted(excerpt(name));
const namesOf = (factors: readonly Factor[]): string => ru.series(factors.map(nameOf));

const MARKED: Readonly<Record<Contradiction['kind'], (name: string) => string>> = {
  'not-marked': (name) => `фактор ${name} в рисковом профиле не отмечен`,
  'rated-low': (name) => `значимость фактора ${name} в рисковом профиле — низкая`,
  'not-assessed': (name) => `фактор ${name} в рисковом профиле не оценивается`,
};

const KINDS: Readonly<Record<Contradiction['kind'], string>> = {
  'not-marked': 'не отмечен',
  'rated-low': 'отмечен низким',
  'not-assessed': 'не оценивается',
};

const uncovered = (count: number): string => `В дорожных картах нет мероприятий по ${byFactors(count)} риска`;

export const statements = {
  'risk-high': ({ factor, high, found }) =>
    `Фактор риска ${nameOf(factor)}: высокая значимость в ${inSchools(high.length)} (${ru.listed(high)})${found > high.length ? `, всего выявлен в ${inSchools(found)}` : ''}.`,
  'risk-uncovered': (factors) =>
    `${uncovered(factors.length)}: ${ru.series(factors.map(({ factor, found }) => `${nameOf(factor)} — выявлен в ${inSchools(found)}`))}.`,
  'risk-unprofiled': (names) => `Нет рискового профиля у ${ofSchools(names.length)}: ${ru.listed(names)}.`,
  'risk-grown': ({ school, factors }) =>
    `${school}: с прошлого рискового профиля появились или усилились факторы риска (${factors.length}): ${namesOf(factors)}.`,
  'risk-eased': ({ school, factors }) =>
    `${school}: с прошлого рискового профиля сняты или ослабли факторы риска (${factors.length}): ${namesOf(factors)}.`,
  'risk-contradiction': ({ school, factor, kind, share: { part, total }, limit }) =>
    `${school.name}: доля низких результатов ${ru.shareOf(part / total, part, total)} при пороге ${ru.percent(limit)}, но ${MARKED[kind](nameOf(factor))}.`,
} satisfies Partial<StatementWords>;

export const advice = {
  'risk-high': (own) =>
    `Проверить, что в программе школы есть мероприятия ${own.length === 1 ? 'для фактора' : 'для факторов'} риска высокой значимости: ${namesOf(own)}.`,
  'risk-uncovered': (factors) =>
    `Дополнить дорожную карту мероприятиями по факторам риска: ${namesOf(factors.map(({ factor }) => factor))}.`,
  'risk-unprofiled': () => 'Заполнить рисковый профиль школы за отчётный год.',
  'risk-contradiction': ({ factor }) =>
    `Сверить рисковый профиль с результатами и уточнить значимость фактора ${nameOf(factor)}.`,
} satisfies Partial<AdviceWords>;

const changedIn = (all: readonly StatementFacts['risk-grown'][]): string =>
  ru.series(all.map(({ school, factors }) => `${school} — ${ru.listed(factors.map(nameOf))}`));

/** «фактор «…» не отмечен: МБОУ СОШ № 3 — 35,0 % (7 из 20); отмечен низким: …» */
function contradictions(all: readonly StatementFacts['risk-contradiction'][]): string {
  const told = alike(all, ({ factor }) => nameOf(factor)).map(([name, own]) => {
    const kinds = alike(own, ({ kind }) => kind).map(
      ([kind, same]) =>
        `${KINDS[kind]}: ${ru.series(same.map(({ school, share: { part, total } }) => `${school.name} — ${ru.shareOf(part / total, part, total)}`))}`,
    );
    return `фактор ${name} ${kinds.join('; ')}`;
  });
  return `При доле низких результатов не ниже ${ru.percent(all[0]?.limit ?? 0)} в рисковом профиле ${told.join('; ')}.`;
}

export const joint = {
  'risk-high': (all) =>
    `Высокая значимость факторов риска: ${ru.series(all.map(({ factor, high }) => `${nameOf(factor)} (${ru.listed(high)})`))}.`,
  'risk-grown': (all) =>
    `С прошлого рискового профиля появились или усилились факторы риска: ${changedIn(all)}.`,
  'risk-eased': (all) => `С прошлого рискового профиля сняты или ослабли факторы риска: ${changedIn(all)}.`,
  'risk-contradiction': contradictions,
} satisfies JointWords;

export const brief = {
  /** A decision names them all. */
  'risk-uncovered': (all) => `${uncovered(all.flat().length)} (названы в решениях).`,
} satisfies BriefWords;
