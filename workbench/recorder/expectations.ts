import type { ApiVersion } from '../protocol';
import { type ApiNotes, highestSet } from './apiNotes';
import type { Recorder } from './recorder';

/** What a test may ask of a recording; each throws with what was recorded where it doesn't hold. */
export interface SyncExpectation {
  /** At most so many syncs of the add-in itself. */
  toBeAtMost(limit: number): void;
}

export const expectSyncs = (recorder: Recorder): SyncExpectation => ({
  toBeAtMost: (limit) => {
    const { syncs } = recorder;
    if (syncs.length <= limit) return;
    const list = syncs.map(({ members }, index) => `${String(index + 1)}: ${members.join(', ')}`).join('\n');
    throw new Error(`${String(syncs.length)} syncs instead of at most ${String(limit)}:\n${list}`);
  },
});

/** Throws where the members that were used need more than the given requirement set. */
export function expectApiWithin(recorder: Recorder, limit: ApiVersion, notes: ApiNotes): void {
  const highest = highestSet(recorder.members, notes);
  if (Number(highest.version.slice(2)) > Number(limit.slice(2))) {
    throw new Error(`ExcelApi ${highest.version} is needed for ${highest.members.join(', ')}.`);
  }
}
