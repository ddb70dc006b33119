import { PendingCommands } from './commands';
import { Dialogs } from './dialogs';
import type { Platform } from './context';
import { watchDownloads } from './downloads';
import type { EventMessage } from './eventHub';
import { TransportStatus } from './faults';
import type { Answer, ExcelHost } from './host';
import { requirementSets } from './requirementSets';

/** Numbers that office.js uses towards the host. */
const RICH_API_REQUEST = 93;
const RICH_API_EVENT = 33;
const SELECTION_EVENT = 2;
const DIALOG_EVENT = 10;
const COMMAND_INVOKED_EVENT = 39;
const COMMAND_COMPLETED = 94;
const TIMED_OUT = 5_007;
const EVENT_CATEGORY = 65_536;
const EXCEL = 1;
const DOCUMENT_OPENED = 2;

/** What office.js calls the platforms. Each loads a script of its own, see {@link hostScript}. */
const FLAVOURS = { desktop: 'Win32', web: 'Web', mac: 'Mac' } as const satisfies Record<Platform, string>;

const OTHER_SCRIPT = /^excel-(?:web|mac)-16\.0\d(?=(?:\.debug)?\.js$)/;

/**
 * The file of the package that stands for one that office.js asks for: here every platform is talked to as Excel for
 * Windows is, and only what it tells of itself is that of another.
 */
export const hostScript = (file: string): string => file.replace(OTHER_SCRIPT, 'excel-win32-16.01');

/** Places in the array that comes with a request. */
const BODY = 4;
const FLAGS = 6;

type Respond = (response: unknown) => void;
type EventHandler = (eventId: number, payload: unknown) => void;

/** An array as COM hands it over. */
const safeArray = (items: readonly unknown[]): { toArray(): readonly unknown[]; dimensions(): number } => ({
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

/** A bridge, and the host's own way to the pane. */
export interface Bridge {
  readonly external: ExternalBridge;
  /**
   * Presses a ribbon button: calls the function that the add-in gave `Office.actions.associate`. Resolves when it
   * calls `event.completed()`, rejects where there is no such function.
   */
  invokeCommand(functionName: string, buttonId: string): Promise<void>;
  /** The dialogs that the pane asks for. */
  readonly dialogs: Dialogs;
  /** Told of a link with `download` that is clicked in this pane; whether that saves a file. */
  readonly download: (name: string) => boolean;
  /** The names of the files that were saved. */
  readonly downloads: readonly string[];
  /** The pane is gone: what it still waits for is done, but neither answers nor events reach it any more. */
  disconnect(): void;
}

/** The bridge between one pane and a host. */
export function createBridge(host: ExcelHost): Bridge {
  const handlers = new Map<number, EventHandler>();
  const commands = new PendingCommands();
  const dialogs = new Dialogs();
  const downloads: string[] = [];
  let isConnected = true;
  host.events.listen((messages) => {
    // Excel tells of events after it has answered the batch that caused them.
    setTimeout(() => {
      handlers.get(RICH_API_EVENT)?.(RICH_API_EVENT, safeArray(messages.map(entryOf)));
    }, 0);
  });
  host.onSelection(() => {
    setTimeout(() => {
      handlers.get(SELECTION_EVENT)?.(SELECTION_EVENT, safeArray([]));
    }, 0);
  });
  const execute: Readonly<Record<number, (parameters: readonly unknown[], respond: Respond) => void>> = {
    [RICH_API_REQUEST]: ([request], respond) => {
      const [body, flags] = Array.isArray(request) ? [request[BODY], request[FLAGS]] : [null, null];
      void host.execute(String(body), typeof flags === 'number' ? flags : 0).then((answer) => {
        if (isConnected) deliver(answer, respond);
      });
    },
    [COMMAND_COMPLETED]: ([id, status], respond) => {
      respond(safeArray([TransportStatus.ok]));
      if (host.quirks.functionPageEnds) endPage();
      commands.end(String(id), Number(status));
    },
  };
  const disconnect = (): void => {
    isConnected = false;
    handlers.clear();
  };
  /** The page of ribbon functions is taken away, and its dialog with it. */
  const endPage = (): void => {
    dialogs.close();
    disconnect();
  };
  const external: ExternalBridge = {
    GetHostInfo: () => `Excel$${FLAVOURS[host.options.platform]}$16.01$${host.options.locale}$$$$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => documentContext(host),
    Execute: (id, parameters, respond) => {
      const known = execute[id];
      if (known) known(parameters, respond);
      else respond(TransportStatus.internalError);
    },
    RegisterEvent: (id, target, handler, respond) => {
      if (id === DIALOG_EVENT) {
        respond(
          dialogs.show(target, (event) => {
            handler(DIALOG_EVENT, safeArray(event));
          }),
        );
        return;
      }
      handlers.set(id, handler);
      respond(TransportStatus.ok);
    },
    UnregisterEvent: (id, _target, respond) => {
      if (id === DIALOG_EVENT) dialogs.close();
      handlers.delete(id);
      respond(TransportStatus.ok);
    },
  };
  return {
    external,
    dialogs,
    disconnect,
    downloads,
    download: (name) => {
      if (host.quirks.savesDownloads) downloads.push(name);
      return host.quirks.savesDownloads;
    },
    invokeCommand: (functionName, buttonId) => {
      const { id, completed } = commands.begin();
      const source = JSON.stringify({ source: { id: buttonId } });
      handlers.get(COMMAND_INVOKED_EVENT)?.(COMMAND_INVOKED_EVENT, safeArray([id, functionName, source]));
      const { functionTime } = host.quirks;
      if (functionTime === null) return completed;
      const timer = setTimeout(() => {
        endPage();
        commands.end(id, TIMED_OUT);
      }, functionTime);
      return completed.finally(() => {
        clearTimeout(timer);
      });
    },
  };
}

/** Puts the bridge where office.js looks for it. Call it before office.js is loaded. */
export function installBridge(
  window: Window,
  { external, download }: Pick<Bridge, 'external' | 'download'>,
): void {
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
  watchDownloads(window, download);
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
  GetOfficeThemeInfo: () => JSON.stringify(themeColors(host)),
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

const BACKGROUND = { light: 0xffffff, dark: 0x262626 } as const;

/** Colours as numbers, as the client takes them. */
const themeColors = ({ theme }: ExcelHost): Readonly<Record<string, number>> =>
  theme === null ? {} : { bodyBackgroundColor: BACKGROUND[theme] };
