export { dynamicsSheet, type DynamicsSheetInput } from './dynamics/dynamicsSheet';
export * from './findingsSheet';
export { indicatorsSheet, type IndicatorsSheetInput } from './indicators/indicatorsSheet';
export { REPORTS_LOCALES } from './locales';
export * from './memo';
