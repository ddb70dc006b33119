import { readFileSync } from 'node:fs';
import path from 'node:path';
import { IronCalculator, loadEngine } from '../calc';
import { Session, type SessionOptions, Workbook } from '../model';
import { type Bridge, createBridge, ExcelHost, type HostOptions } from '../protocol';
import { Recorder } from '../recorder';
import { type OfficeClient, officeClientAt } from './officeClient';

export interface OpenOptions extends HostOptions {
  /** Names of the empty sheets to start with. */
  readonly sheets?: readonly string[];
  /** A workbook that is there already, instead of empty sheets. */
  readonly workbook?: Workbook;
  readonly session?: Partial<SessionOptions>;
  /** Loads the client anew, where that is what is asked. */
  readonly fresh?: boolean;
}

/** A workbook that is open in the host, with the real client to work on it. */
export interface OpenWorkbook extends OfficeClient {
  readonly host: ExcelHost;
  readonly session: Session;
  readonly recorder: Recorder;
  readonly bridge: Bridge;
  /** `Excel.run` of the client. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
}

const YEAR = 2026;
let engineLoaded = false;
/** What the client of this window worked on before. */
let last: ExcelHost | null = null;

/** The calculator with its engine read from the package. */
export function newCalculator(): IronCalculator {
  if (!engineLoaded) {
    const folder = path.dirname(require.resolve('@ironcalc/wasm/package.json'));
    loadEngine(Uint8Array.from(readFileSync(path.join(folder, 'wasm_bg.wasm'))));
    engineLoaded = true;
  }
  return new IronCalculator();
}

/** The client says by a sync of its own that it is loaded. */
const firstSync = (host: ExcelHost): Promise<void> =>
  new Promise((resolve) => {
    const stop = host.record(() => {
      stop();
      resolve();
    });
  });

/** Opens a workbook and has the client of this window work on it. Needs the jsdom environment. */
export async function openWorkbook(options: OpenOptions = {}): Promise<OpenWorkbook> {
  const workbook = options.workbook ?? new Workbook('Книга.xlsx', options.sheets ?? ['Лист1']);
  const session = new Session(workbook, newCalculator(), { year: YEAR, ...options.session });
  const host = new ExcelHost(session, options);
  const recorder = new Recorder(host);
  const ready = firstSync(host);
  const bridge = createBridge(host);
  // A client keeps its handlers of events, and would call them for this workbook too.
  const fresh = options.fresh ?? last?.events.isUsed ?? false;
  last = host;
  const client = await officeClientAt(bridge, ready, fresh);
  return { ...client, host, session, recorder, bridge, run: (batch) => client.Excel.run(batch) };
}
