export * from './catalogue';
export * from './data';
export * from './finding';
export * from './group';
export * from './hostError';
export * from './propose';
export * from './userError';
