import { ExcelError, type Session, type Sheet, type Workbook } from '../model';
import type { ApiVersion, NotUndoable } from './definition';
import type { EventHub } from './eventHub';
import type { Quirks } from './quirks';
import type { References } from './references';

/** Excel for Windows, in a browser, for the Mac. */
export type Platform = 'desktop' | 'web' | 'mac';

/** What the host lets pass; may be changed while it runs. */
export interface HostLimits {
  readonly platform: Platform;
  /** The highest set of ExcelApi that is declared. */
  readonly excelApi: ApiVersion;
  /** The language of Excel, as «ru-RU». */
  readonly locale: string;
}

export const versionNumber = (version: ApiVersion): number => Number(version.slice(2));

/** Members that conditional formats show. */
const PAINTED = /^Range\.(values|formulas)$|Conditional/;

/** What the types of the API work with. */
export class HostContext {
  /** Set until the end of the batch by `suspendApiCalculationUntilNextSync`. */
  calculationSuspended = false;
  /** Ids of the sheets that the batch has added. */
  readonly added = new Set<string>();
  /** Whether the batch made a call that can't be undone. */
  unundoable = false;
  /** Milliseconds after which the batch is answered. */
  delay = 0;
  /** Whether conditional formats are painted as they were before the last changes. */
  owesPainting = false;

  constructor(
    readonly session: Session,
    readonly events: EventHub,
    readonly references: References,
    readonly limits: HostLimits,
    readonly quirks: Quirks,
  ) {}

  get workbook(): Workbook {
    return this.session.workbook;
  }

  /** Throws `ItemNotFound` for a sheet that is gone. */
  sheet(id: string): Sheet {
    return this.workbook.sheet(id);
  }

  /** Forgets what belongs to one batch. */
  beginBatch(): void {
    this.calculationSuspended = false;
    this.added.clear();
    this.unundoable = false;
    this.delay = 0;
  }

  /** Notes that an add-in has set a member; what conditional formats look at may be another then. */
  changed(member: string): void {
    if (this.quirks.paintsOnCalculation && PAINTED.test(member)) this.owesPainting = true;
  }

  /** Calculates everything, as an add-in asks for it. */
  calculateAlways(): void {
    if (this.workbook.parts.calculationMode === 'Manual') this.session.calculateAlways();
    else this.session.settle();
    this.owesPainting = false;
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
    if (notUndoable === undefined) return;
    if (notUndoable === 'desktop' && this.limits.platform === 'web') return;
    if (this.session.inUndoGroup) {
      throw new ExcelError('UndoNotSupported', `${name} can not be undone.`);
    }
    this.unundoable = true;
  }
}
