export type BorderWeight = 'hairline' | 'thin' | 'medium';

/** How a cell looks. Colours are «#RRGGBB»; what is left out stays as in a new workbook. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** An Excel number format, «0.0%»; «@» keeps text as text. */
  readonly numberFormat?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Steps of about three spaces. */
  readonly indent?: number;
  /** Around each cell. */
  readonly border?: { readonly weight: BorderWeight; readonly color: string };
}
