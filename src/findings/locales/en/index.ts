import type { FindingsLocale } from '../locale';
import { counter, severityCounter } from '../wording';
import { between } from './between';
import { data } from './data';
import { execution } from './execution';
import { file, templateFault } from './file';
import { numbering } from './numbering';
import { period } from './period';
import { responsible } from './responsible';
import { result } from './result';
import { structure } from './structure';
import { text } from './text';

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
