export { BUILTIN_TEMPLATES, builtinTemplate } from './builtin';
export { COLUMN_WORDINGS } from './columns';
export { type LocatedFault, readTemplate, type TemplateResult } from './custom';
export * from './schema';
export { readTemplateSheet, type SheetTemplateResult } from './sheet';
