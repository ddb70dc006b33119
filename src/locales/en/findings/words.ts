import { alternatives, excerpt, numberIn } from '../../wording';

/** Quoted, cut to a readable length. */
export const q = (text: string): string => `“${excerpt(text).replaceAll('“', '‘').replaceAll('”', '’')}”`;
/** «a» or «b». */
export const either = alternatives({ ofTwo: ' or ', last: ', or ' }, q);

/** What to enter: one of the proposals, or the advice given where there is none. */
export const entering = (proposals: readonly string[], otherwise: string): string =>
  proposals.length > 0 ? `Enter ${either(proposals)}.` : otherwise;

export const num = numberIn('en', { maximumFractionDigits: 2 });
