import { type Hit, ownField, rule } from './rule';
import { COLUMN_KEYS } from '../template';

export const valueRules = [
  rule('formula-error', function* ({ activities }): Iterable<Hit<'formula-error'>> {
    for (const activity of activities) {
      for (const key of COLUMN_KEYS) {
        const field = ownField(activity, key);
        if (field?.error) yield { row: field.row, column: field.column, data: { error: field.error } };
      }
    }
  }),
];
