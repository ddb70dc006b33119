export * from './catalogue';
export * from './data';
export * from './finding';
export * from './severity';
export * from './userError';
