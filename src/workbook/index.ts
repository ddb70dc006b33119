export * from './address';
export * from './cellEdit';
export * from './day';
export * from './host';
export * from './snapshot';
