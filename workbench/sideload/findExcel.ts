import { posix } from 'node:path';

/** What the search for Excel asks of the machine. */
export interface ExcelSearch {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly exists: (file: string) => boolean;
  /** Whether the Windows registry holds a key. */
  readonly hasKey: (key: string) => boolean;
}

const APP = 'Microsoft Excel.app';
const KEY = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe';

const BY_PLATFORM: Partial<Readonly<Record<NodeJS.Platform, (search: ExcelSearch) => boolean>>> = {
  darwin: ({ home, exists }) =>
    ['/Applications', posix.join(home, 'Applications')].some((folder) => exists(posix.join(folder, APP))),
  win32: ({ hasKey }) => hasKey(KEY),
};

/** Whether this machine has an Excel that add-ins can be loaded into. */
export const hasExcel = (search: ExcelSearch): boolean => BY_PLATFORM[search.platform]?.(search) ?? false;
