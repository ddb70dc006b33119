export { type LeftOut, leftOut } from './leftOut';
export { countIn, keyIn, rawColumn, Tally, textIn, type RawColumn } from './raw';
export { type FormulaView, type MergedRows, type SeenTable, isSpelledOut, visibleToFormulas } from './view';
export type { YearCriterion, YearTexts } from './yearTexts';
