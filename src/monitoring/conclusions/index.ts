export { type ClassChange, classChanges } from './classChanges';
export { conclusionsOf } from './conclusions';
export * from './model';
export type { Need } from './needs';
export { byCommonSchools, ofSameSchools, sameSchoolsFigures } from './words/sameSchools';
export { planName } from './rules/roadmaps';
