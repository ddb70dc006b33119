import type { TargetStatus, Trend } from '../../indicators';

/** Words for figures, the same on every sheet. */
export interface FigureWords {
  readonly noData: string;
  /** Stands where a number of a figure is unknown. */
  readonly nothing: string;
  readonly notSupported: string;
  readonly faulty: string;
  readonly yes: string;
  readonly no: string;
  /** Sign, way and meaning of a change; `way` is above 0 for growth. */
  readonly trend: (trend: Exclude<Trend, null>, way: number) => string;
  readonly better: string;
  readonly worse: string;
  readonly status: Readonly<Record<TargetStatus, string>>;
}
