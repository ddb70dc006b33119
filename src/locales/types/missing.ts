import type { Missing } from '../../reports';

type MissingOf<W extends Missing['what']> = Extract<Missing, { readonly what: W }>;

/** Sentences on why figures are not there, by what is missing. */
export type MissingWords = {
  readonly [W in Missing['what']]: (missing: MissingOf<W>) => string;
};

/** The sentence on what is missing. */
export const missingText = <W extends Missing['what']>(words: MissingWords, missing: MissingOf<W>): string =>
  // Words and data belong together by the type Missing, which an indexed access can't express.
  (words[missing.what as W] as (of: MissingOf<W>) => string)(missing);
