export * from './model';
export { summariseReport } from './summary';
