export { type ApiNotes, highestSet, parseApiNotes } from './apiNotes';
export { expectApiWithin, expectSyncs, type SyncExpectation } from './expectations';
export { Recorder } from './recorder';
