import { finding, type Finding } from '../../findings';
import {
  CYCLE_STAGE_NAMES,
  type CycleRecord,
  type CycleStage,
  type DataTable,
  headerOf,
  type WorkbookData,
} from '../../data';
import { a1, type CellPlace } from '../../workbook';
import { isGiven } from './period';

/** A stage of the management cycle: one of the nine, or one of the municipality's own. */
export interface StageSummary {
  /** Null for a stage of the municipality's own. */
  readonly stage: CycleStage | null;
  /** As the sheet names it, else by its common name. */
  readonly name: string;
  /** Its rows; empty where the sheet leaves it out. */
  readonly records: readonly CycleRecord[];
  /** Some row names a document, or links one, whose state is neither «нет» nor unknown. */
  readonly documented: boolean;
  /** The cells of documents and links that say so. */
  readonly documents: readonly CellPlace[];
  /** The documents as the sheet names them, those that it only links by their links. */
  readonly documentNames: readonly string[];
}

export interface CycleSummary {
  /** There is a sheet of the management cycle. */
  readonly given: boolean;
  /** The nine in the order of the cycle, then the municipality's own in that of the sheet; empty without a sheet. */
  readonly stages: readonly StageSummary[];
  readonly documented: number;
  readonly undocumented: number;
  /** Stages without a document, as advice. */
  readonly findings: readonly Finding[];
}

/** Which stages of the management cycle have a document. */
export function cycleSummary({ cycle, tables }: WorkbookData): CycleSummary {
  const [sheet] = tables.flatMap(({ table }) => (table.kind === 'cycle' ? [table] : []));
  if (!sheet) return { given: false, stages: [], documented: 0, undocumented: 0, findings: [] };
  const known = CYCLE_STAGE_NAMES.map(([stage, name]) =>
    stageOf(
      stage,
      name,
      cycle.filter(({ stages }) => stages.includes(stage)),
    ),
  );
  const names = new Set(cycle.flatMap(({ stages, stage }) => (stages.length === 0 ? [stage] : [])));
  const own = [...names].map((name) =>
    stageOf(
      null,
      name,
      cycle.filter((record) => record.stages.length === 0 && record.stage === name),
    ),
  );
  const stages = [...known, ...own];
  const without = stages.filter(({ documented }) => !documented);
  return {
    given: true,
    stages,
    documented: stages.length - without.length,
    undocumented: without.length,
    findings: findingsOf(without, sheet),
  };
}

function stageOf(stage: CycleStage | null, name: string, records: readonly CycleRecord[]): StageSummary {
  const documents = records.flatMap(documentsOf);
  const documentNames = records
    .filter(isDocumented)
    .flatMap(({ document, link }) => [document, link].filter(isGiven).slice(0, 1));
  const own = records.find(({ stages }) => stages.length < 2)?.stage ?? name;
  return { stage, name: own, records, documented: documents.length > 0, documents, documentNames };
}

/** The row doesn't say that there is no document, and what it says is understood. */
const isDocumented = ({ state }: CycleRecord): boolean => state !== 'none' && state !== 'unknown';

function documentsOf(record: CycleRecord): readonly CellPlace[] {
  if (!isDocumented(record)) return [];
  const { table, row, document, link } = record;
  return Object.entries({ document, link }).flatMap(([key, text]) => {
    const column = table.columns.get(key);
    return column !== undefined && isGiven(text) ? [{ sheet: table.sheet, row, column }] : [];
  });
}

/** One for each cell: a row may stand for two stages. */
function findingsOf(without: readonly StageSummary[], sheet: DataTable): readonly Finding[] {
  const told = new Set<CycleRecord>();
  return without.flatMap((stage) => {
    const [record] = stage.records;
    if (record && told.has(record)) return [];
    if (record) told.add(record);
    return [missing(stage, sheet)];
  });
}

/** At the cell of the document, or where it would stand: below the table where the sheet leaves the stage out. */
function missing({ name, records }: StageSummary, sheet: DataTable): Finding {
  const [record] = records;
  const { table, row } = record ?? { table: sheet, row: sheet.lastRow + 1 };
  const column = table.columns.get('document') ?? table.columns.get('stage') ?? 0;
  const place = { sheet: table.sheet, cell: a1(row, column) };
  return finding('value-missing', 'advice', place, {
    column: headerOf('cycle', 'document'),
    of: record?.stage ?? name,
  });
}
