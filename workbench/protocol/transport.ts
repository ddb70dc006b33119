import type { EventMessage } from './eventHub';
import { TransportStatus } from './faults';
import type { Answer, ExcelHost } from './host';
import { requirementSets } from './requirementSets';

/** Numbers that office.js uses towards the host. */
const RICH_API_REQUEST = 93;
const RICH_API_EVENT = 33;
const EVENT_CATEGORY = 65_536;
const EXCEL = 1;
const DOCUMENT_OPENED = 2;

/** Places in the array that comes with a request. */
const BODY = 4;
const FLAGS = 6;

type Respond = (response: unknown) => void;
type EventHandler = (eventId: number, payload: unknown) => void;

/** An array as COM hands it over. */
const safeArray = (
  items: readonly unknown[],
): { toArray(): readonly unknown[]; dimensions(): number } => ({
  toArray: () => items,
  dimensions: () => 1,
});

/** What a desktop Excel gives an embedded pane as `window.external`. */
export interface ExternalBridge {
  readonly GetHostInfo: () => string;
  readonly GetLoggingAllowed: () => boolean;
  readonly GetContext: () => Readonly<Record<string, () => unknown>>;
  readonly Execute: (id: number, parameters: readonly unknown[], respond: Respond) => void;
  readonly RegisterEvent: (id: number, target: string, handler: EventHandler, respond: Respond) => void;
  readonly UnregisterEvent: (id: number, target: string, respond: Respond) => void;
}

/** The bridge between one pane and a host. */
export function createBridge(host: ExcelHost): ExternalBridge {
  const handlers = new Set<EventHandler>();
  host.events.listen((messages) => {
    // Excel tells of events after it has answered the batch that caused them.
    setTimeout(() => {
      for (const handler of handlers) handler(RICH_API_EVENT, safeArray(messages.map(entryOf)));
    }, 0);
  });
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${host.options.locale}$$$$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => documentContext(host),
    Execute: (id, parameters, respond) => {
      if (id !== RICH_API_REQUEST) {
        respond(TransportStatus.internalError);
        return;
      }
      const request = parameters[0];
      const [body, flags] = Array.isArray(request) ? [request[BODY], request[FLAGS]] : [null, null];
      void host.execute(String(body), typeof flags === 'number' ? flags : 0).then((answer) => {
        deliver(answer, respond);
      });
    },
    RegisterEvent: (id, _target, handler, respond) => {
      if (id === RICH_API_EVENT) handlers.add(handler);
      respond(TransportStatus.ok);
    },
    UnregisterEvent: (id, _target, respond) => {
      if (id === RICH_API_EVENT) handlers.clear();
      respond(TransportStatus.ok);
    },
  };
}

/** Puts the bridge where office.js looks for it. Call it before office.js is loaded. */
export function installBridge(window: Window, bridge: ExternalBridge): void {
  Object.defineProperty(window, 'external', { value: bridge, configurable: true, writable: true });
}

function deliver(answer: Answer, respond: Respond): void {
  if (answer.kind === 'status') respond(answer.status);
  if (answer.kind === 'body') respond(safeArray([TransportStatus.ok, 200, [], answer.body]));
}

const entryOf = ({ type, targetId, data }: EventMessage): readonly unknown[] => [
  EVENT_CATEGORY,
  type,
  targetId,
  JSON.stringify(data),
  '',
  false,
];

const documentContext = (host: ExcelHost): Readonly<Record<string, () => unknown>> => ({
  GetAppType: () => EXCEL,
  GetSolutionRef: () => 'roadmap-monitor',
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 0,
  GetAppUILocale: () => host.options.locale,
  GetAppDataLocale: () => host.options.locale,
  GetDocUrl: () => host.session.workbook.fileName,
  GetAppCapabilities: () => 0,
  GetActivationMode: () => DOCUMENT_OPENED,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => '',
  GetHostFullVersion: () => '16.0.17928.20000',
  GetSupportedMatrix: () => JSON.stringify(requirementSets(host.options.excelApi)),
  GetSettings: () => settingsOf(host),
});

/** `Office.context.document.settings`: serialised values, saved as a whole. */
function settingsOf(host: ExcelHost): {
  Read(keys: string[], values: string[]): void;
  Write(keys: readonly string[], values: readonly string[]): void;
} {
  const { session } = host;
  return {
    Read: (keys, values) => {
      for (const [key, value] of session.workbook.parts.documentSettings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys, values) => {
      session.transact('addin', () => {
        const entries = keys.map((key, index): [string, string] => [key, values[index] ?? '']);
        session.workbook.parts.documentSettings = new Map(entries);
      });
    },
  };
}
