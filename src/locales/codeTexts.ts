import type { Family, Unit, Code, FindingData, TemplateFault, Severity } from '../findings';

export const LOCALES = ['ru', 'en'] as const;
export type LocaleName = (typeof LOCALES)[number];

export interface CodeText<C extends Code> {
  /** The cause, as a heading over its occurrences. */
  readonly title: string;
  /** Why it matters and what the rule looks at, for the catalogue. */
  readonly explanation: string;
  /** What was read, what is expected, what to do. */
  readonly message: (data: FindingData[C]) => string;
}

/** The texts of some codes, as the file of one family holds them. */
export type CodeTexts = { readonly [C in Code]?: CodeText<C> };

/** Everything one language says about findings. */
export interface FindingsLocale {
  readonly codes: { readonly [C in Code]: CodeText<C> };
  readonly families: Readonly<Record<Family, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** What is wrong at a place of a template and what to do, as one sentence without its full stop. */
  readonly templateFault: (fault: TemplateFault) => string;
  /** «24 строки»: a count with its unit in the right form. */
  readonly count: (unit: Unit, count: number) => string;
  /** «6 ошибок, 1 совет»; says so where there are none. */
  readonly counts: (counts: Readonly<Record<Severity, number>>) => string;
}
