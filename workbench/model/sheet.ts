import type { CellRange } from '../../src/workbook';
import type { AutoFilter } from './autoFilter';
import { Axis } from './axis';
import { CellStore } from './cellStore';
import type { Chart } from './charts';
import type { ConditionalFormat } from './conditionalFormats';
import type { DefinedName } from './names';
import type { Note } from './notes';
import { DEFAULT_PAGE_LAYOUT, type PageLayout } from './pageLayout';
import type { SheetProtection } from './protection';
import { type CellStyle, DEFAULT_STYLE } from './style';
import type { Table } from './tables';
import type { Validation } from './validations';

export const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** Frozen counts from the top left corner; a sheet scrolled before freezing is not modelled. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

/** Everything of a sheet but its cells, rows and columns: plain values, each replaced as a whole. */
export interface SheetParts {
  name: string;
  visibility: Visibility;
  /** «#RRGGBB», or empty. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** Points. */
  standardWidth: number;
  standardHeight: number;
  baseStyle: CellStyle;
  frozen: FrozenPanes | null;
  merges: readonly CellRange[];
  tables: readonly Table[];
  names: readonly DefinedName[];
  conditionalFormats: readonly ConditionalFormat[];
  validations: readonly Validation[];
  notes: readonly Note[];
  charts: readonly Chart[];
  autoFilter: AutoFilter | null;
  pageLayout: PageLayout;
  protection: SheetProtection | null;
  customProperties: ReadonlyMap<string, string>;
}

/** 64 pixels. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

const newParts = (name: string): SheetParts => ({
  name,
  visibility: 'Visible',
  tabColor: '',
  showGridlines: true,
  showHeadings: true,
  standardWidth: STANDARD_WIDTH,
  standardHeight: STANDARD_HEIGHT,
  baseStyle: DEFAULT_STYLE,
  frozen: null,
  merges: [],
  tables: [],
  names: [],
  conditionalFormats: [],
  validations: [],
  notes: [],
  charts: [],
  autoFilter: null,
  pageLayout: DEFAULT_PAGE_LAYOUT,
  protection: null,
  customProperties: new Map(),
});

/** One worksheet. Change it only through the functions of this folder or by replacing a part as a whole. */
export class Sheet {
  private constructor(
    readonly id: string,
    readonly cells: CellStore,
    readonly rows: Axis,
    readonly columns: Axis,
    readonly parts: SheetParts,
  ) {}

  static create(id: string, name: string): Sheet {
    return new Sheet(id, new CellStore(), new Axis(), new Axis(), newParts(name));
  }

  get name(): string {
    return this.parts.name;
  }

  /** Differs where cells, rows or columns were changed in between. */
  get revision(): string {
    return [this.cells.revision, this.rows.revision, this.columns.revision].join();
  }

  /** A sheet with the same contents that later changes of this one don't reach. */
  clone(id: string = this.id): Sheet {
    return new Sheet(id, this.cells.clone(), this.rows.clone(), this.columns.clone(), { ...this.parts });
  }

  /** As {@link clone}; shares with an earlier clone of this sheet what was not changed since. */
  cloneSince(earlier: Sheet | undefined): Sheet {
    if (earlier?.id !== this.id || earlier.revision !== this.revision) return this.clone();
    return new Sheet(this.id, earlier.cells, earlier.rows, earlier.columns, { ...this.parts });
  }

  styleAt(row: number, column: number): CellStyle {
    return this.cells.get(row, column)?.style ?? this.emptyStyleAt(row, column);
  }

  /** The style that a cell without its own has. */
  emptyStyleAt(row: number, column: number): CellStyle {
    return this.rows.get(row).style ?? this.columns.get(column).style ?? this.parts.baseStyle;
  }

  /** Points. */
  rowHeight(row: number): number {
    return this.rows.get(row).size ?? this.parts.standardHeight;
  }

  /** Points. */
  columnWidth(column: number): number {
    return this.columns.get(column).size ?? this.parts.standardWidth;
  }

  isRowHidden(row: number): boolean {
    return this.rows.get(row).hidden ?? false;
  }

  isColumnHidden(column: number): boolean {
    return this.columns.get(column).hidden ?? false;
  }

  mergeAt(row: number, column: number): CellRange | null {
    return (
      this.parts.merges.find(
        ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
      ) ?? null
    );
  }
}
