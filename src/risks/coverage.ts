import { nearest, overlap, stemsOf } from '../tables';
import { RISK_FACTORS, type RiskFactor } from './factors';

/** Words of factors and indicators that say nothing of their subject. */
const GENERIC = stemsOf(
  'низкий высокий недостаточный пониженный повышенный уровень доля количество процент число риск риски фактор качество ' +
    'обучающийся обучающихся школа школ школьный шнор шнсу образовательный образование организация организаций работа ' +
    'работы работник работников педагогический педагог динамика показатель система создать создавший имеющий ' +
    'повысивший показывающий ежегодно положительный положительная результат результатов процесс учебный деятельность ' +
    'учреждение муниципальный проведение который',
);
const SAME_FACTOR = 0.7;
const ENOUGH = 0.5;

const sameFactor = (stems: ReadonlySet<string>, { name, aliases }: RiskFactor): boolean =>
  [name, ...aliases].some((wording) => {
    const other = stemsOf(wording);
    return Math.min(overlap(stems, other), overlap(other, stems)) >= SAME_FACTOR;
  });

/** The factor of the list that a text names; null for a factor in other words. */
export function factorOf(text: string): RiskFactor | null {
  const exact = nearest(
    text,
    RISK_FACTORS.map(({ name }) => name),
  );
  const stems = stemsOf(text);
  return (
    RISK_FACTORS.find(({ name }) => name === exact) ??
    RISK_FACTORS.find((factor) => sameFactor(stems, factor)) ??
    null
  );
}

/** A test whether the stems of an activity answer a risk factor, by its cues or, unknown, by its own words. */
export function answersRisk(risk: string): (activity: ReadonlySet<string>) => boolean {
  const factor = factorOf(risk);
  if (!factor) return mentions(risk);
  const cues = factor.cues.map(stemsOf);
  return (activity) => cues.some((cue) => overlap(cue, activity) === 1);
}

/**
 * A test whether the stems of an activity meet a text: half of its own words, or half of all its words with at
 * least one of its own among them.
 */
export function mentions(text: string): (activity: ReadonlySet<string>) => boolean {
  const all = stemsOf(text);
  const own = new Set([...all].filter((stem) => !GENERIC.has(stem)));
  return (activity) => {
    const met = overlap(own.size > 0 ? own : all, activity);
    return met >= ENOUGH || (met > 0 && overlap(all, activity) >= ENOUGH);
  };
}
