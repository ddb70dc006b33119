export * from './coverage';
export * from './factors';
