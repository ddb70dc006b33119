import { insertAll, insertReport, type ReportPart, showFindings } from '../app';
import type { LocaleName } from '../findings';
import type { Day, LiveWorkbook } from '../workbook';
import type { Message } from './messageAddress';
import { NOTHING } from './words';

export interface CommandContext {
  readonly workbook: LiveWorkbook;
  readonly locale: LocaleName;
  readonly today: Day;
}

/** A ribbon button's work. What it has to tell stands on the sheet that it writes and shows, else it gives a message. */
export type Command = (context: CommandContext) => Promise<Message | null>;

/** Writes the sheets of one part of the report and shows the first; tells what the part lacks where there is none. */
const inserting =
  (part: ReportPart): Command =>
  async ({ workbook, locale, today }) => {
    const { sheets } = await insertReport(workbook, { locale, today, parts: [part] });
    const [first] = sheets;
    if (!first) return NOTHING[locale][part];
    await workbook.select(first.name, 'A1');
    return null;
  };

/** By the function names of the manifest. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  checkRoadmaps: async ({ workbook, locale, today }) => {
    const { sheet } = await showFindings(workbook, { locale, today });
    await workbook.select(sheet.name, 'A1');
    return null;
  },
  insertIndicators: inserting('indicators'),
  insertRiskProfile: inserting('risks'),
  insertMonitoring: inserting('monitoring'),
  insertMemo: inserting('memo'),
  insertAll: async ({ workbook, locale, today }) => {
    const { sheets } = await insertAll(workbook, { locale, today });
    await workbook.select(sheets.at(-1)?.name ?? '', 'A1');
    return null;
  },
};
