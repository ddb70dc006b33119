import { matchKey } from '../../tables';
import type { CellPosition } from '../../workbook';
import { factsOf } from './facts';
import type { Compared, ExportRow, FourMarks, Named, Party, TableReading, Told } from './model';
import type { ExportTable, Sections } from './table';

const LEAST_MARK = 2;
const MOST_MARK = 5;

interface Counted {
  readonly at: CellPosition;
  readonly party: { readonly kind: 'school'; readonly municipality: string | null } & Named;
  readonly facts: ExportRow['facts'];
  readonly marks: [number, number, number, number];
  withoutMark: number;
  readonly compared: Tallied;
}

/** Pupils with both marks. */
type Tallied = { -readonly [K in keyof Compared]: number };

const isMark = (value: number | null): value is number =>
  value !== null && Number.isInteger(value) && value >= LEAST_MARK && value <= MOST_MARK;

const COMPARED = ['participants', 'lowered', 'confirmed', 'raised', 'byTwo'] as const;
/** Marks so far apart are a gap. */
const GAP = 2;

function compare(tallied: Tallied, mark: number, journal: number): void {
  tallied.participants += 1;
  tallied[mark < journal ? 'lowered' : mark > journal ? 'raised' : 'confirmed'] += 1;
  if (Math.abs(mark - journal) >= GAP) tallied.byTwo += 1;
}

/**
 * The pupils of each school counted by their marks. Nothing else of a row is kept: no code, no class of one's own, no
 * address of a cell but that of a school's first row.
 */
export function individualRows(table: ExportTable, sections: Sections): TableReading {
  const { cells } = table;
  const mark = table.column('mark');
  const journalMark = table.column('journalMark');
  const bySchool = new Map<string, Counted>();
  let nameless: CellPosition | null = null;
  let namelessRows = 0;
  let [key, counted]: [string, Counted | null] = ['', null];
  for (let row = table.head.bottom + 1; row < table.end; row += 1) {
    const party: Party | null | undefined = table.party(row);
    const value = cells.number(row, mark)?.value ?? null;
    if (party?.kind !== 'school') {
      if (party === undefined && value !== null) {
        nameless ??= { row, column: table.nameColumn ?? 0 };
        namelessRows += 1;
      } else if (party !== null && value === null) sections.pass(row);
      continue;
    }
    const own = `${party.login ?? ''}\n${matchKey(party.name)}\n${table.rowKey(row)}`;
    if (counted === null || key !== own) {
      counted = bySchool.get(own) ?? newCount(table, row, party, sections);
      bySchool.set(own, counted);
      key = own;
    }
    if (!isMark(value)) {
      counted.withoutMark += 1;
      continue;
    }
    counted.marks[value - LEAST_MARK] = (counted.marks[value - LEAST_MARK] ?? 0) + 1;
    const journal = journalMark === undefined ? null : (cells.number(row, journalMark)?.value ?? null);
    if (isMark(journal)) compare(counted.compared, value, journal);
  }
  const told: Told[] = [];
  const sheet = cells.sheet.name;
  if (nameless) {
    told.push({ sheet, cell: null, reason: 'name-missing', detail: String(namelessRows) });
  }
  const rows = summed([...bySchool.values()]).flatMap((counted): readonly ExportRow[] => {
    const { at, party, facts, marks, withoutMark, compared } = counted;
    if (withoutMark > 0) {
      told.push({
        sheet,
        cell: null,
        reason: 'pupils-without-mark',
        detail: `${party.name}: ${withoutMark}`,
      });
    }
    const participants = marks.reduce((sum, count) => sum + count, 0);
    const four: FourMarks = [...marks];
    const result = { participants, marks: four, shares: null, below: null, mean: null };
    if (participants === 0) return [];
    const comparison = compared.participants === 0 ? null : compared;
    return [{ at, party, facts, result, comparison, ofPupils: true }];
  });
  return { rows, tasks: [], told };
}

/** Those that turn out to be of the same school and of the same results together. */
function summed(all: readonly Counted[]): readonly Counted[] {
  const found = new Map<string, Counted>();
  for (const own of all) {
    const { procedure, subject, class: grade, schoolYear } = own.facts;
    const facts = [procedure, subject, grade, schoolYear].map(({ value }) => value);
    const key = JSON.stringify([own.party.login, matchKey(own.party.name), ...facts]);
    const known = found.get(key);
    if (!known) {
      found.set(key, own);
      continue;
    }
    own.marks.forEach((count, index) => (known.marks[index] = (known.marks[index] ?? 0) + count));
    known.withoutMark += own.withoutMark;
    for (const key of COMPARED) known.compared[key] += own.compared[key];
  }
  return [...found.values()];
}

function newCount(table: ExportTable, row: number, party: Counted['party'], sections: Sections): Counted {
  const facts = factsOf([table.pupilSource(row), ...sections.sources()]);
  return {
    at: { row, column: table.nameColumn ?? 0 },
    party,
    facts,
    marks: [0, 0, 0, 0],
    withoutMark: 0,
    compared: { participants: 0, lowered: 0, confirmed: 0, raised: 0, byTwo: 0 },
  };
}
