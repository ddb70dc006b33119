import type { ExcelHost, SyncRecord } from '../protocol';

/** Keeps what went over the wire between an add-in and a host. */
export class Recorder {
  private records: SyncRecord[] = [];
  readonly stop: () => void;

  constructor(host: ExcelHost) {
    this.stop = host.record((record) => {
      this.records.push(record);
    });
  }

  /** The add-in's own syncs, without those that the client makes by itself to start and to tidy up. */
  get syncs(): readonly SyncRecord[] {
    return this.records.filter((record) => !record.housekeeping);
  }

  /** Members that were used, each once, sorted: «Range.values». */
  get members(): readonly string[] {
    return [...new Set(this.syncs.flatMap((record) => record.members))]
      .filter((member) => !member.includes('._'))
      .sort();
  }

  /** Bytes of all requests and answers. */
  get bytes(): { readonly sent: number; readonly received: number } {
    return {
      sent: this.syncs.reduce((sum, { requestBytes }) => sum + requestBytes, 0),
      received: this.syncs.reduce((sum, { responseBytes }) => sum + responseBytes, 0),
    };
  }

  /** Forgets what was recorded. */
  reset(): void {
    this.records = [];
  }
}
