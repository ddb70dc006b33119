export { dynamicsSheet, type DynamicsSheetInput } from './dynamics/dynamicsSheet';
export * from './findingsSheet';
export { indicatorsSheet, type IndicatorsSheetInput } from './indicators/indicatorsSheet';
export { riskProfileSheet, type RiskProfileSheetInput } from './risks/riskProfileSheet';
export { REPORTS_LOCALES } from './locales';
