import { ExcelError, type Session, type Sheet, type Workbook } from '../model';
import type { ApiVersion, NotUndoable } from './definition';
import type { EventHub } from './eventHub';
import type { References } from './references';

export type Platform = 'desktop' | 'web';

/** What the host lets pass; may be changed while it runs. */
export interface HostLimits {
  readonly platform: Platform;
  /** The highest set of ExcelApi that is declared. */
  readonly excelApi: ApiVersion;
  /** Whether the names of a sheet hold those of the workbook too, as on some Excels. */
  readonly sheetNamesHoldAll: boolean;
}

export const versionNumber = (version: ApiVersion): number => Number(version.slice(2));

/** What the types of the API work with. */
export class HostContext {
  /** Set until the end of the batch by `suspendApiCalculationUntilNextSync`. */
  calculationSuspended = false;

  constructor(
    readonly session: Session,
    readonly events: EventHub,
    readonly references: References,
    readonly limits: HostLimits,
  ) {}

  get workbook(): Workbook {
    return this.session.workbook;
  }

  /** Throws `ItemNotFound` for a sheet that is gone. */
  sheet(id: string): Sheet {
    return this.workbook.sheet(id);
  }

  /** Makes formulas' values current, as Excel does before it answers. */
  calculate(): void {
    if (!this.calculationSuspended) this.session.settle();
  }

  /** Throws `ApiNotFound` for what the declared requirement set doesn't hold. */
  checkVersion(name: string, since: ApiVersion): void {
    if (versionNumber(since) > versionNumber(this.limits.excelApi)) {
      throw new ExcelError('ApiNotFound', `${name} belongs to ExcelApi ${since}, which is not declared.`);
    }
  }

  /** Throws `UndoNotSupported` inside an undo group for what can't be taken back. */
  checkUndoable(name: string, notUndoable: NotUndoable | undefined): void {
    if (!this.session.inUndoGroup || notUndoable === undefined) return;
    if (notUndoable === 'everywhere' || this.limits.platform === 'desktop') {
      throw new ExcelError('UndoNotSupported', `${name} can not be undone.`);
    }
  }
}
