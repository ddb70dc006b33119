import { isCellError, valueAt } from '../../workbook';
import { type Hit, rule } from './rule';

export const valueRules = [
  rule('formula-error', function* ({ sheet, header, rows }): Iterable<Hit<'formula-error'>> {
    for (const { row } of rows) {
      for (const column of header.texts.keys()) {
        const value = valueAt(sheet, row, column);
        if (isCellError(value)) yield { row, column, data: { error: value.error } };
      }
    }
  }),
];
