import type { Bridge, ExternalBridge } from '../protocol';

/** All that a host tells a client while it is loaded, as one text. */
export function toldBy({ external }: Bridge): string {
  const { GetSettings, ...context } = external.GetContext();
  return JSON.stringify([
    external.GetHostInfo(),
    ...Object.entries(context).map(([name, tell]) => [name, tell()]),
    settingsOf(GetSettings?.()),
  ]);
}

interface Settings {
  Read(keys: string[], values: string[]): void;
}

const isSettings = (value: unknown): value is Settings =>
  typeof value === 'object' && value !== null && 'Read' in value;

function settingsOf(settings: unknown): readonly (readonly string[])[] {
  const keys: string[] = [];
  const values: string[] = [];
  if (isSettings(settings)) settings.Read(keys, values);
  return [keys, values];
}

type Registration = Parameters<ExternalBridge['RegisterEvent']>;

/** The end of a bridge that a client holds for good; the bridge behind it can be changed. */
export class Line {
  /** While the client is loaded, it registers what it needs itself. */
  isLoading = true;
  /** Whether handlers have been registered since. */
  isListening = false;
  private readonly own: Registration[] = [];

  constructor(private current: Bridge) {}

  get bridge(): Bridge {
    return this.current;
  }

  readonly download = (name: string): boolean => this.current.download(name);

  readonly external: ExternalBridge = {
    GetHostInfo: () => this.current.external.GetHostInfo(),
    GetLoggingAllowed: () => this.current.external.GetLoggingAllowed(),
    // The client keeps the context that it was given first.
    GetContext: () =>
      Object.fromEntries(
        Object.keys(this.current.external.GetContext()).map((name) => [
          name,
          () => this.current.external.GetContext()[name]?.(),
        ]),
      ),
    Execute: (...request) => {
      this.current.external.Execute(...request);
    },
    RegisterEvent: (...registration) => {
      if (this.isLoading) this.own.push(registration);
      else this.isListening = true;
      this.current.external.RegisterEvent(...registration);
    },
    UnregisterEvent: (...registration) => {
      this.current.external.UnregisterEvent(...registration);
    },
  };

  /** Goes over to another bridge, with what the client registered while it was loaded. */
  take(bridge: Bridge): void {
    this.current.disconnect();
    this.current = bridge;
    for (const [id, target, handler] of this.own) {
      bridge.external.RegisterEvent(id, target, handler, () => undefined);
    }
  }
}
