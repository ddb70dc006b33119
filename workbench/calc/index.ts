export { IronCalculator, loadEngine } from './ironCalculator';
