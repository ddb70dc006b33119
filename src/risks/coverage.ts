import { overlap, remembered, type StemSet, stemsOf } from '../tables';
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

interface FactorWords {
  readonly factor: RiskFactor;
  readonly wordings: readonly ReadonlySet<string>[];
  readonly cues: readonly (readonly string[])[];
}

const FACTOR_WORDS: readonly FactorWords[] = RISK_FACTORS.map((factor) => ({
  factor,
  wordings: [factor.name, ...factor.aliases].map(stemsOf),
  cues: factor.cues.map((cue) => [...stemsOf(cue)]),
}));

/** The factor of the list that a text names; null for a factor in other words. */
const wordsOfFactor = remembered((text): FactorWords | null => {
  const stems = stemsOf(text);
  const likeness = (wording: ReadonlySet<string>): number =>
    Math.min(overlap(stems, wording), overlap(wording, stems));
  return (
    FACTOR_WORDS.find(({ wordings }) => wordings.some((wording) => likeness(wording) >= SAME_FACTOR)) ?? null
  );
});

/** A test whether the stems of an activity answer a risk factor, by its cues or, unknown, by its own words. */
export function answersRisk(risk: string): (activity: StemSet) => boolean {
  const known = wordsOfFactor(risk);
  if (!known) return mentions(risk);
  return (activity) => known.cues.some((cue) => cue.every((stem) => activity.has(stem)));
}

/**
 * A test whether the stems of an activity meet a text: half of its own words, or half of all its words with at
 * least one of its own among them.
 */
export function mentions(text: string): (activity: StemSet) => boolean {
  const all = stemsOf(text);
  const own = new Set([...all].filter((stem) => !GENERIC.has(stem)));
  return (activity) => {
    const met = overlap(own.size > 0 ? own : all, activity);
    return met >= ENOUGH || (met > 0 && overlap(all, activity) >= ENOUGH);
  };
}
