import { alternatives, excerpt, numberIn } from '../../wording';

/** Quoted, cut to a readable length. */
export const q = (text: string): string => `«${excerpt(text).replaceAll('«', '„').replaceAll('»', '“')}»`;
/** «a» или «b». */
export const either = alternatives({ ofTwo: ' или ', last: ' или ' }, q);

/** What to enter: one of the proposals, or the advice given where there is none. */
export const inserting = (proposals: readonly string[], otherwise: string): string =>
  proposals.length > 0 ? `Впишите ${either(proposals)}.` : otherwise;

export const num = numberIn('ru', { maximumFractionDigits: 2 });
