export * from './catalogue';
export * from './data';
export * from './dismissal';
export * from './finding';
export * from './severity';
export * from './userError';
