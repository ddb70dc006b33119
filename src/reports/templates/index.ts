export { FORM_NAMES, formTitle, type TemplateBook, templateBook } from './book';
export { EXAMPLES, GUIDED_COLUMNS } from './guides';
export { restoredValidations } from './restored';
export type { FormName, PreparedRow, TemplateInput, TemplateSchool } from './model';
