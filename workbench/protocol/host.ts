import type { ExcelError } from '../model';
import { type Session } from '../model';
import { byteLength } from './byteLength';
import { CellEdit } from './cellEdit';
import { HostContext, type Platform } from './context';
import type { ApiVersion } from './definition';
import { EventHub } from './eventHub';
import { wireError } from './errors';
import { eventsOf } from './events';
import { Faults, TransportStatus } from './faults';
import { Batch } from './interpreter';
import { type Quirks, quirksOf } from './quirks';
import { References } from './references';
import { registry } from './registry';
import { callsOf, isHousekeeping, parseRequest, type WireRequest, type WireResponse } from './wire';

export type Theme = 'light' | 'dark';

export interface HostOptions extends Partial<Quirks> {
  /** What `Office.context.platform` tells. «web» also limits requests and answers to 5 MB. */
  readonly platform?: Platform;
  /** The highest ExcelApi that is declared; the add-in's own minimum by default. */
  readonly excelApi?: ApiVersion;
  /** Milliseconds that every sync takes. */
  readonly latency?: number;
  /** Bytes of a request or answer; null for none. */
  readonly payloadLimit?: number | null;
  /** Treats every sync as part of one undo group, so that calls which can't be undone are refused. */
  readonly insideUndoGroup?: boolean;
  readonly locale?: string;
  /** The theme of Office; null for a host that tells none, as in a browser. */
  readonly theme?: Theme | null;
  /** Told of bugs of this host; they reach the add-in as `GeneralException`. */
  readonly onBug?: (bug: unknown) => void;
}

/** One sync as it went by. */
export interface SyncRecord {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Calls of the request, without those by which the client keeps its objects. */
  readonly calls: number;
  /** Members that were used, with repeats: «Range.values». */
  readonly members: readonly string[];
  /** The code of the error it ended with. */
  readonly errorCode: string | null;
  /** Sent by the client itself, to say that it is loaded or to tidy up. */
  readonly housekeeping: boolean;
}

/** What the transport hands to the client: a JSON body, a number of office.js, or nothing ever. */
export type Answer =
  | { readonly kind: 'body'; readonly body: string }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'silence' };

const WEB_LIMIT = 5 * 1024 * 1024;
/** The client sets this flag for `delayForCellEdit`. */
const DELAY_FOR_CELL_EDIT = 64;
export const DEFAULT_EXCEL_API: ApiVersion = '1.13';

/** An Excel that answers batches over a session. */
export class ExcelHost {
  readonly cellEdit = new CellEdit();
  readonly faults = new Faults();
  readonly events = new EventHub();
  readonly references = new References();
  readonly options: Required<Omit<HostOptions, 'theme' | keyof Quirks>>;
  readonly quirks: Quirks;
  /** The theme of Office, which a person may change; null for a host that tells none. */
  theme: Theme | null;
  private readonly context: HostContext;
  private readonly recorders = new Set<(record: SyncRecord) => void>();
  private readonly selectionListeners = new Set<() => void>();
  private readonly stopListening: () => void;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    readonly session: Session,
    options: HostOptions = {},
  ) {
    const platform = options.platform ?? 'desktop';
    this.options = {
      platform,
      excelApi: options.excelApi ?? DEFAULT_EXCEL_API,
      latency: options.latency ?? 0,
      payloadLimit: options.payloadLimit === undefined ? defaultLimit(platform) : options.payloadLimit,
      insideUndoGroup: options.insideUndoGroup ?? false,
      locale: options.locale ?? 'ru-RU',
      onBug:
        options.onBug ??
        ((bug) => {
          console.error(bug);
        }),
    };
    this.theme = options.theme ?? null;
    this.quirks = quirksOf(options);
    this.context = new HostContext(session, this.events, this.references, this.options, this.quirks);
    this.stopListening = session.subscribe((change) => {
      this.events.send(eventsOf(change, session.workbook));
      if (change.parts.includes('selections') || change.activated) {
        for (const listener of this.selectionListeners) listener();
      }
    });
    if (this.options.insideUndoGroup) session.beginUndoGroup();
  }

  /** Names of the sheets whose conditional formats are painted as they were before the last changes. */
  get unpainted(): readonly string[] {
    if (!this.context.owesPainting) return [];
    return this.session.workbook.sheets
      .filter(({ parts }) => parts.conditionalFormats.length > 0)
      .map(({ name }) => name);
  }

  /** Tells add-ins of no more changes; the session can go on with another host. */
  close(): void {
    this.stopListening();
  }

  /** Called where other cells, or another sheet, are selected. Gives the way to stop. */
  onSelection(listener: () => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  /** Called for every sync that was answered. Gives the way to stop. */
  record(recorder: (record: SyncRecord) => void): () => void {
    this.recorders.add(recorder);
    return () => this.recorders.delete(recorder);
  }

  /** Answers one request body, in the order of arrival. */
  execute(body: string, flags = 0): Promise<Answer> {
    const answer = this.turn.then(() => this.answer(body, flags)).catch((bug: unknown) => this.failed(bug));
    this.turn = answer;
    return answer;
  }

  /** The answer where this host itself failed: the client is never left waiting. */
  private failed(bug: unknown): Answer {
    this.report(bug);
    const body = JSON.stringify({ Results: [], TraceIds: [], Error: wireError(bug) });
    return { kind: 'body', body };
  }

  private report(bug: unknown): void {
    try {
      this.options.onBug(bug);
    } catch (worse) {
      console.error(bug, worse);
    }
  }

  private async answer(body: string, flags: number): Promise<Answer> {
    const request = parseRequest(body);
    const exchange: Exchange = {
      body,
      members: [],
      housekeeping: request !== null && isHousekeeping(request),
      calls: request === null ? 0 : callsOf(request),
    };
    if (this.options.latency > 0) await sleep(this.options.latency);
    if (exchange.housekeeping) return this.carryOut(request, exchange);
    if (this.cellEdit.isActive) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) {
        return this.finish(exchange, refusal('InvalidOperationInCellEditMode', 'A cell is being edited.'));
      }
      await this.cellEdit.finished();
    }
    const fault = this.faults.next();
    if (fault?.kind === 'status') return this.refuse(exchange, fault.status, String(fault.status));
    if (fault?.kind === 'error') return this.finish(exchange, refusal(fault.code, 'A fault on demand.'));
    const answer = this.carryOut(request, exchange);
    if (this.context.delay > 0) await sleep(this.context.delay);
    return fault ? { kind: 'silence' } : answer;
  }

  private carryOut(request: WireRequest | null, exchange: Exchange): Answer {
    if (this.isTooLarge(exchange.body)) {
      return this.refuse(exchange, TransportStatus.requestTooLarge, 'RequestPayloadSizeLimitExceeded');
    }
    if (!request) return this.finish(exchange, refusal('InvalidRequest', 'The body is no request.'));
    this.context.beginBatch();
    const note = (member: string): void => {
      exchange.members.push(member);
    };
    const report = (bug: unknown): void => {
      this.report(bug);
    };
    try {
      const response = this.session.transact('addin', () =>
        new Batch(request, this.context, registry, note, report).run(),
      );
      if (this.quirks.undoListCleared && this.context.unundoable) this.session.forgetUndo();
      return this.finish(exchange, response);
    } catch (bug) {
      this.report(bug);
      return this.finish(exchange, { Results: [], TraceIds: [], Error: wireError(bug) });
    }
  }

  private isTooLarge(text: string): boolean {
    const { payloadLimit } = this.options;
    return payloadLimit !== null && byteLength(text) > payloadLimit;
  }

  private finish(exchange: Exchange, response: WireResponse): Answer {
    const body = JSON.stringify(response);
    if (this.isTooLarge(body)) {
      return this.refuse(exchange, TransportStatus.responseTooLarge, 'ResponsePayloadSizeLimitExceeded');
    }
    this.note(exchange, byteLength(body), response.Error?.Code ?? null);
    return { kind: 'body', body };
  }

  private refuse(exchange: Exchange, status: number, code: string): Answer {
    this.note(exchange, 0, code);
    return { kind: 'status', status };
  }

  private note(
    { body, members, calls, housekeeping }: Exchange,
    responseBytes: number,
    errorCode: string | null,
  ): void {
    const requestBytes = byteLength(body);
    for (const recorder of this.recorders) {
      try {
        recorder({ requestBytes, responseBytes, calls, members, errorCode, housekeeping });
      } catch (bug) {
        this.report(bug);
      }
    }
  }
}

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One request on its way. */
interface Exchange {
  readonly body: string;
  readonly members: string[];
  readonly calls: number;
  readonly housekeeping: boolean;
}

const defaultLimit = (platform: Platform): number | null => (platform === 'web' ? WEB_LIMIT : null);

/** An answer that refuses the whole batch. */
const refusal = (code: ExcelError['code'], message: string): WireResponse => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: message },
});
