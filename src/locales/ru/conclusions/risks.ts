import type { Contradiction, ProfileFactor } from '../../../risks';
import type { StatementFacts } from '../../../monitoring';
import type { AdviceWords, JointWords, StatementWords } from '../../conclusionWords';
import { tiedNoun } from '../numbers';
import { ru } from '../sentences';

const inSchools = tiedNoun({ one: 'школе', other: 'школах' });
const ofSchools = tiedNoun({ one: 'школы', other: 'школ' });
const byFactors = tiedNoun({ one: 'фактору', other: 'факторам' });

type Factor = Pick<ProfileFactor, 'name'>;

const nameOf = ({ name }: Factor): string => ru.quoted(name);
const namesOf = (factors: readonly Factor[]): string => ru.series(factors.map(nameOf));

const MARKED: Readonly<Record<Contradiction['kind'], (name: string) => string>> = {
  'not-marked': (name) => `фактор ${name} в рисковом профиле не отмечен`,
  'rated-low': (name) => `значимость фактора ${name} в рисковом профиле — низкая`,
  'not-assessed': (name) => `фактор ${name} в рисковом профиле не оценивается`,
};

export const statements = {
  'risk-high': ({ factor, high, found }) =>
    `Фактор риска ${nameOf(factor)}: высокая значимость в ${inSchools(high.length)} (${ru.listed(high)})${found > high.length ? `, всего выявлен в ${inSchools(found)}` : ''}.`,
  'risk-uncovered': (factors) =>
    `В дорожных картах нет мероприятий по ${byFactors(factors.length)} риска: ${ru.series(factors.map(({ factor, found }) => `${nameOf(factor)} — выявлен в ${inSchools(found)}`))}.`,
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

export const joint = {
  'risk-high': (all) =>
    `Высокая значимость факторов риска: ${ru.series(all.map(({ factor, high }) => `${nameOf(factor)} (${ru.listed(high)})`))}.`,
  'risk-grown': (all) => `Появились или усилились факторы риска: ${changedIn(all)}.`,
  'risk-eased': (all) => `Сняты или ослабли факторы риска: ${changedIn(all)}.`,
  'risk-contradiction': (all) =>
    `Отметки рискового профиля расходятся с результатами (порог — ${ru.percent(all[0]?.limit ?? 0)}): ${ru.series(
      all.map(
        ({ school, factor, kind, share: { part, total } }) =>
          `${school.name} — ${ru.shareOf(part / total, part, total)}, но ${MARKED[kind](nameOf(factor))}`,
      ),
    )}.`,
} satisfies JointWords;
