import type { IndicatorResult } from './definition';

/** How much a figure has grown of what it was, 0.5 for «на 50 %»; null without what it was, or of nothing. */
export interface Growth {
  /** Of the numerator. */
  readonly count: number | null;
  readonly share: number | null;
}

/** The growth of the schools whose share is known in both years. */
export function growthOf({ current, previous, same }: IndicatorResult): Growth {
  const [now, before] = same ? [same.current, same.previous] : [current, previous];
  if (now.share === null || before.share === null) return { count: null, share: null };
  return { count: grown(now.part, before.part), share: grown(now.share, before.share) };
}

const grown = (now: number | null, before: number | null): number | null =>
  now === null || before === null || before === 0 ? null : (now - before) / before;
