export const PROTECTION_FLAGS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;
export type ProtectionFlag = (typeof PROTECTION_FLAGS)[number];

export const SELECTION_MODES = ['Normal', 'Unlocked', 'None'] as const;

export type ProtectionOptions = Readonly<Record<ProtectionFlag, boolean>> & {
  readonly selectionMode: (typeof SELECTION_MODES)[number];
};

/** A protected sheet or workbook structure. */
export interface Protection {
  /** Null where none was set. */
  readonly password: string | null;
}

export interface SheetProtection extends Protection {
  readonly options: ProtectionOptions;
}

export const DEFAULT_PROTECTION_OPTIONS: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};
