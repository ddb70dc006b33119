import type { CellPosition } from '../../src/workbook';
import { type Change, type ChangedCells, ChangeLog } from './changes';
import { EN_US, type EntryLocale } from './entryLocale';
import type { EntryContext } from './entry';
import type { Sheet } from './sheet';
import type { Workbook, WorkbookState } from './workbook';

/** Who changed the workbook: the add-in through the API, a person at the host, or another author elsewhere. */
export type ChangeSource = 'addin' | 'person' | 'coauthor';

/** Where a formula stands, for references like `[@Итог]`. */
export interface FormulaPlace extends CellPosition {
  readonly sheet: Sheet;
}

/** Fills in what formulas give. */
export interface Calculator {
  /** Called when cells, given by sheet id, or the structure changed; null asks for everything anew. */
  calculate(workbook: Workbook, changed: ChangedCells | null): void;
  /** Throws `InvalidArgument` for a formula that can't be parsed. Left out, the place is none in particular. */
  checkFormula(formula: string, workbook: Workbook, place?: FormulaPlace): void;
}

export interface SessionOptions {
  /** How values given by add-ins are read; en-US as in the real API. */
  readonly entryLocale?: EntryLocale;
  /** The year that completes dates typed without one. */
  readonly year: number;
  /** Steps that can be undone. */
  readonly undoLimit?: number;
}

export type SessionListener = (change: Change) => void;

const DEFAULT_UNDO_LIMIT = 100;

/**
 * An open workbook with its calculation, its undo history and its listeners. Every change goes through
 * {@link transact}: one transaction is one undo step and one notice.
 */
export class Session {
  readonly entry: EntryContext;
  private readonly listeners = new Set<SessionListener>();
  private readonly undoLimit: number;
  private undoable: WorkbookState[] = [];
  private redoable: WorkbookState[] = [];
  private group: { readonly before: WorkbookState; changed: boolean } | null = null;
  private readonly log: ChangeLog;

  constructor(
    readonly workbook: Workbook,
    readonly calculator: Calculator,
    options: SessionOptions,
  ) {
    this.entry = { locale: options.entryLocale ?? EN_US, year: options.year };
    this.undoLimit = options.undoLimit ?? DEFAULT_UNDO_LIMIT;
    this.log = new ChangeLog(workbook);
    this.calculateAlways();
    this.log.finish('person', workbook.snapshot());
  }

  get canUndo(): boolean {
    return this.undoable.length > 0;
  }

  get canRedo(): boolean {
    return this.redoable.length > 0;
  }

  get inUndoGroup(): boolean {
    return this.group !== null;
  }

  /** Called after every transaction that changed something, and after undo and redo. Gives the way to stop. */
  subscribe(listener: SessionListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Runs changes, calculates, and makes one undo step of them. What ran before an error stays. */
  transact<T>(source: ChangeSource, run: () => T): T {
    const before = this.workbook.snapshot();
    try {
      return run();
    } finally {
      this.settle();
      const change = this.log.finish(source, before);
      if (change) this.record(before, change);
    }
  }

  /** Calculates now where cells changed, unless the workbook calculates by hand. */
  settle(): void {
    if (this.workbook.parts.calculationMode === 'Manual') return;
    const changed = this.log.collect();
    if (changed) this.calculator.calculate(this.workbook, changed);
  }

  /** Calculates now, whatever the workbook's mode. */
  calculateAlways(): void {
    this.log.collect();
    this.calculator.calculate(this.workbook, null);
  }

  /** Makes one undo step of all transactions until {@link endUndoGroup}. */
  beginUndoGroup(): void {
    this.group ??= { before: this.workbook.snapshot(), changed: false };
  }

  endUndoGroup(): void {
    const group = this.group;
    this.group = null;
    if (group?.changed) this.push(group.before);
  }

  /** Takes back the last step; false where there is none. */
  undo(): boolean {
    return this.travel(this.undoable, this.redoable);
  }

  redo(): boolean {
    return this.travel(this.redoable, this.undoable);
  }

  private travel(from: WorkbookState[], to: WorkbookState[]): boolean {
    const target = from.pop();
    if (!target) return false;
    const before = this.workbook.snapshot();
    to.push(before);
    this.workbook.restore(target);
    this.calculator.calculate(this.workbook, this.log.collect() ?? new Map());
    const change = this.log.finish('person', before);
    if (change) this.notify(change);
    return true;
  }

  private record(before: WorkbookState, change: Change): void {
    if (change.undoable) {
      if (this.group) this.group.changed = true;
      else this.push(before);
    }
    this.notify(change);
  }

  private push(before: WorkbookState): void {
    this.undoable.push(before);
    if (this.undoable.length > this.undoLimit) this.undoable.shift();
    this.redoable = [];
  }

  private notify(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }
}
