export { monitoringFindings } from './findings';
export * from './data';
export * from './execution';
export { type Monitoring, type MonitoringInput, monitoringOf } from './monitoring';
export * from './conclusions';
export * from './faults';
