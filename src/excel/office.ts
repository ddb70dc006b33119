import { UserError } from '../findings';

/** The requirement set of the manifest. */
const NEEDED = '1.13';
const DEFAULT_SECONDS = 15;
const MS_PER_SECOND = 1_000;

/**
 * Resolves when Excel can be talked to. Rejects with `UserError`: `excel-unreachable` where office.js did not load
 * or Excel did not answer in time, `excel-absent` outside of Excel, `excel-not-supported` in one too old.
 */
export async function officeReady(seconds = DEFAULT_SECONDS): Promise<void> {
  const unreachable = new UserError('excel-unreachable', { seconds });
  if (typeof Office === 'undefined') throw unreachable;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(unreachable);
    }, seconds * MS_PER_SECOND);
  });
  try {
    // Outside of Office there is no host.
    const info: { readonly host: Office.HostType | null } = await Promise.race([Office.onReady(), late]);
    if (info.host !== Office.HostType.Excel) throw new UserError('excel-absent', {});
  } finally {
    clearTimeout(timer);
  }
  if (!Office.context.requirements.isSetSupported('ExcelApi', NEEDED)) {
    throw new UserError('excel-not-supported', { api: `ExcelApi ${NEEDED}` });
  }
}

/** Whether a pane of this Excel saves files: on a Mac and an iPad a link to download one does nothing, and no error tells. */
export const savesFiles = (): boolean =>
  Office.context.platform !== Office.PlatformType.Mac && Office.context.platform !== Office.PlatformType.iOS;

/** The language of this Excel's menus: Russian, or English for all others. */
export function uiLanguage(): 'ru' | 'en' {
  const language = typeof Office === 'undefined' ? navigator.language : contextLanguage();
  return language.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}

/** Before Excel is ready there is no context. */
const contextLanguage = (): string => {
  const context: Partial<Office.Context> | undefined = Office.context;
  return context?.displayLanguage ?? navigator.language;
};

export type Theme = 'light' | 'dark';

const DARK_SCHEME = '(prefers-color-scheme: dark)';
const HALF_BRIGHT = 128;
/** Milliseconds for which office.js goes on telling the theme that it was told last. */
const REMEMBERED = 5_000;

/** The theme of Office; where it tells none, as on the web, that of the browser. */
export function theme(): Theme {
  const background = officeBackground();
  if (background !== null) return isDark(background) ? 'dark' : 'light';
  return matchMedia(DARK_SCHEME).matches ? 'dark' : 'light';
}

function officeBackground(): string | null {
  const color = officeTheme()?.bodyBackgroundColor ?? '';
  return /^#[\da-f]{6}$/i.test(color) ? color : null;
}

/** Missing on the web; a host that doesn't know themes throws. */
function officeTheme(): Partial<Office.OfficeTheme> | undefined {
  try {
    return Office.context.officeTheme;
  } catch {
    return undefined;
  }
}

/** By the perceived brightness of «#RRGGBB» (ITU-R BT.601). */
function isDark(color: string): boolean {
  const channel = (at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
  return 0.299 * channel(1) + 0.587 * channel(3) + 0.114 * channel(5) < HALF_BRIGHT;
}

/**
 * Calls back when the theme has become another one. Excel has no event for it, so it is looked at again when the
 * browser's scheme changes and when the pane is come back to, and once more when office.js has forgotten the one it
 * knew. Gives the way to stop.
 */
export function onThemeChanged(listener: (theme: Theme) => void): () => void {
  let known = theme();
  const look = (): void => {
    const now = theme();
    if (now === known) return;
    known = now;
    listener(now);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookTwice = (): void => {
    look();
    clearTimeout(timer);
    timer = setTimeout(look, REMEMBERED);
  };
  const scheme = matchMedia(DARK_SCHEME);
  scheme.addEventListener('change', lookTwice);
  window.addEventListener('focus', lookTwice);
  document.addEventListener('visibilitychange', lookTwice);
  return () => {
    clearTimeout(timer);
    scheme.removeEventListener('change', lookTwice);
    window.removeEventListener('focus', lookTwice);
    document.removeEventListener('visibilitychange', lookTwice);
  };
}

/** Milliseconds for which the page of a ribbon button's function may show something: after 300,000 Excel takes it away. */
const FUNCTION_TIME = 270_000;

/**
 * Gives a ribbon button its function by the name that the manifest calls it; `run` must not reject. Once it is done, the
 * page that it runs on may go, and a dialog that it has opened with it: so it waits for its dialog, no longer than `late`.
 */
export function associateCommand(name: string, run: (late: Promise<void>) => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, FUNCTION_TIME);
    });
    void run(late).finally(() => {
      clearTimeout(timer);
      event.completed();
    });
  });
}

/** Per cent of the window. */
const DIALOG_SIZE = { height: 30, width: 30 };

/** Ends the dialog that is shown. */
let endShown: (() => void) | null = null;

/**
 * Shows a page of the add-in, given relative to the page that asks, in a dialog of Excel's own, in place of one that is
 * shown still. Resolves when the person has closed it; it is closed when `late` resolves. Rejects where Excel shows none.
 */
export async function openDialog(page: string, late: Promise<void>): Promise<void> {
  endShown?.();
  const dialog = await dialogOf(new URL(page, window.location.href).href);
  await new Promise<void>((resolve) => {
    const done = (): void => {
      if (endShown === end) endShown = null;
      resolve();
    };
    const end = (): void => {
      dialog.close();
      done();
    };
    endShown = end;
    dialog.addEventHandler(Office.EventType.DialogEventReceived, done);
    void late.then(() => {
      if (endShown === end) end();
    });
  });
}

const dialogOf = (address: string): Promise<Office.Dialog> =>
  new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(
      address,
      { ...DIALOG_SIZE, displayInIframe: true },
      ({ error, value }) => {
        if (error) reject(new Error(error.message));
        else resolve(value);
      },
    );
  });
