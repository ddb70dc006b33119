import { type ErrorCode, ExcelError } from '../model';

/** What more merged areas than {@link Quirks.mostMerges} give: an error, no areas at all, or the areas after {@link Quirks.slowAnswer}. */
export type ManyMerges = 'error' | 'null' | 'slow';

/**
 * Ways of real Excels that their reference doesn't tell, or tells of some of them only; the numbers are issues of
 * OfficeDev/office-js. Each is an option of the host, and may be changed while it runs.
 */
export interface Quirks {
  /** `worksheet.names` lists the names of the workbook and those that Excel makes for printing (#1011). */
  sheetNamesHoldAll: boolean;
  /** A call that can't be undone empties the list of what can be (#6453). */
  undoListCleared: boolean;
  manyMerges: ManyMerges;
  /** Merged areas that a range tells of at once. */
  mostMerges: number;
  /** Milliseconds after which a slow answer comes. */
  slowAnswer: number;
  /** Another workbook is in front of this one: what needs a window is refused (#6365). */
  otherInFront: boolean;
  /** Several sheets are selected at once: writing is refused (#2266). */
  sheetsGrouped: boolean;
  /** A sheet is not activated by the sync that adds it (#930). */
  newSheetStaysBehind: boolean;
  /** `horizontalFitToPages` and `verticalFitToPages` are taken and have no effect (#1860). */
  fitIgnored: boolean;
  /** Conditional formats are painted anew only when a calculation is asked for (#5299). */
  paintsOnCalculation: boolean;
  /** Milliseconds that a ribbon function has; null for as long as it takes. */
  functionTime: number | null;
  /** The page of ribbon functions, and a dialog of it, ends when the function says that it is done (#428). */
  functionPageEnds: boolean;
  /** A link with `download` saves a file (#2700). */
  savesDownloads: boolean;
  /** `Range.text` tells numbers and days as an Excel of the host's language shows them. */
  localText: boolean;
  /** What several areas share can't be written at once. */
  refusesAreas: boolean;
  /** Characters of a property of a sheet; null for any. */
  propertyLimit: number | null;
}

export const USUAL_QUIRKS: Quirks = {
  sheetNamesHoldAll: false,
  undoListCleared: false,
  manyMerges: 'error',
  mostMerges: 512,
  slowAnswer: 50,
  otherInFront: false,
  sheetsGrouped: false,
  newSheetStaysBehind: false,
  fitIgnored: false,
  paintsOnCalculation: false,
  functionTime: null,
  functionPageEnds: false,
  savesDownloads: true,
  localText: false,
  refusesAreas: false,
  propertyLimit: null,
};

/** The quirks that options name; the rest is as usual. */
export const quirksOf = (options: Partial<Quirks>): Quirks =>
  Object.fromEntries(
    Object.entries(USUAL_QUIRKS).map(([name, usual]) => [name, Reflect.get(options, name) ?? usual]),
  ) as unknown as Quirks;

/** What only the window in front can do, and what the others answer. */
const NEEDS_WINDOW: Readonly<Record<string, ErrorCode>> = {
  'WorksheetCollection.add': 'GeneralException',
  'Worksheet.delete': 'GeneralException',
  'Worksheet.copy': 'GeneralException',
  'Worksheet.activate': 'InvalidSelection',
  'Worksheet.showGridlines=': 'GeneralException',
  'Range.select': 'InvalidSelection',
  'WorksheetFreezePanes.freezeRows': 'GeneralException',
  'WorksheetFreezePanes.freezeColumns': 'GeneralException',
  'WorksheetFreezePanes.freezeAt': 'GeneralException',
  'WorksheetFreezePanes.unfreeze': 'GeneralException',
  'NamedItemCollection.items': 'InvalidSelection',
};

/** What Excel can't do to one sheet of several that are selected. */
const NEEDS_ONE_SHEET: ReadonlySet<string> = new Set([
  'Range.values=',
  'Range.formulas=',
  'Range.numberFormat=',
  'Range.merge',
  'Range.unmerge',
  'Range.clear',
  'TableCollection.add',
  'ChartCollection.add',
  'ConditionalFormatCollection.add',
  'WorksheetFreezePanes.freezeAt',
  'WorksheetFreezePanes.freezeRows',
  'WorksheetFreezePanes.unfreeze',
]);

/** Throws where a member can't be used as things are now; «Range.values=» is setting it. */
export function checkWindow(quirks: Quirks, member: string): void {
  const refused = quirks.otherInFront ? NEEDS_WINDOW[member] : undefined;
  if (refused !== undefined) throw new ExcelError(refused, `${member} needs the window in front.`);
  if (quirks.refusesAreas && member === 'Worksheet.getRanges') {
    throw new ExcelError('GeneralException', `${member} is refused.`);
  }
  if (quirks.sheetsGrouped && NEEDS_ONE_SHEET.has(member)) {
    throw new ExcelError('GeneralException', `${member} can not be done to several sheets.`);
  }
}
