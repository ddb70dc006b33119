export * from './aliases';
export * from './header';
export * from './nearest';
export * from './rows';
export * from './schools';
export * from './sheetKinds';
export * from './stems';
export * from './text';
