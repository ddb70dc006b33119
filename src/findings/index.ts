export * from './userError';
