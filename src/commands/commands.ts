import { showFindings } from '../app';
import type { LocaleName } from '../findings';
import type { Day, LiveWorkbook } from '../workbook';

export interface CommandContext {
  readonly workbook: LiveWorkbook;
  readonly locale: LocaleName;
  readonly today: Day;
}

/** A ribbon button's work. What it has to tell stands on the sheet that it writes and shows. */
export type Command = (context: CommandContext) => Promise<void>;

/** By the function names of the manifest. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  checkRoadmaps: async ({ workbook, locale, today }) => {
    const { sheet } = await showFindings(workbook, { locale, today });
    await workbook.select(sheet.name, 'A1');
  },
};
