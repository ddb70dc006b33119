import { a1, type CellPlace, sheetAddress } from '../../workbook';
import type { RiskContext } from './context';
import { isCompared } from './factorTable';

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
