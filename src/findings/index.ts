export * from './catalogue';
export { type Sample, SAMPLES } from './catalogueSamples';
export * from './data';
export * from './dismissal';
export * from './fileFinding';
export * from './finding';
export * from './severity';
export * from './userError';
