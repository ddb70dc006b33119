import { likeness, lazily, nearest, overlap, remembered, type StemSet, stemsOf } from '../tables';
import { RISK_FACTORS, type RiskFactor } from './factors';

/** Words of factors and indicators that say nothing of their subject. */
const GENERIC = lazily(() =>
  stemsOf(
    'низкий высокий недостаточный пониженный повышенный уровень доля количество процент число риск риски фактор качество ' +
      'обучающийся обучающихся школа школ школьный шнор шнсу образовательный образование организация организаций работа ' +
      'работы работник работников педагогический педагог динамика показатель система создать создавший имеющий ' +
      'повысивший показывающий ежегодно положительный положительная результат результатов процесс учебный деятельность ' +
      'учреждение муниципальный проведение который',
  ),
);
const SAME_FACTOR = 0.7;
const ENOUGH = 0.5;

interface FactorWords {
  readonly factor: RiskFactor;
  readonly wordings: () => readonly ReadonlySet<string>[];
  readonly cues: () => readonly (readonly string[])[];
}

const FACTOR_WORDS: readonly FactorWords[] = RISK_FACTORS.map((factor) => ({
  factor,
  wordings: lazily(() => [factor.name, ...factor.aliases].map(stemsOf)),
  cues: lazily(() => factor.cues.map((cue) => [...stemsOf(cue)])),
}));

/** Two texts name one factor, in nearly the same words. */
export const sameFactor = (a: string, b: string): boolean => likeness(stemsOf(a), stemsOf(b)) >= SAME_FACTOR;

/** The factor of the list that a text names; null for a factor in other words. */
const wordsOfFactor = remembered((text): FactorWords | null => {
  const stems = stemsOf(text);
  return (
    FACTOR_WORDS.find(({ wordings }) =>
      wordings().some((wording) => likeness(stems, wording) >= SAME_FACTOR),
    ) ?? null
  );
});

/** The factor of the list that a text names in nearly its words; null for any other text. */
export const factorNamed = (text: string): RiskFactor | null => wordsOfFactor(text)?.factor ?? null;

/** The name of the factor that other words may mean: one spelled like it, or the only one whose cues they hold. */
export function nearestFactor(text: string): string | null {
  const wordings = new Map(
    RISK_FACTORS.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((wording) => [wording, name] as const),
    ),
  );
  const spelled = nearest(text, wordings.keys());
  if (spelled !== null) return wordings.get(spelled) ?? null;
  const stems = stemsOf(text);
  const [only, ...others] = FACTOR_WORDS.filter(({ cues }) => hasCue(cues, stems));
  return only && others.length === 0 ? only.factor.name : null;
}

const hasCue = (cues: FactorWords['cues'], stems: StemSet): boolean =>
  cues().some((cue) => cue.every((stem) => stems.has(stem)));

/** A test whether the stems of an activity answer a risk factor, by its cues or, unknown, by its own words. */
export function answersRisk(risk: string): (activity: StemSet) => boolean {
  const known = wordsOfFactor(risk);
  if (!known) return mentions(risk);
  return (activity) => hasCue(known.cues, activity);
}

/**
 * A test whether the stems of an activity meet a text: half of its own words, or half of all its words with at
 * least one of its own among them.
 */
export function mentions(text: string): (activity: StemSet) => boolean {
  const all = stemsOf(text);
  const own = new Set([...all].filter((stem) => !GENERIC().has(stem)));
  return (activity) => {
    const met = overlap(own.size > 0 ? own : all, activity);
    return met >= ENOUGH || (met > 0 && overlap(all, activity) >= ENOUGH);
  };
}
