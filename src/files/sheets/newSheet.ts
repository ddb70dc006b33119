import type {
  CellRange,
  CellStyle,
  OwnSheetKind,
  PlanChart,
  PlanLink,
  PlanNote,
  PlanPage,
  PlanRule,
  PlanTable,
  PlanValidation,
  SheetPlan,
  SheetSnapshot,
} from '../../workbook';
import type { CellContent } from '../edit/storedCell';

/** A cell of a sheet that is to be written. */
export interface NewCell {
  readonly column: number;
  readonly content: CellContent;
  readonly look: CellStyle;
  readonly link?: PlanLink;
}

export interface NewRow {
  /** 0-based. */
  readonly row: number;
  /** In order of their columns. */
  readonly cells: readonly NewCell[];
  /** Points; Excel fits the row anew where they are not set by hand. */
  readonly height?: { readonly points: number; readonly set: boolean };
  readonly hidden?: boolean;
}

export interface NewColumn {
  /** Characters; the standard width where not told. */
  readonly width?: number;
  readonly hidden?: boolean;
}

/** A cell's list of values to choose from: told, or standing in cells of the same sheet. */
export interface NewChoice {
  readonly range: CellRange;
  readonly from: readonly string[] | CellRange;
}

/** What a sheet shall be, whatever it was made of: everything that its parts in a package are written from. */
export interface NewSheet {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  /** A new one stands before all other sheets of the workbook, else behind them. */
  readonly first: boolean;
  /** In order, those without cells and height left out. */
  readonly rows: Iterable<NewRow>;
  /** The cells that it takes where they hold neither formulas nor links; null where that is to be seen in its rows. */
  readonly plain: CellRange | null;
  readonly columns: readonly NewColumn[];
  readonly merges: readonly CellRange[];
  readonly frozen: SheetPlan['frozen'] | null;
  readonly filter: CellRange | null;
  readonly rules: readonly PlanRule[];
  readonly choices: readonly NewChoice[];
  readonly validations: readonly PlanValidation[];
  readonly notes: readonly PlanNote[];
  readonly table: PlanTable | null;
  readonly charts: readonly PlanChart[];
  readonly page: PlanPage | null;
  /** «#RRGGBB» */
  readonly tabColor: string | null;
  readonly gridLines: boolean;
  /** What marks it as the product's own; null for a sheet of the person's. */
  readonly own: { readonly kind: OwnSheetKind; readonly editableTexts: string } | null;
}

/** A sheet with nothing on it. */
export const BARE_SHEET: Omit<NewSheet, 'name'> = {
  visibility: 'visible',
  first: false,
  rows: [],
  plain: null,
  columns: [],
  merges: [],
  frozen: null,
  filter: null,
  rules: [],
  choices: [],
  validations: [],
  notes: [],
  table: null,
  charts: [],
  page: null,
  tabColor: null,
  gridLines: true,
  own: null,
};
