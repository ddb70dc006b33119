export { type ClassChange, classChanges } from './classChanges';
export { conclusionsOf } from './conclusions';
export * from './model';
