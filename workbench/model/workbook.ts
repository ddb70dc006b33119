import type { CellRange } from '../../src/workbook';
import { ExcelError, invalidArgument, itemNotFound } from './errors';
import { singleCell } from './geometry';
import type { DefinedName } from './names';
import type { Protection } from './protection';
import { Sheet } from './sheet';
import { checkSheetName, sameSheetName } from './sheetNames';

export const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const DOCUMENT_PROPERTIES = [
  'title',
  'subject',
  'author',
  'manager',
  'company',
  'category',
  'keywords',
  'comments',
] as const;
export type DocumentProperty = (typeof DOCUMENT_PROPERTIES)[number];

/** Everything of a workbook but its sheets: plain values, each replaced as a whole. */
export interface WorkbookParts {
  activeSheetId: string;
  /** Sheet id → selected ranges; A1 where nothing stands. The first range's first cell is the active one. */
  selections: ReadonlyMap<string, readonly CellRange[]>;
  names: readonly DefinedName[];
  protection: Protection | null;
  properties: Readonly<Record<DocumentProperty, string>>;
  customProperties: ReadonlyMap<string, string | number | boolean>;
  /** What add-ins keep in the workbook through `Excel.Workbook.settings`. */
  settings: ReadonlyMap<string, unknown>;
  /** What add-ins keep through `Office.context.document.settings`: serialised values. */
  documentSettings: ReadonlyMap<string, string>;
  calculationMode: (typeof CALCULATION_MODES)[number];
  /** Days count from 1904-01-01; dates are shown as of 1900 all the same. */
  date1904: boolean;
}

/** A workbook at one moment; holds its own copies. */
export interface WorkbookState {
  readonly sheets: readonly Sheet[];
  readonly parts: WorkbookParts;
}

const EMPTY_PROPERTIES: WorkbookParts['properties'] = {
  title: '',
  subject: '',
  author: '',
  manager: '',
  company: '',
  category: '',
  keywords: '',
  comments: '',
};

const ID_DIGITS = 4;

/** Parts are replaced as a whole. */
const sameParts = <T extends object>(a: T, b: T): boolean =>
  (Object.keys(a) as (keyof T)[]).every((name) => a[name] === b[name]);

/** The workbook that is open: sheets in tab order, and what belongs to the workbook as a whole. */
export class Workbook {
  sheets: readonly Sheet[];
  parts: WorkbookParts;
  private lastId = 0;

  /** A workbook with one empty sheet per name. */
  constructor(
    readonly fileName: string,
    sheetNames: readonly string[],
  ) {
    this.sheets = sheetNames.map((name) => Sheet.create(this.newId(), name));
    this.parts = {
      activeSheetId: this.sheets[0]?.id ?? '',
      selections: new Map(),
      names: [],
      protection: null,
      properties: EMPTY_PROPERTIES,
      customProperties: new Map(),
      settings: new Map(),
      documentSettings: new Map(),
      calculationMode: 'Automatic',
      date1904: false,
    };
  }

  /** An identifier in the shape Excel uses; never given twice, undo or not. */
  newId(): string {
    this.lastId += 1;
    return `{00000000-${this.lastId.toString(16).padStart(ID_DIGITS, '0').toUpperCase()}-0000-0000-000000000000}`;
  }

  get activeSheet(): Sheet {
    return this.sheet(this.parts.activeSheetId);
  }

  findSheet(id: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** Throws `ItemNotFound` for a sheet that is gone. */
  sheet(id: string): Sheet {
    const sheet = this.findSheet(id);
    if (!sheet) throw itemNotFound('The sheet does not exist any more.');
    return sheet;
  }

  /** By name without case; null where there is none. */
  sheetNamed(name: string): Sheet | null {
    return this.sheets.find((sheet) => sameSheetName(sheet.name, name)) ?? null;
  }

  /** Throws `AccessDenied` where the workbook's structure is protected. */
  checkStructure(): void {
    if (this.parts.protection) throw new ExcelError('AccessDenied', 'The workbook structure is protected.');
  }

  /** Adds an empty sheet at the end. Without a name it becomes «Лист2», «Лист3» and so on. */
  addSheet(name?: string): Sheet {
    this.checkStructure();
    const given = name ?? this.freeSheetName('Лист');
    this.checkFreeName(given, null);
    const sheet = Sheet.create(this.newId(), given);
    this.sheets = [...this.sheets, sheet];
    return sheet;
  }

  /** Throws `ItemAlreadyExists` or `InvalidArgument` where a sheet can't have the name. */
  checkFreeName(name: string, except: Sheet | null): void {
    checkSheetName(name);
    const other = this.sheetNamed(name);
    if (other && other !== except) {
      throw new ExcelError('ItemAlreadyExists', `There is a sheet «${name}» already.`);
    }
  }

  /** The last visible sheet can't go: `InvalidOperation`. */
  deleteSheet(id: string): void {
    this.checkStructure();
    const sheet = this.sheet(id);
    if (sheet.parts.visibility === 'VeryHidden') {
      throw new ExcelError('InvalidOperation', 'A very hidden sheet can not be deleted.');
    }
    this.checkVisibleLeft(id);
    const index = this.sheets.indexOf(sheet);
    this.sheets = this.sheets.filter((other) => other !== sheet);
    if (this.parts.activeSheetId === id) this.activateNear(index);
  }

  /** Throws `InvalidOperation` where no visible sheet would be left without this one. */
  checkVisibleLeft(id: string): void {
    if (!this.sheets.some((sheet) => sheet.id !== id && sheet.parts.visibility === 'Visible')) {
      throw new ExcelError('InvalidOperation', 'A workbook must have at least one visible sheet.');
    }
  }

  activateNear(index: number): void {
    const visible = this.sheets.filter((sheet) => sheet.parts.visibility === 'Visible');
    const next = visible.find((sheet) => this.sheets.indexOf(sheet) >= index) ?? visible.at(-1);
    this.parts.activeSheetId = next?.id ?? '';
  }

  /** Moves a sheet to a 0-based position. */
  moveSheet(id: string, position: number): void {
    this.checkStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) {
      throw invalidArgument('No such position.');
    }
    const sheet = this.sheet(id);
    const others = this.sheets.filter((other) => other !== sheet);
    this.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  }

  selection(sheetId: string): readonly CellRange[] {
    return this.parts.selections.get(sheetId) ?? [singleCell(0, 0)];
  }

  select(sheetId: string, ranges: readonly CellRange[]): void {
    this.parts.selections = new Map(this.parts.selections).set(sheetId, ranges);
  }

  /** Shares with a snapshot of a moment ago, before which nothing was restored, what was not changed since. */
  snapshot(earlier?: WorkbookState): WorkbookState {
    return {
      sheets: this.sheets.map((sheet, index) => sheet.cloneSince(earlier?.sheets[index])),
      parts: { ...this.parts },
    };
  }

  /** Whether nothing was changed since the snapshot. */
  isAt({ sheets, parts }: WorkbookState): boolean {
    return (
      sheets.length === this.sheets.length &&
      sameParts(this.parts, parts) &&
      this.sheets.every((sheet, index) => {
        const then = sheets[index];
        return (
          then?.id === sheet.id && then.revision === sheet.revision && sameParts(sheet.parts, then.parts)
        );
      })
    );
  }

  /** Back to a snapshot, which can be restored again later. */
  restore(state: WorkbookState): void {
    const present = new Map(this.sheets.map((sheet) => [sheet.id, sheet]));
    this.sheets = state.sheets.map((sheet) => sheet.clone());
    this.parts = { ...state.parts };
    for (const sheet of this.sheets) {
      const replaced = present.get(sheet.id);
      if (replaced) sheet.cells.noteDifferences(replaced.cells);
    }
  }

  private freeSheetName(stem: string): string {
    let number = this.sheets.length;
    do number += 1;
    while (this.sheetNamed(`${stem}${String(number)}`));
    return `${stem}${String(number)}`;
  }
}
