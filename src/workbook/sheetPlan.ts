import type { CellRange } from './address';
import type { PlanChart } from './planChart';
import type { PlanRule } from './planRule';
import type { CellStyle } from './planStyle';

/** The sheets that the product inserts. Each is marked as its own, so that the next run finds it again. */
export const OWN_SHEETS = [
  'findings',
  'indicators',
  'dynamics',
  'risk-profile',
  'monitoring',
  'memo',
] as const;
export type OwnSheetKind = (typeof OWN_SHEETS)[number];

/** Name of the worksheet custom property that marks an own sheet; its value is the kind. */
export const OWN_SHEET_MARK = 'roadmap-monitor';

export type PlanLink =
  /** A cell or range (A1) of a sheet of the same workbook. */
  { readonly sheet: string; readonly cell: string } | { readonly url: string };

/** One cell of a planned sheet. Text is written as text whatever it starts with; only `formula` makes a formula. */
export interface PlanCell {
  /** A number, text, truth value or nothing. With a formula: what the code computed, cached in files. */
  readonly value: string | number | boolean | null;
  /** English, with the leading «=», A1 references. */
  readonly formula?: string;
  /** A key of the plan's `styles`. */
  readonly style?: string;
  readonly link?: PlanLink;
  /** A text that the person may edit: what they write over it stays on the next run, see `keptTexts`. */
  readonly editable?: {
    /** One of its kind on the sheet, and the same on every run. */
    readonly key: string;
    /** What would stand there, had nobody edited it. */
    readonly proposed: string;
  };
}

export interface PlanPage {
  readonly orientation: 'portrait' | 'landscape';
  /** 0-based rows repeated at the top of each page, inclusive. */
  readonly titleRows?: { readonly top: number; readonly bottom: number };
  /** Printed at the foot of each page; «&P» is the page, «&N» the number of pages. */
  readonly footer?: string;
  /** 0-based rows that start a new page. */
  readonly breaks?: readonly number[];
}

/** A whole sheet as it shall be: written cell for cell from A1, nothing else stays on it. */
export interface SheetPlan {
  readonly kind: OwnSheetKind;
  /** As settled by `settleNames`: 1–31 characters, free or an own sheet's. */
  readonly name: string;
  /** Rows × columns from A1; rows may be of different length, null is an empty cell without a style. */
  readonly rows: readonly (readonly (PlanCell | null)[])[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  /** Widths in characters, from column A. */
  readonly columnWidths: readonly number[];
  /** 0-based row → height in points; other rows fit their text. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly merges?: readonly CellRange[];
  /** Rows and columns that stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** A header with its rows that can be filtered. */
  readonly filter?: CellRange;
  readonly rules?: readonly PlanRule[];
  /** Cells that offer a list of values to choose from. */
  readonly choices?: readonly { readonly range: CellRange; readonly values: readonly string[] }[];
  readonly charts?: readonly PlanChart[];
  readonly page: PlanPage;
  /** «#RRGGBB» of the sheet's tab. */
  readonly tabColor?: string;
}
