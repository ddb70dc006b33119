import { isBlank, matchKey, type SchoolYear } from '../../tables';
import type { Code } from '../../findings';
import { TableCells } from '../cells';
import type { ReadTable } from '../dataSheet';
import { partyOf } from '../exports/parties';
import type { GroupLevel } from '../exports/model';
import { recordReader } from '../fields';
import type { Reading } from '../reading';
import { SheetReport } from '../report';
import { ROW_KINDS } from '../vocabulary';
import { GROUP_COLUMNS, type GroupRecord, type ResultRecord } from './resultColumns';
import { marksOfRow } from './results';

/** Told of groups too. Percents that add up to 99, or stand among counts, are how exports give very many. */
const TOLD: ReadonlySet<Code> = new Set<Code>([
  'value-not-number',
  'value-not-integer',
  'value-negative',
  'formula-error',
  'year-unrecognised',
]);

/**
 * The rows of a table of results that are of groups of schools. They are records of their own kind: no school, and in no
 * sum. `year` is that of a sheet whose table has no column of years.
 */
export function groupRecords(
  { cells }: ReadTable<ResultRecord>,
  reading: Reading,
  year: SchoolYear | null,
): readonly GroupRecord[] {
  const { sheet, table, report, wordings } = cells;
  const kinds = cells.column('rowKind');
  if (!kinds) return [];
  const heard = new SheetReport(sheet);
  const own = new TableCells(sheet, table, heard, wordings);
  const recordAt = recordReader({ columns: GROUP_COLUMNS, more: marksOfRow }, own, reading, year);
  const records: GroupRecord[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    const kind = ROW_KINDS.read(cells.shown(row, kinds.column));
    if (kind.kind !== 'known' || kind.meaning !== 'group') continue;
    const record = recordAt(row);
    if (!record || isBlank(record.school)) continue;
    const { school: name, ...others } = record;
    records.push({ ...others, name, level: levelOf(name, reading.settings.municipality) });
  }
  report.findings.push(...heard.findings.filter(({ code }) => TOLD.has(code)));
  return records;
}

/** What place a name is of; the municipality of the settings, however it is written there. */
export function levelOf(name: string, municipality: string | null): GroupLevel | null {
  if (municipality !== null && matchKey(municipality) === matchKey(name)) return 'municipality';
  const party = partyOf(name, { login: null, municipality: null, schools: null });
  return party?.kind === 'group' ? party.level : null;
}
