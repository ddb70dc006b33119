export * from './catalogue';
export * from './data';
export * from './finding';
export * from './finding';
export * from './userError';
export * from './finding';
export * from './userError';
