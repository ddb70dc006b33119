export { collectContext, type CollectContext, type CollectOptions } from './context';
export { type CollectedFile, type CollectedSchool, type Collection, consolidate } from './consolidate';
export { letterOf } from './letters';
export * from './model';
export { type Previous, readPrevious } from './previous';
export { nextStep, type NextStep, type RegisterEntry } from './register';
export { collectionSheets } from './sheets';
export { type SubmittedFile, markingOf, takeFile, unreadableFile } from './take';
