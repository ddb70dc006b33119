export * from './findingsSheet';
export { REPORTS_LOCALES } from './locales';
