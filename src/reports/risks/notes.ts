import type { ComputedCell } from '../../document';
import { total } from '../../indicators';
import { a1, call, type CellPlace, columnOf, joined, literal, numeral, sheetAddress } from '../../workbook';
import { isCompared, type RiskContext, schoolMarks } from './context';

const MOST_PLACES = 5;

/** What the sheet tells of and how to read it: one paragraph each. */
export function riskNotes(context: RiskContext): readonly string[] {
  const {
    words: { notes },
    monitoring: { profile, indicators },
    map,
  } = context;
  const { schools, year, factors } = profile;
  const wanted = indicators.years.current;
  const dates = schools.flatMap(({ record }) => record.date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const compared = schools.filter(({ previous }) => previous !== null).length;
  const unread = factors.flatMap((factor) => factor.unread);
  const unseen = map.flatMap(({ cells }) =>
    cells.flatMap(({ place, formula }) => (place && !formula ? [place] : [])),
  );
  const hidden = hiddenRows(context);
  const presumed = factors.some(({ activities }) => activities.some(({ named }) => named === null));
  return [
    notes.legend,
    ...(wanted !== null && year !== null && wanted !== year ? [notes.olderYear(wanted, year)] : []),
    ...(first && last ? [notes.dates(first, last)] : []),
    isCompared(context) ? notes.previous(compared, schools.length) : notes.noPrevious,
    ...(unread.length > 0 ? [notes.unread(unread.length, firstOf(unread))] : []),
    ...(unseen.length > 0 ? [notes.unseen(unseen.length, firstOf(unseen))] : []),
    ...(hidden.length > 0 ? [notes.hidden(hidden)] : []),
    ...(presumed ? [notes.presumed] : []),
    notes.live,
  ];
}

const firstOf = (places: readonly CellPlace[]): readonly string[] =>
  places.slice(0, MOST_PLACES).map(({ sheet, row, column }) => sheetAddress(sheet, a1(row, column)));

const hiddenRows = ({ monitoring: { data } }: RiskContext): readonly (readonly [string, number])[] =>
  data.tables.flatMap(({ table, hiddenRecords }) =>
    table.kind === 'risks' && hiddenRecords > 0 ? [[table.sheet, hiddenRecords] as const] : [],
  );

/** A criterion of COUNTIFS: a text that is not empty. */
const SOME_TEXT = literal('?*');

/**
 * Says whether «Риски» still has as many rows as when the sheet was made, and those of the map in their places: a new
 * school comes onto the map only once the sheet is renewed.
 */
export function sameRowsLine(context: RiskContext): ComputedCell {
  const {
    monitoring: { data, indicators },
    words,
  } = context;
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
    joined('=', call('COUNTIFS', schoolMarks(context, 'all'), literal(words.stale)), numeral(0)),
  );
  return { value: words.same, formula: call('IF', same, literal(words.same), literal(words.changed)) };
}
