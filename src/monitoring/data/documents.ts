import { type DocumentRecord, type SchoolDocument, type SchoolRef, type WorkbookData } from '../../data';
import { saysNoValue, type SchoolYear } from '../../tables';
import { ofYear } from './period';

/** How a document stands in a school, the best of its rows; `untold` where no row says it. */
export type DocumentState = 'exists' | 'in-progress' | 'none' | 'untold';

/** A kind of document with what became of it in each school of the report's cohort. */
export interface DocumentSummary {
  /** Null for a document of the municipality's own. */
  readonly kind: SchoolDocument | null;
  /** As the first row that tells of it has it. */
  readonly name: string;
  /** In the order of «Школы», with the row that tells it; null where none does. */
  readonly schools: readonly {
    readonly school: SchoolRef;
    readonly state: DocumentState;
    readonly record: DocumentRecord | null;
  }[];
}

export interface DocumentsSummary {
  /** There is a sheet of documents. */
  readonly given: boolean;
  /** That some school of the cohort has a row of, in the order of the sheet. */
  readonly kinds: readonly DocumentSummary[];
  /** Documents that are there, and no link leads to them; null where the sheet has no column of links. */
  readonly withoutLink: number | null;
}

const STATES: readonly DocumentState[] = ['exists', 'in-progress', 'none'];

const stateOf = ({ state }: DocumentRecord): DocumentState =>
  state === null || state === 'unknown' ? 'untold' : state;

/** Which of the schools has which document in a year, and in all years where that is null. */
export function documentsSummary(
  { documents, tables }: WorkbookData,
  schools: readonly SchoolRef[],
  year: SchoolYear | null,
): DocumentsSummary {
  const asked = new Set(schools);
  const own = ofYear(documents, year).filter(({ school }) => asked.has(school));
  const kinds = new Map<string, DocumentRecord[]>();
  for (const record of own) {
    const key = record.kind ?? record.document.toLowerCase();
    const known = kinds.get(key);
    if (known) known.push(record);
    else kinds.set(key, [record]);
  }
  const linked = own.filter(({ table }) => table.columns.has('link'));
  const unlinked = linked.filter(({ state, link }) => state === 'exists' && saysNoValue(link));
  return {
    given: tables.some(({ table }) => table.kind === 'documents'),
    kinds: [...kinds.values()].map((records) => ({
      kind: records[0]?.kind ?? null,
      name: records[0]?.document ?? '',
      schools: schools.map((school) => {
        const record = bestOf(records.filter((known) => known.school === school));
        return { school, state: record ? stateOf(record) : 'untold', record };
      }),
    })),
    withoutLink: linked.length === 0 ? null : unlinked.length,
  };
}

function bestOf(records: readonly DocumentRecord[]): DocumentRecord | null {
  const told = STATES.flatMap((state) => records.find((own) => stateOf(own) === state) ?? []);
  return told[0] ?? records[0] ?? null;
}
