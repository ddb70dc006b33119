import type { CohortForms } from '../tables';

/** The schools that reports were on before others could be chosen. */
export const USUAL_GROUP: CohortForms = { name: 'ШНОР', plural: 'ШНОР', genitive: 'ШНОР' };
