import { endsPiece, isCellError, valueAt } from '../../workbook';
import { type Hit, PAUSE, rule } from './rule';

export const valueRules = [
  rule('formula-error', function* ({ sheet, header, rows }): Iterable<Hit<'formula-error'> | typeof PAUSE> {
    for (const [index, { row }] of rows.entries()) {
      if (endsPiece(index)) yield PAUSE;
      for (const column of header.texts.keys()) {
        const value = valueAt(sheet, row, column);
        if (isCellError(value)) yield { row, column, data: { error: value.error } };
      }
    }
  }),
];
