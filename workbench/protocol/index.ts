export type { Platform } from './context';
export type { ApiVersion } from './definition';
export { type DialogRequest, Dialogs } from './dialogs';
export { type Fault, Faults, TransportStatus } from './faults';
export {
  type Answer,
  DEFAULT_EXCEL_API,
  ExcelHost,
  type HostOptions,
  type SyncRecord,
  type Theme,
} from './host';
export { type ManyMerges, type Quirks, USUAL_QUIRKS } from './quirks';
export { type Bridge, createBridge, type ExternalBridge, hostScript, installBridge } from './transport';
export { registry } from './registry';
export { localAddress, rangeAt, rangeOfFormula } from './addresses';
