import { type Day, dayOnClock } from '../workbook';

/** When a file was last saved. */
export interface Submitted {
  /** ISO 8601, UTC. */
  readonly submittedAt: string;
  /** The day on the clock of this machine. */
  readonly submittedOn: Day;
}

/** When a file was last saved: as its package says, ISO 8601, else as whoever keeps the file does. */
export function submittedAt(savedAt: string | undefined, otherwise: () => Date): Submitted {
  const saved = new Date(savedAt ?? '');
  const at = Number.isNaN(saved.getTime()) ? otherwise() : saved;
  return { submittedAt: at.toISOString(), submittedOn: dayOnClock(at) };
}
