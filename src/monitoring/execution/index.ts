export { execution, type ExecutionOptions } from './execution';
export * from './model';
