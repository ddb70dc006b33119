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
