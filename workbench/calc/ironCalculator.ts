import { initSync, Model } from '@ironcalc/wasm';
import type { CellPosition } from '../../src/workbook';
import {
  type Calculator,
  type Cell,
  type ChangedCells,
  ExcelError,
  formatReference,
  invalidArgument,
  mapReferences,
  sameStructure,
  type Sheet,
  sheetPrefix,
  structureOf,
  type Workbook,
  type FormulaPlace,
} from '../model';
import type { Evaluate } from './conditionalDisplay';
import { isBalanced, isTooDeep, isTooLong, shapeOf, squeezed } from './formulaSyntax';
import { prepareFormula } from './prepareFormula';
import { engineInput } from './engineInput';
import { closedEnds } from './openEnds';
import { PRECISE_FORMAT, readResult, readSpill } from './engineOutput';

/** A sheet of the engine alone; no sheet of a workbook can be called so. */
const QUESTION_SHEET = 'History';
/** Rows that may be filled below the last one before all formulas are entered anew. */
const MORE_ROWS = 100;
const PARSE_ERROR = '#ERROR!';
/** What {@link structureOf} tells of each sheet. */
const SHEET_ITEMS = 5;
const UNKNOWN_FUNCTION = /(?<![\w.])([a-z][a-z0-9.]*)\(/g;

/** Loads the engine once per page or process. The bytes are those of the package's `wasm_bg.wasm`. */
export function loadEngine(wasm: BufferSource): void {
  initSync({ module: wasm });
}

/** Calculates with IronCalc: only what changed is entered again, unless sheets, tables or names changed. */
export class IronCalculator implements Calculator {
  /** Functions that formulas use and the engine lacks; their cells show #NAME?. */
  readonly unsupported = new Set<string>();
  /** What the engine died of, if it did; values then stay as they were. */
  failure: string | null = null;
  private model: Model | null = null;
  private workbook: Workbook | null = null;
  private structure: readonly unknown[] = [];
  /** No sheet holds anything below so many rows. */
  private end = 0;
  /** The sheets of the model, in its order. */
  private sheets: readonly { readonly id: string; readonly name: string }[] = [];
  private readonly formulas = new Map<string, Map<string, CellPosition>>();
  private readonly shapes = new Map<string, boolean>();
  private scratch: Model | null = null;

  constructor(private readonly timeZone = 'UTC') {}

  calculate(workbook: Workbook, changed: ChangedCells | null): void {
    const structure = structureOf(workbook);
    try {
      if (this.model && changed) this.dropUnused(this.model, workbook, structure);
      if (this.model && changed && sameStructure(this.structure, structure) && this.holds(changed)) {
        this.update(this.model, workbook, changed);
      } else this.rebuild(workbook, structure);
      this.failure = null;
    } catch (error) {
      this.model = null;
      if (!(error instanceof WebAssembly.RuntimeError) && !(error instanceof RangeError)) throw error;
      this.failure = error.message;
    }
  }

  checkFormula(formula: string, workbook: Workbook, place?: FormulaPlace): void {
    const shape = shapeOf(formula);
    const known = this.shapes.get(shape);
    const valid = known ?? this.isValid(prepareFormula(formula, workbook, place ?? null));
    if (known === undefined && !formula.includes('[')) this.shapes.set(shape, valid);
    if (!valid) throw invalidArgument(`«${formula}» is no formula.`);
  }

  /** Answers formulas that stand in no cell, on the values of the last calculation. */
  readonly answer: Evaluate = (sheet, questions) => {
    const { model, workbook } = this;
    if (!model || !workbook || questions.length === 0) return questions.map(() => null);
    const index = workbook.sheets.length;
    model.pauseEvaluation();
    for (const [at, { row, column, formula }] of questions.entries()) {
      const home = sheetPrefix(sheet.name);
      const prepared = mapReferences(
        prepareFormula(formula, workbook, { sheet, row, column }),
        (reference) => (reference.sheet === null ? home + formatReference(reference) : null),
      );
      model.setUserInput(index, at + 1, 1, prepared);
    }
    model.resumeEvaluation();
    model.evaluate();
    const area = { sheet: index, row: 1, column: 1, width: 1, height: questions.length };
    model.updateRangeStyle(area, 'num_fmt', PRECISE_FORMAT);
    const answers = questions.map((_question, at) => readResult(model, index, at, 0));
    model.rangeClearAll(index, 1, 1, questions.length, 1);
    return answers;
  };

  /** Entered into an empty sheet, the formula must be read to its end and not give a parser's error. */
  private isValid(formula: string): boolean {
    if (formula.length < 2 || !isBalanced(formula) || isTooDeep(formula)) return false;
    if (isTooLong(formula)) throw new ExcelError('NotImplemented', 'The formula is too long for this host.');
    this.scratch ??= this.newModel();
    try {
      this.scratch.setUserInput(0, 1, 1, formula);
      const read = this.scratch.getCellContent(0, 1, 1);
      return (
        this.scratch.getFormattedCellValue(0, 1, 1) !== PARSE_ERROR &&
        // The engine drops a plus that changes no sign, and forgets what it can't read at the end.
        squeezed(read).length >= squeezed(formula).length - (formula.split('+').length - 1)
      );
    } catch {
      this.scratch = null;
      return false;
    }
  }

  private newModel(): Model {
    return new Model('workbook', 'en', this.timeZone, 'en');
  }

  private holds(changed: ChangedCells): boolean {
    return [...changed.values()].every((cells) => [...cells].every(({ row }) => row < this.end));
  }

  /** Lets go of sheets that are gone where that is all that changed and no formula asks for them: nothing is calculated anew. */
  private dropUnused(model: Model, workbook: Workbook, structure: readonly unknown[]): void {
    const left = new Set(workbook.sheets.map(({ id }) => id));
    const gone = this.sheets.filter(({ id }) => !left.has(id));
    if (gone.length === 0) return;
    const [names, ...rest] = this.structure;
    const kept = rest.filter((_item, at) => left.has(this.sheets[Math.floor(at / SHEET_ITEMS)]?.id ?? ''));
    if (!sameStructure([names, ...kept], structure)) return;
    const isAsked = workbook.sheets.some((sheet) =>
      [...this.formulasOf(sheet.id).values()].some(({ row, column }) => {
        const formula = sheet.cells.get(row, column)?.formula ?? '';
        return gone.some(({ name }) => formula.includes(name.replaceAll("'", "''")));
      }),
    );
    if (isAsked) return;
    for (const { id } of gone) {
      model.deleteSheet(this.sheets.findIndex((sheet) => sheet.id === id));
      this.sheets = this.sheets.filter((sheet) => sheet.id !== id);
      this.formulas.delete(id);
    }
    this.structure = structure;
  }

  private rebuild(workbook: Workbook, structure: readonly unknown[]): void {
    const model = this.newModel();
    model.pauseEvaluation();
    this.model = model;
    this.workbook = workbook;
    this.structure = structure;
    this.sheets = workbook.sheets.map(({ id, name }) => ({ id, name }));
    this.formulas.clear();
    this.end = MORE_ROWS;
    for (const { cells } of workbook.sheets) {
      for (const { row } of cells.entries()) this.end = Math.max(this.end, row + 1 + MORE_ROWS);
    }
    for (const [index, sheet] of workbook.sheets.entries()) {
      if (index > 0) model.newSheet();
      model.renameSheet(index, sheet.name);
    }
    model.newSheet();
    model.renameSheet(workbook.sheets.length, QUESTION_SHEET);
    for (const [index, sheet] of workbook.sheets.entries()) {
      for (const { row, column, cell } of sheet.cells.entries()) {
        this.enter(model, workbook, sheet, index, { row, column }, cell);
      }
    }
    this.evaluate(model, workbook);
  }

  private update(model: Model, workbook: Workbook, changed: ChangedCells): void {
    if ([...changed.values()].every((cells) => cells.length === 0)) return;
    model.pauseEvaluation();
    for (const [sheetId, cells] of changed) {
      const sheet = workbook.findSheet(sheetId);
      if (!sheet) continue;
      const index = workbook.sheets.indexOf(sheet);
      for (const place of cells) {
        this.enter(model, workbook, sheet, index, place, sheet.cells.get(place.row, place.column));
      }
    }
    this.evaluate(model, workbook);
  }

  private enter(
    model: Model,
    workbook: Workbook,
    sheet: Sheet,
    index: number,
    { row, column }: CellPosition,
    cell: Cell | undefined,
  ): void {
    const own = this.formulasOf(sheet.id);
    const key = `${String(row)}:${String(column)}`;
    if (cell?.formula === undefined) own.delete(key);
    else own.set(key, { row, column });
    if (cell?.spilledFrom) return;
    const input = engineInput(workbook, sheet, { row, column }, cell);
    const entered = cell?.formula === undefined ? input : closedEnds(input, this.end);
    model.setUserInput(index, row + 1, column + 1, entered);
  }

  private formulasOf(sheetId: string): Map<string, CellPosition> {
    const own = this.formulas.get(sheetId) ?? new Map<string, CellPosition>();
    this.formulas.set(sheetId, own);
    return own;
  }

  private evaluate(model: Model, workbook: Workbook): void {
    model.resumeEvaluation();
    model.evaluate();
    for (const [index, sheet] of workbook.sheets.entries()) {
      dropSpills(sheet);
      const places = [...this.formulasOf(sheet.id).values()];
      for (const place of places) this.read(model, sheet, index, place);
    }
  }

  private read(model: Model, sheet: Sheet, index: number, { row, column }: CellPosition): void {
    const cell = sheet.cells.get(row, column);
    if (cell?.formula === undefined) return;
    const area = { sheet: index, row: row + 1, column: column + 1, width: 1, height: 1 };
    model.updateRangeStyle(area, 'num_fmt', PRECISE_FORMAT);
    const value = readResult(model, index, row, column);
    this.noteUnknown(model, index, row, column, value);
    if (!sameValue(value, cell.value)) sheet.cells.store(row, column, { ...cell, value });
    for (const spilled of readSpill(model, index, row, column)) {
      const target = sheet.cells.get(spilled.row, spilled.column);
      sheet.cells.store(spilled.row, spilled.column, {
        ...target,
        value: spilled.value,
        spilledFrom: { row, column },
      });
    }
  }

  /** The engine writes the names of functions that it doesn't know in small letters. */
  private noteUnknown(model: Model, index: number, row: number, column: number, value: Cell['value']): void {
    if (typeof value !== 'object' || value?.error !== '#NAME?') return;
    const content = model.getCellContent(index, row + 1, column + 1).replace(/"(?:[^"]|"")*"/g, '');
    for (const match of content.matchAll(UNKNOWN_FUNCTION))
      this.unsupported.add((match[1] ?? '').toUpperCase());
  }
}

function dropSpills(sheet: Sheet): void {
  for (const { row, column, cell } of sheet.cells.entries()) {
    if (!cell.spilledFrom) continue;
    const { style, hyperlink } = cell;
    sheet.cells.store(row, column, { value: null, ...(style && { style }), ...(hyperlink && { hyperlink }) });
  }
}

const sameValue = (a: Cell['value'], b: Cell['value']): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a?.error === b?.error);
