import type { Quirks } from '../../workbench/protocol';
import type { OpenOptions, OpenWorkbook } from '../../workbench/testing';

/** A way of a real Excel that every use case is tried under. */
export interface Fact {
  readonly id: string;
  /** As the table tells it. */
  readonly about: string;
  readonly options?: OpenOptions;
  /** What is the matter only while the use case runs. */
  readonly during?: Partial<Quirks>;
  /** What another Excel, to which the person turns then, does otherwise. */
  readonly elsewhere?: Partial<Quirks>;
  /** A person types into a cell meanwhile. */
  readonly typing?: true;
  /** A sync of the use case never returns: each is tried in turn. */
  readonly silent?: true;
  /** Something can't be read, and that is told: the sheets that are made are not those of an Excel that tells it. */
  readonly unread?: true;
  /** The workbook has a sheet with more than 512 merged areas. */
  readonly manyMerges?: true;
  /** Printed otherwise than usual: at a scale. */
  readonly scaled?: true;
}

export const FACTS: readonly Fact[] = [
  { id: 'web', about: 'the platform is the web', options: { platform: 'web' } },
  {
    id: 'mac',
    about: 'the platform is the Mac, which saves no downloads',
    options: { platform: 'mac', savesDownloads: false },
  },
  { id: 'names', about: '`worksheet.names` lists more than its own', options: { sheetNamesHoldAll: true } },
  { id: 'undo-list', about: 'calls without undo empty the undo list', options: { undoListCleared: true } },
  { id: 'undo-group', about: 'undo groups, in a desktop Excel', options: { excelApi: '1.20' } },
  { id: 'merges-error', about: '> 512 merged areas are refused', manyMerges: true },
  {
    id: 'merges-null',
    about: '> 512 merged areas are told as none',
    manyMerges: true,
    options: { manyMerges: 'null' },
  },
  {
    id: 'merges-slow',
    about: '> 512 merged areas are told late',
    manyMerges: true,
    options: { manyMerges: 'slow' },
  },
  {
    id: 'merges-never',
    about: 'merged areas are refused, however few',
    manyMerges: true,
    unread: true,
    options: { mostMerges: 0 },
  },
  { id: 'in-front', about: 'another workbook is in front', during: { otherInFront: true } },
  { id: 'grouped', about: 'several sheets are selected', during: { sheetsGrouped: true } },
  { id: 'typing', about: 'a cell is being edited', typing: true },
  {
    id: 'stays-behind',
    about: 'a new sheet is not activated by its own sync',
    options: { platform: 'web', newSheetStaysBehind: true },
  },
  { id: 'fit', about: '`horizontalFitToPages` has no effect', options: { fitIgnored: true }, scaled: true },
  {
    id: 'paint',
    about: 'conditional formats are painted on calculation',
    options: { paintsOnCalculation: true },
  },
  { id: 'areas', about: 'several areas at once are refused', options: { refusesAreas: true } },
  { id: 'text', about: '`text` is shown in Russian', options: { localText: true } },
  {
    id: 'property',
    about: 'properties of a sheet take 100 characters',
    during: { propertyLimit: 100 },
    elsewhere: { propertyLimit: null },
  },
  { id: 'silent', about: 'a sync never returns, each in turn', silent: true },
];

/** Opens a workbook under a fact; what is the matter only during the use case is so from {@link begin} on. */
export function begin({ host }: OpenWorkbook, { during, typing }: Fact): void {
  Object.assign(host.quirks, during);
  if (typing) host.cellEdit.begin();
}

/** The matter is over: the person has done what was asked for. */
export function end({ host }: OpenWorkbook, { during, elsewhere, typing }: Fact): void {
  for (const name of Object.keys(during ?? {})) Object.assign(host.quirks, { [name]: false });
  Object.assign(host.quirks, elsewhere);
  if (typing) host.cellEdit.end();
}
