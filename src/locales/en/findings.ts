import { severityCounts } from '../phrases';
import type { Worded } from '../language';
import type { findings as ru } from '../ru/findings';
import { execution, period, responsible, result, text } from './findings/cells';
import { data } from './findings/data';
import { file, templateFault } from './findings/file';
import { between, numbering, structure } from './findings/structure';
import { noun, number } from './numbers';

const UNITS = {
  row: noun({ one: 'row', other: 'rows' }),
  column: noun({ one: 'column', other: 'columns' }),
  cell: noun({ one: 'cell', other: 'cells' }),
  section: noun({ one: 'section', other: 'sections' }),
  item: noun({ one: 'item', other: 'items' }),
  sheet: noun({ one: 'sheet', other: 'sheets' }),
  file: noun({ one: 'file', other: 'files' }),
};

const SEVERITIES = {
  error: noun({ one: 'error', other: 'errors' }),
  warning: noun({ one: 'warning', other: 'warnings' }),
  advice: noun({ one: 'piece of advice', other: 'pieces of advice' }),
};

export const findings: Worded<typeof ru> = {
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
  count: (unit, count) => UNITS[unit](count),
  counts: (counts) => severityCounts(counts, SEVERITIES) || 'no findings',
  dismissed: (count) => `${number(count)} dismissed`,
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
