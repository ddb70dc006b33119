export { dynamicsSheet, type DynamicsSheetInput } from './dynamics/dynamicsSheet';
export * from './findingsSheet';
export { indicatorsSheet, type IndicatorsSheetInput } from './indicators/indicatorsSheet';
export { type Missing, missingText } from './missing';
export { riskProfileSheet, type RiskProfileSheetInput } from './risks/riskProfileSheet';
export { letterFile, type LetterInput } from './letter/letter';
export * from './memo';
export * from './templates';
export { monitoringSheet, type MonitoringSheetInput } from './monitoring/monitoringSheet';
