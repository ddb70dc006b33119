import { matchKey } from '../../tables';
import type { CellPosition } from '../../workbook';
import { factsOf } from './facts';
import type { ExportRow, FourMarks, Named, Party, TableReading, Told } from './model';
import type { ExportTable, Sections } from './table';

const LEAST_MARK = 2;
const MOST_MARK = 5;

interface Counted {
  readonly at: CellPosition;
  readonly party: { readonly kind: 'school'; readonly municipality: string | null } & Named;
  readonly facts: ExportRow['facts'];
  readonly marks: [number, number, number, number];
  withoutMark: number;
}

/**
 * The pupils of each school counted by their marks. Nothing else of a row is kept: no code, no class of one's own, no
 * address of a cell but that of a school's first row.
 */
export function individualRows(table: ExportTable, sections: Sections): TableReading {
  const { cells } = table;
  const mark = table.column('mark');
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
    const isMark = value !== null && Number.isInteger(value) && value >= LEAST_MARK && value <= MOST_MARK;
    if (isMark) counted.marks[value - LEAST_MARK] = (counted.marks[value - LEAST_MARK] ?? 0) + 1;
    else counted.withoutMark += 1;
  }
  const told: Told[] = [];
  const sheet = cells.sheet.name;
  if (nameless) {
    told.push({ sheet, cell: null, reason: 'name-missing', detail: String(namelessRows) });
  }
  const rows = summed([...bySchool.values()]).flatMap((counted): readonly ExportRow[] => {
    const { at, party, facts, marks, withoutMark } = counted;
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
    return participants === 0 ? [] : [{ at, party, facts, result, comparison: null }];
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
  };
}
