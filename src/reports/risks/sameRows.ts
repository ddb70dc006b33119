import { call, columnOf, joined, literal, numeral, type PlanCell, rangeReference } from '../../workbook';
import { total } from '../../indicators';
import { computed } from '../planCells';
import type { RiskContext } from './context';

/** A criterion of COUNTIFS: a text that is not empty. */
const SOME_TEXT = literal('?*');

/**
 * Says whether «Риски» still has as many rows as when the sheet was made, and those of the map in their places: a new
 * school comes onto the map only once the sheet is renewed.
 */
export function sameRowsCell({ monitoring: { data, indicators }, grid, words }: RiskContext): PlanCell {
  const counts = data.tables.flatMap(({ table }) => {
    const column = table.columns.get('school');
    const sheet = indicators.view.sheets.get(table.sheet);
    if (table.kind !== 'risks' || column === undefined || !sheet) return [];
    const at = column - sheet.origin.column;
    const filled = sheet.values.filter((row) => typeof row[at] === 'string' && row[at] !== '').length;
    return [{ filled, formula: call('COUNTIFS', columnOf(table.sheet, column), SOME_TEXT) }];
  });
  const filled = counts.reduce((sum, own) => sum + own.filled, 0);
  const same = call(
    'AND',
    joined('=', total(counts.map(({ formula }) => formula)), numeral(filled)),
    joined('=', call('COUNTIFS', rangeReference(grid.map), literal(words.stale)), numeral(0)),
  );
  return computed(call('IF', same, literal(words.same), literal(words.changed)), words.same, 'note');
}
