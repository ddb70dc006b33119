import { insertReport, readAll, readReport, type ReportPart, showFindings } from '../app';
import { COMMAND_WORDS, type LocaleName } from '../locales';
import type { Day, LiveWorkbook } from '../workbook';
import type { Message } from './messages';
import type { CommandName } from './names';

export interface CommandContext {
  readonly workbook: LiveWorkbook;
  readonly locale: LocaleName;
  readonly today: Day;
}

/** A ribbon button's work. What it has to tell stands on the sheet that it writes and shows, else it gives a message. */
export type Command = (context: CommandContext) => Promise<Message | null>;

/** What a part lacks where there is nothing to insert. */
const NEEDED = {
  overview: 'report',
  indicators: 'indicators',
  risks: 'risks',
  monitoring: 'report',
  memo: 'report',
} as const satisfies Readonly<Record<ReportPart, string>>;

/** Computes a part of the report, writes its sheets and shows the first; where there is none it says what is needed. */
const inserting =
  (part: ReportPart): Command =>
  async ({ workbook, locale, today }) => {
    const read = await readReport(workbook, { locale, today, parts: [part] });
    const { sheets } = await insertReport(workbook, read);
    return sheets.length > 0 ? null : COMMAND_WORDS[locale].nothing[NEEDED[part]];
  };

/** By the function names of the manifest. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  checkRoadmaps: async ({ workbook, locale, today }) => {
    await showFindings(workbook, { locale, today });
    return null;
  },
  insertIndicators: inserting('indicators'),
  insertRiskProfile: inserting('risks'),
  insertMonitoring: inserting('monitoring'),
  insertMemo: inserting('memo'),
  insertAll: async ({ workbook, locale, today }) => {
    await insertReport(workbook, await readAll(workbook, { locale, today }));
    return null;
  },
};
