import { insertReport, readReport, type ReportPart, showFindings } from '../app';
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
    await showFindings(workbook, { locale, today });
    return null;
  },
  insertIndicators: inserts('indicators'),
};

/** Computes a part of the report, writes its sheets and shows the first; without data it says what is needed. */
function inserts(part: ReportPart): Command {
  return async ({ workbook, locale }) => {
    const { sheets } = await insertReport(workbook, await readReport(workbook, { locale, parts: [part] }));
    return sheets.length > 0 ? null : NO_DATA[locale];
  };
}
