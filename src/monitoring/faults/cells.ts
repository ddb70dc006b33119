import type { WorkbookData } from '../../data';
import type { Code, Finding } from '../../findings';
import type { LeftOut } from '../../indicators';
import { parseA1 } from '../../workbook';

/** A cell with a fault that the check found and that a figure depends on. */
export interface Fault {
  readonly code: Code;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** What the cell, or its row, says is not in the figure; else it is, and may be wrong. */
  readonly leftOut: boolean;
}

/** Faults that touch the same indicators. */
export interface IndicatorFaults {
  /** Ids, in the order of the catalogue. */
  readonly indicators: readonly string[];
  readonly faults: readonly Fault[];
}

/** What figures other than indicators are counted from. */
export type FaultyKind = 'results' | 'risks' | 'deficits' | 'events' | 'cycle';

/** Which faults stand behind which figures. */
export interface FigureFaults {
  readonly indicators: readonly IndicatorFaults[];
  readonly byKind: Readonly<Record<FaultyKind, readonly Fault[]>>;
}

/** A fault at its place; rows and columns count from 0. */
interface Placed extends Omit<Fault, 'leftOut'> {
  readonly row: number;
  readonly column: number;
}

/** What a row is to a figure: it counts, it would if it could be read, or it is of another school or year. */
export type Standing = 'counted' | 'left-out' | 'elsewhere';

/** The cells that a figure is counted from, on one sheet. */
export interface FigureCells {
  readonly sheet: string;
  readonly columns: ReadonlySet<number>;
  readonly standing: (row: number, column: number) => Standing;
}

/** Faults of a row that counts all the same. */
const DOUBTFUL: ReadonlySet<Code> = new Set(['marks-sum-mismatch', 'part-exceeds-total']);

/** They keep nothing out of a figure: the text is understood, or the row is none of the data. */
const HARMLESS: ReadonlySet<Code> = new Set([
  'row-total',
  'small-cohort',
  'value-unusual',
  'number-as-date',
  'text-spaces',
  'text-mixed-alphabet',
]);

/** The faults of data sheets by sheet, in the order in which they were found. */
export class FaultCells {
  /** Sheet → cell. */
  readonly #bySheet = new Map<string, Map<string, Placed>>();

  constructor({ findings }: WorkbookData, unseen: readonly LeftOut[]) {
    for (const own of findings) {
      if (own.severity === 'advice' || HARMLESS.has(own.code)) continue;
      for (const { sheet, cell } of placesOf(own)) this.#add(own.code, sheet, cell);
    }
    for (const { reason, sheet, cell } of unseen) this.#add(LEFT_OUT_CODES[reason], sheet, cell);
  }

  /** Those in the cells of a figure. */
  in({ sheet, columns, standing }: FigureCells): readonly Fault[] {
    return [...(this.#bySheet.get(sheet)?.values() ?? [])].flatMap(
      ({ code, cell, row, column }): readonly Fault[] => {
        if (!columns.has(column)) return [];
        const own = standing(row, column);
        if (own === 'elsewhere' || (own === 'counted' && !DOUBTFUL.has(code))) return [];
        return [{ code, sheet, cell, leftOut: own === 'left-out' }];
      },
    );
  }

  #add(code: Code, sheet: string, cell: string): void {
    const position = parseA1(cell);
    if (!position) return;
    const own = this.#bySheet.get(sheet) ?? new Map<string, Placed>();
    this.#bySheet.set(sheet, own);
    if (!own.has(cell)) own.set(cell, { code, sheet, cell, ...position });
  }
}

/** What the check calls a cell that formulas don't see. */
export const LEFT_OUT_CODES = {
  school: 'school-spelling',
  year: 'year-unrecognised',
  number: 'value-not-number',
  mark: 'value-not-number',
  procedure: 'school-spelling',
} as const satisfies Readonly<Record<LeftOut['reason'], Code>>;

interface Place {
  readonly sheet: string;
  readonly cell: string;
}

const OTHER_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!([A-Z]+\d+)$/u;

/** The cell of a finding; of two records that differ both, and none where they are alike: one of them counts. */
function placesOf(found: Finding): readonly Place[] {
  const { sheet, cell } = found;
  if (sheet === null || cell === null) return [];
  if (found.code !== 'record-duplicate') return [{ sheet, cell }];
  const { first, same } = found.data;
  if (same) return [];
  const [, quoted, plain, address] = OTHER_SHEET.exec(first) ?? [];
  const other = quoted?.replaceAll("''", "'") ?? plain ?? sheet;
  return [
    { sheet: other, cell: address ?? first },
    { sheet, cell },
  ];
}
