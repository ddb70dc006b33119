export { type CycleSummary, cycleSummary, type StageSummary } from './cycle';
export { type DeficitsSummary, deficitsSummary, type SubjectDeficit } from './deficits';
export { type EventKind, type EventsSummary, eventsSummary } from './events';
export { lowSharesOf } from './lowShares';
export { type ReportPeriod, reportPeriod } from './period';
export { type SupportedBy, type Supporter, type SupportSummary, supportSummary } from './support';
