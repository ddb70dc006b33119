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

  get syncs(): readonly SyncRecord[] {
    return this.records;
  }

  /** Members that were used, each once, sorted: «Range.values». */
  get members(): readonly string[] {
    return [...new Set(this.records.flatMap((record) => record.members))].sort();
  }

  /** Bytes of all requests and answers. */
  get bytes(): { readonly sent: number; readonly received: number } {
    return {
      sent: this.records.reduce((sum, { requestBytes }) => sum + requestBytes, 0),
      received: this.records.reduce((sum, { responseBytes }) => sum + responseBytes, 0),
    };
  }

  /** Forgets what was recorded. */
  reset(): void {
    this.records = [];
  }
}
