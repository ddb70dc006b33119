import type { FindingsLocale } from '../codeTexts';
import { counter, severityCounter } from '../wording';
import { between } from './findings/between';
import { data } from './findings/data';
import { execution } from './findings/execution';
import { file, templateFault } from './findings/file';
import { numbering } from './findings/numbering';
import { period } from './findings/period';
import { responsible } from './findings/responsible';
import { result } from './findings/result';
import { structure } from './findings/structure';
import { text } from './findings/text';

export const en: FindingsLocale = {
  families: {
    structure: 'Structure',
    numbering: 'Numbering',
    period: 'Periods',
    responsible: 'Responsible parties',
    result: 'Results',
    text: 'Text',
    execution: 'Execution',
    between: 'Between parts',
    data: 'Data',
    file: 'Files and sheets',
  },
  severities: { error: 'error', warning: 'warning', advice: 'advice' },
  count: counter('en', {
    row: { one: 'row', other: 'rows' },
    column: { one: 'column', other: 'columns' },
    cell: { one: 'cell', other: 'cells' },
    section: { one: 'section', other: 'sections' },
    item: { one: 'item', other: 'items' },
    sheet: { one: 'sheet', other: 'sheets' },
    file: { one: 'file', other: 'files' },
  }),
  counts: severityCounter('en', {
    nouns: {
      error: { one: 'error', other: 'errors' },
      warning: { one: 'warning', other: 'warnings' },
      advice: { one: 'piece of advice', other: 'pieces of advice' },
    },
    none: 'no findings',
  }),
  templateFault,
  codes: {
    ...structure,
    ...numbering,
    ...period,
    ...responsible,
    ...result,
    ...text,
    ...execution,
    ...between,
    ...data,
    ...file,
  },
};
