export * from './coverage';
export * from './factors';
export { type PlannedActivity, type PlannedRoadmap, type PlannedText, subjectOf } from './roadmap';
export * from './profile';
