export { figureOf } from './figure';
export { type IndicatorSql, indicatorQueries } from './sql/indicatorSql';
export { sqlName } from './sql/school';
export { type Catalogue, catalogueOf } from './catalogue/list';
export {
  computeIndicators,
  groupFor,
  type IndicatorGroup,
  type Indicators,
  type SupportedSchool,
} from './compute';
export { type LowResults, LowResultTable, yearlyShare } from './results/lowResults';
export { type Growth, growthOf } from './growth';
export type { IndicatorDefinition, IndicatorResult } from './definition';
export {
  type Condition,
  COUNTED,
  Criteria,
  EMPTY,
  FILLED,
  type ShownSchool,
  type ShownYear,
  total,
} from './formulas/conditions';
export { type HeldTable, type HeldTables, type HoldableTable, holdable } from './formulas/held';
export { lowFormulas } from './formulas/lowResults';
export { countsOf, memberCount, MOVED, sameValue, sumsOf } from './formulas/rows';
export { LOW_RESULT_INDEX, YEARLY_IMPROVEMENT } from './measures/lowResults';
export type { Measure, MeasureFormulas } from './measures/measure';
export { resultSources, type SourceTable } from './measures/sources';
export * from './model';
export { isWithheld, leastJudged, type PublishedBy, publishedResults, withheldOf } from './published';
export {
  type DynamicsCell,
  type DynamicsRow,
  judgeChange,
  type LowChange,
  lowChange,
} from './results/dynamics';
export {
  hasMarks,
  isLowStage,
  lowCells,
  lowKeyOf,
  type LowStage,
  type LowSums,
  type ResultFigures,
  SHARES_LIMIT,
  SOU_WEIGHTS,
  stagesOf,
} from './results/figures';
export { resultGroups } from './results/counted';
export type { GroupRow } from './results/groups';
export type { MarkedRow, Procedure, ProcedureWording, ResultRow } from './results/procedures';
export type { LowProcedure, LowResultSigns, SignFigure, SignReason, SignsRule } from './results/signs';
export {
  type SameSums,
  type SummaryChange,
  summaryChange,
  type SummaryGrade,
  type SummaryRow,
} from './results/summary';
export type { TermChange } from './results/termChanges';
export { lowShareOf, precedingTerm, type TermFigures, type TermRow } from './results/terms';
export type { Work } from './results/works';
export { ACHIEVEMENT_DECIMALS } from './target';
export { CHANGE_DECIMALS, changeOf } from './figure';
export { type FormulaView, isSpelledOut, type SeenTable } from './view/view';
export { countIn, keyIn, type LeftOut } from './view/cells';
export { wordIn } from './schools';
export type { YearCriterion } from './view/yearTexts';
export type { SchoolGroup } from './schoolGroup';
export { reportYears, yearsBefore, yearsWithData } from './years';
export { builtinCatalogue } from './catalogue/builtin';
