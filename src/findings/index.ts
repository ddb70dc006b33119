export * from './catalogue';
export * from './data';
export * from './finding';
export * from './group';
export * from './locales';
export * from './userError';
