import { DATA_KINDS, dataColumns } from '../../data';
import { GUIDED_COLUMNS } from './guides';

/** Columns that a blank sheet leaves out on purpose: they say the same otherwise, come with exports, or are rarely needed. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  schools: ['formerNames', 'year'],
  results: [
    ...['twoShare', 'threeShare', 'fourShare', 'fiveShare', 'belowThresholdShare', 'notAttested'],
    ...['notAttestedShare', 'success', 'quality', 'learned', 'rowKind', 'login'],
  ],
  documents: ['year'],
  tasks: ['rowKind', 'login', 'level'],
  comparison: ['rowKind', 'login', 'byTwo'],
};
/** Columns of collections and of people's own numbering. */
const OF_NOBODY: ReadonlySet<string> = new Set(['number', 'file', 'origin', 'note']);

test.each(DATA_KINDS)('a blank sheet of %s has every column that is read of it, but for some', (kind) => {
  const guided = new Set(GUIDED_COLUMNS[kind]);
  const lacking = dataColumns(kind).flatMap(({ key }) =>
    guided.has(key) || OF_NOBODY.has(key) ? [] : [key],
  );
  expect(lacking).toEqual(LEFT_OUT[kind] ?? []);
});
