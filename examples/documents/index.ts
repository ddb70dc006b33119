import { EXECUTION } from './execution';
import { GOVERNANCE } from './governance';
import { INTERIM } from './interim';
import { MEASURES } from './measures';
import type { SourceDocument } from './model';
import { ORDER } from './order';

/** The five documents, each as the workbook that its figures make; names of schools, people and places are invented. */
export const SOURCE_DOCUMENTS: readonly SourceDocument[] = [ORDER, EXECUTION, INTERIM, MEASURES, GOVERNANCE];
