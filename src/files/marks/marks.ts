import type { Severity } from '../../findings';

/** What marked cells are painted with. No palette has these colours: marks are known by them. */
export const MARK_COLORS: Readonly<Record<Severity, string>> = {
  error: '#FFD6D1',
  warning: '#FFEFC1',
  advice: '#E1ECFA',
};

/** Stands at both ends of what was put into a note; it has no width. */
export const EDGE = '\u200B\u2060\u200B';

/** Between what was put into a note and what stood there. */
export const GAP = '\n\n';
