export { computeReport, type Report, type ReportOptions, reportSteps } from './compute';
export { type CopiedReport, copiedReport } from './fixedCopy';
export { type InsertedReport, insertIndicators } from './insertIndicators';
export { previewIndicators, type ReportPreview } from './previewIndicators';
export { REPORT_PARTS, type ReportPart } from './parts';
export { type ResultLine, resultLines } from './resultLines';
export * from './summary';
export { figureWords, indicatorTitle, missingText, signsWords } from './words';
export type { Missing } from '../../reports';
