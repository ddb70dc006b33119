import { blockOf, type Block, heading, sentence } from '../block';
import type { MonitoringContext } from '../context';

/** How the figures were computed. */
export function notesPart(context: MonitoringContext, top: number): Block {
  const { words, monitoring } = context;
  const { settings } = monitoring.indicators;
  const { notes } = words;
  return blockOf(top, [
    heading(notes.heading),
    ...[
      notes.live,
      notes.states,
      notes.meanings,
      notes.recurring,
      notes.parties,
      notes.shares,
      notes.band(settings.stabilityBand, settings.smallCohort),
      notes.lists,
    ].map(sentence),
  ]);
}
