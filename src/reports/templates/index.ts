export { type TemplateBook, templateBook } from './book';
export { GUIDED_COLUMNS } from './guides';
export type { PreparedRow, TemplateInput, TemplateSchool } from './model';
