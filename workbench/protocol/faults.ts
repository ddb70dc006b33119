import type { ErrorCode } from '../model';

/** What a sync can be made to suffer. */
export type Fault =
  /** Refused before anything runs, with this code. */
  | { readonly kind: 'error'; readonly code: ErrorCode }
  /** Refused by the transport, with one of office.js's numbers: see {@link TransportStatus}. */
  | { readonly kind: 'status'; readonly status: number }
  /** Runs, but its answer never arrives. */
  | { readonly kind: 'silence' };

/** Numbers that office.js turns into error codes. */
export const TransportStatus = {
  ok: 0,
  /** `GeneralException` */
  internalError: 5001,
  /** `InvalidOrTimedOutSession`: the connection to the workbook is gone. */
  sessionLost: 5012,
  /** `ActivityLimitReached` */
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** Faults on demand, by the number of the sync they are to hit. */
export class Faults {
  private readonly planned = new Map<number, Fault>();
  private dropped = false;
  private count = 0;

  /** The n-th sync from now on, 1 being the next. */
  failSync(n: number, fault: Fault): void {
    this.planned.set(this.count + n, fault);
  }

  /** From now on nothing gets through: every sync gives `InvalidOrTimedOutSession`. */
  dropConnection(): void {
    this.dropped = true;
  }

  restoreConnection(): void {
    this.dropped = false;
  }

  /** Counts one sync and gives what hits it. */
  next(): Fault | null {
    this.count += 1;
    if (this.dropped) return { kind: 'status', status: TransportStatus.sessionLost };
    return this.planned.get(this.count) ?? null;
  }
}
