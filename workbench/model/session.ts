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
  /** What stood before the last step of the transaction that runs. */
  private stepBefore: WorkbookState | undefined;
  /** Whether what formulas give has to be calculated anew. */
  private stale = false;

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

  /**
   * Runs changes, calculates, and makes one undo step of them. What ran before an error of theirs stays. Where
   * calculating or a listener fails, all is as it was before, and the error goes up.
   */
  transact<T>(source: ChangeSource, run: () => T): T {
    const before = this.workbook.snapshot();
    try {
      return run();
    } finally {
      this.stepBefore = undefined;
      this.end(source, before);
    }
  }

  /** Runs a part of a transaction; where it fails, the workbook is as before it, and the error goes up. */
  step<T>(run: () => T): T {
    this.log.note();
    const before = this.workbook.snapshot(this.stepBefore);
    this.stepBefore = before;
    try {
      return run();
    } catch (error) {
      this.stepBefore = undefined;
      if (!this.workbook.isAt(before)) {
        this.workbook.restore(before);
        this.log.forget();
        this.stale = true;
      }
      throw error;
    }
  }

  /** Calculates now where cells changed, unless the workbook calculates by hand. */
  settle(): void {
    if (this.workbook.parts.calculationMode === 'Manual') return;
    const changed = this.log.collect();
    if (!changed && !this.stale) return;
    const known = this.stale ? null : changed;
    this.stale = true;
    this.calculator.calculate(this.workbook, known);
    this.stale = false;
  }

  /** Calculates now, whatever the workbook's mode. */
  calculateAlways(): void {
    this.log.collect();
    this.stale = true;
    this.calculator.calculate(this.workbook, null);
    this.stale = false;
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

  /** Nothing can be undone or redone any more. */
  forgetUndo(): void {
    this.undoable = [];
    this.redoable = [];
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

  private end(source: ChangeSource, before: WorkbookState): void {
    const history = { undoable: [...this.undoable], redoable: this.redoable, grouped: this.group?.changed };
    let isTold = false;
    try {
      this.settle();
      const change = this.log.finish(source, before);
      isTold = true;
      if (change) this.record(before, change);
    } catch (error) {
      this.undoable = history.undoable;
      this.redoable = history.redoable;
      if (this.group) this.group.changed = history.grouped ?? false;
      this.takeBack(source, before, isTold);
      throw error;
    }
  }

  /** Back to what was before a transaction that failed at its end; whoever was told of it is told of this. */
  private takeBack(source: ChangeSource, before: WorkbookState, isTold: boolean): void {
    const failed = this.workbook.snapshot();
    this.workbook.restore(before);
    this.stale = true;
    if (!isTold) this.log.forgetAll();
    try {
      this.settle();
      const change = isTold ? this.log.finish(source, failed) : null;
      if (change) this.notify(change);
    } catch {
      // The error that led here goes up; values of formulas are those of the snapshot.
    }
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

  /** Tells every listener, then throws what the first failing one threw. */
  private notify(change: Change): void {
    const errors: unknown[] = [];
    for (const listener of this.listeners) {
      try {
        listener(change);
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors[0];
  }
}
