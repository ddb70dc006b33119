export { type TemplateBook, templateBook } from './book';
export { EXAMPLES, GUIDED_COLUMNS } from './guides';
export { restoredValidations } from './restored';
export type { PreparedRow, TemplateInput, TemplateSchool } from './model';
