export { type CellDisplay, conditionalDisplay, displayKey, type Evaluate } from './conditionalDisplay';
export { IronCalculator, loadEngine } from './ironCalculator';
export type { ScaleDisplay } from './scaleDisplay';
