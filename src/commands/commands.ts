import { insertIndicators, showFindings } from '../app';
import type { LocaleName } from '../findings';
import type { Day, LiveWorkbook } from '../workbook';
import type { Message } from './messageAddress';
import { NO_DATA } from './words';

export interface CommandContext {
  readonly workbook: LiveWorkbook;
  readonly locale: LocaleName;
  readonly today: Day;
}

/** A ribbon button's work. What it has to tell stands on the sheet that it writes and shows, else it gives a message. */
export type Command = (context: CommandContext) => Promise<Message | null>;

/** By the function names of the manifest. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  checkRoadmaps: async ({ workbook, locale, today }) => {
    const { sheet } = await showFindings(workbook, { locale, today });
    await workbook.select(sheet.name, 'A1');
    return null;
  },
  insertIndicators: async ({ workbook, locale }) => {
    const { sheets } = await insertIndicators(workbook, { locale });
    const [first] = sheets;
    if (!first) return NO_DATA[locale];
    await workbook.select(first.name, 'A1');
    return null;
  },
};
