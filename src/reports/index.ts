export * from './findingsSheet';
export { indicatorsSheet, type IndicatorsSheetInput } from './indicators/indicatorsSheet';
export { REPORTS_LOCALES } from './locales';
