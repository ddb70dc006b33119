import { matchKey } from '../text';

/** What rows that were collected from files of schools tell beside their content, by headers of their own. */
export const COLLECTED_HEADERS = {
  school: 'Школа',
  file: 'Файл школы',
  /** «'Педагоги'!A3» in that file. */
  origin: 'Ячейка в файле',
} as const;

const KEYS: ReadonlySet<string> = new Set(Object.values(COLLECTED_HEADERS).map(matchKey));

/** A header of a column that tells whose a collected row is and where it comes from. */
export const isCollectedHeader = (header: string): boolean => KEYS.has(matchKey(header));

const ORIGIN = matchKey(COLLECTED_HEADERS.origin);

/** Whether headers are those of rows that were collected: each then tells its cell in the file. */
export const isCollectedTable = (headers: readonly string[]): boolean =>
  headers.some((header) => matchKey(header) === ORIGIN);
