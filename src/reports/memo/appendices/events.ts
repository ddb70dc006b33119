import type { MemoSection } from '../context';
import { kindFaults } from '../faults';

/** Cells of the log of events that the counts leave out. */
export const events: MemoSection = {
  heading: 'events',
  blocks: (context) => kindFaults('events', context),
};
