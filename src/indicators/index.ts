export { type Catalogue, catalogueOf } from './catalogue';
export { computeIndicators, type Indicators, type SupportedSchool } from './compute';
export { type LowResults, yearlyShare } from './lowResults/lowResults';
export type { IndicatorDefinition, IndicatorResult } from './definition';
export {
  type Condition,
  COUNTED,
  EMPTY,
  FILLED,
  type ShownSchool,
  type ShownYear,
  total,
  yearAlternatives,
} from './formulas/conditions';
export { lowFormulas } from './formulas/lowResults';
export { countsOf, inPlace, rowsAsked, sameValue } from './formulas/rows';
export { supportCount } from './formulas/support';
export { LOW_RESULT_INDEX, YEARLY_IMPROVEMENT } from './measures/lowResults';
export type { Measure, MeasureFormulas } from './measures/measure';
export { resultSources, type SourceTable } from './measures/sources';
export * from './model';
export {
  type DynamicsCell,
  type DynamicsRow,
  judgeChange,
  type LowChange,
  lowChange,
} from './results/dynamics';
export { hasMarks, lowKeyOf, type ResultFigures, SHARES_LIMIT, SOU_WEIGHTS } from './results/figures';
export { isLowStage, lowCells, type LowStage, type LowSums, stagesOf } from './results/lowCells';
export type { Procedure, ProcedureWording, ResultRow } from './results/procedures';
export type { LowProcedure, LowResultSigns, SignsRule } from './results/signs';
export { type SameSums, type SummaryChange, summaryChange } from './results/sameSchools';
export type { SummaryGrade, SummaryRow } from './results/summary';
export { ACHIEVEMENT_DECIMALS } from './target';
export { indicatorTitle } from './titles';
export { CHANGE_DECIMALS, changeOf } from './trend';
export { isSpelledOut, keyIn } from './view';
export type { FormulaView, LeftOut, SeenTable, YearCriterion } from './view';
export { reportYears, yearsWithData } from './years';
