export { type ClassChange, classChanges } from './classChanges';
export { conclusionsOf } from './conclusions';
export * from './model';
export { planName } from './rules/roadmaps';
