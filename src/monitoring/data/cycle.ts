import { finding, type Finding } from '../../findings';
import {
  CYCLE_STAGE_NAMES,
  type CycleRecord,
  type CycleStage,
  type DataTable,
  type WorkbookData,
} from '../../results';
import { a1, type CellPlace } from '../../workbook';
import { isGiven } from './given';

/** A stage of the management cycle: one of the eight, or one of the municipality's own. */
export interface StageSummary {
  /** Null for a stage of the municipality's own. */
  readonly stage: CycleStage | null;
  /** As the sheet names it, else by its common name. */
  readonly name: string;
  /** Its rows; empty where the sheet leaves it out. */
  readonly records: readonly CycleRecord[];
  /** Some row names a document, or links one, and doesn't say that there is none. */
  readonly documented: boolean;
  /** The cells of documents and links that say so. */
  readonly documents: readonly CellPlace[];
}

export interface CycleSummary {
  /** There is a sheet of the management cycle. */
  readonly given: boolean;
  /** The eight in the order of the cycle, then the municipality's own in that of the sheet; empty without a sheet. */
  readonly stages: readonly StageSummary[];
  readonly documented: number;
  readonly undocumented: number;
  /** Stages without a document, as advice. */
  readonly findings: readonly Finding[];
}

const DOCUMENT = 'Документ';

/** Which stages of the management cycle have a document. */
export function cycleSummary({ cycle, tables }: WorkbookData): CycleSummary {
  const [sheet] = tables.flatMap(({ table }) => (table.kind === 'cycle' ? [table] : []));
  if (!sheet) return { given: false, stages: [], documented: 0, undocumented: 0, findings: [] };
  const known = CYCLE_STAGE_NAMES.map(([stage, name]) =>
    stageOf(
      stage,
      name,
      cycle.filter((record) => record.stage === stage),
    ),
  );
  const names = new Set(cycle.flatMap(({ stage, name }) => (stage === null ? [name] : [])));
  const own = [...names].map((name) =>
    stageOf(
      null,
      name,
      cycle.filter((record) => record.stage === null && record.name === name),
    ),
  );
  const stages = [...known, ...own];
  const without = stages.filter(({ documented }) => !documented);
  return {
    given: true,
    stages,
    documented: stages.length - without.length,
    undocumented: without.length,
    findings: without.map((stage) => missing(stage, sheet)),
  };
}

function stageOf(stage: CycleStage | null, name: string, records: readonly CycleRecord[]): StageSummary {
  const documents = records.flatMap(documentsOf);
  return { stage, name: records[0]?.name ?? name, records, documented: documents.length > 0, documents };
}

function documentsOf({ table, row, document, link, state }: CycleRecord): readonly CellPlace[] {
  if (state === 'none') return [];
  return Object.entries({ document, link }).flatMap(([key, text]) => {
    const column = table.columns.get(key);
    return column !== undefined && isGiven(text) ? [{ sheet: table.sheet, row, column }] : [];
  });
}

/** At the cell of the document, or where it would stand: below the table where the sheet leaves the stage out. */
function missing({ name, records }: StageSummary, sheet: DataTable): Finding {
  const [record] = records;
  const { table, row } = record ?? { table: sheet, row: sheet.lastRow + 1 };
  const column = table.columns.get('document') ?? table.columns.get('stage') ?? 0;
  const place = { sheet: table.sheet, cell: a1(row, column) };
  return finding('value-missing', 'advice', place, { column: DOCUMENT, of: name });
}
