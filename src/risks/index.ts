export * from './coverage';
export * from './factors';
export { factorName } from './names';
export { type PlannedActivity, type PlannedRoadmap, type PlannedText, subjectOf } from './roadmap';
export * from './profile';
