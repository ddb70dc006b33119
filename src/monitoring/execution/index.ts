export { DUE_WITHIN, execution, type ExecutionOptions } from './execution';
export * from './model';
