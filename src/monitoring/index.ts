export * from './data';
export * from './execution';
