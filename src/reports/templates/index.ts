export { type TemplateBook, templateBook } from './book';
export { EXAMPLES, GUIDED_COLUMNS } from './guides';
export type { PreparedRow, TemplateInput, TemplateSchool } from './model';
