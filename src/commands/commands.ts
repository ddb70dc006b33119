import {
  type DataQuestion,
  insertReport,
  type Missing,
  missingText,
  questionOf,
  readAll,
  readReport,
  type ReadReport,
  type ReportOptions,
  type ReportPart,
  showFindings,
} from '../app';
import * as core from '../app';
import { CHECK_WORDS, COMMAND_WORDS, FINDINGS_LOCALES, type LocaleName } from '../locales';
import {
  insertion,
  leftBehind,
  MOST_NAMED,
  type PaneState,
  reducer,
  restore,
  save,
  type Shell,
} from '../taskpane';
import type { Day, LiveWorkbook } from '../workbook';
import type { Message } from './messages';
import type { CommandName } from './names';

export interface CommandContext {
  readonly workbook: LiveWorkbook;
  /** Where the pane keeps what it knows of the workbook. */
  readonly shell: Pick<Shell, 'load' | 'save'>;
  readonly locale: LocaleName;
  readonly today: Day;
}

/** What came of a ribbon button: the pane that has learned it, and what is told beside the sheet that is shown. */
interface Outcome {
  readonly pane: PaneState;
  readonly message: Message | null;
}

type Command = (context: CommandContext, pane: PaneState) => Promise<Outcome>;

/** What a part lacks where there is nothing to insert. */
const NEEDED = {
  overview: 'report',
  indicators: 'indicators',
  risks: 'risks',
  monitoring: 'report',
  memo: 'report',
  all: 'report',
} as const satisfies Readonly<Record<ReportPart | 'all', string>>;

const checking: Command = async ({ workbook, locale, today }, pane) => {
  const start = performance.now();
  const { snapshot, report, undo, sheet } = await showFindings(workbook, { locale, today });
  const took = performance.now() - start;
  const shown = reducer(pane, { type: 'shown', workbook: snapshot.name, report, undo, sheet, took });
  return { pane: told(shown, { sheets: [sheet], question: null }), message: null };
};

const told = (pane: PaneState, ran: Pick<PaneState['notice'] & { kind: 'ran' }, 'sheets' | 'question'>) =>
  reducer(pane, { type: 'told', notice: { kind: 'ran', ...ran } });

/**
 * Computes a part of the report, writes its sheets and shows the first; where there is none it says what is needed. What
 * the pane tells before it writes is told afterwards.
 */
const inserting =
  (key: ReportPart | 'all'): Command =>
  async ({ workbook, locale, today }, pane) => {
    const { past } = pane.reports.choice;
    const options: ReportOptions = { locale, today, past, ...(key !== 'all' && { parts: [key] }) };
    const start = performance.now();
    const read = await (key === 'all' ? readAll : readReport)(workbook, options);
    const took = performance.now() - start;
    if (read.report.sheets.length === 0) {
      return { pane, message: COMMAND_WORDS[locale].nothing[NEEDED[key]] };
    }
    const question = await questionOf(read, options);
    const inserted = insertion({ key, options, read, core }, await insertReport(workbook, read));
    const checked = key === 'all' ? withCheck(pane, read, took) : pane;
    return {
      pane: told(reducer(checked, inserted), { sheets: inserted.sheets, question }),
      message: messageOf(question, read.report.missing, locale),
    };
  };

const withCheck = (pane: PaneState, { snapshot, report }: ReadReport, took: number): PaneState =>
  reducer(pane, { type: 'checked', workbook: snapshot.name, report: report.check, took });

/** What is wrong in the data behind a report that is written, as the pane says it before; null where nothing is. */
function messageOf(
  question: DataQuestion | null,
  missing: readonly Missing[],
  locale: LocaleName,
): Message | null {
  const unread = missing.filter(({ what }) => what === 'merges').map((own) => missingText(own, locale));
  const { written } = COMMAND_WORDS[locale];
  if (!question) return unread.length === 0 ? null : { title: written.title, text: unread.join('\n') };
  const { data } = CHECK_WORDS[locale];
  const { codes } = FINDINGS_LOCALES[locale];
  const { faults, fixes, left } = question;
  const out = left.filter(({ leftOut }) => leftOut).length;
  const more = left.length - MOST_NAMED;
  return {
    title: data.title(faults, fixes.length),
    text: [
      ...unread,
      left.length > 0 && data.left(out, left.length - out),
      ...left
        .slice(0, MOST_NAMED)
        .map(({ code, sheet, cell, leftOut }) =>
          written.cell(sheet, cell, `${codes[code].title}${leftOut ? '' : data.doubtful}`),
        ),
      more > 0 && data.more(more),
      fixes.length > 0 ? written.fix : written.look,
    ]
      .filter(Boolean)
      .join('\n'),
  };
}

/** By the function names of the manifest. */
const COMMANDS: Readonly<Record<CommandName, Command>> = {
  checkRoadmaps: checking,
  insertIndicators: inserting('indicators'),
  insertRiskProfile: inserting('risks'),
  insertMonitoring: inserting('monitoring'),
  insertMemo: inserting('memo'),
  insertAll: inserting('all'),
};

/**
 * A ribbon button's work. What it has to tell stands on the sheet that it writes and shows, in the pane, which is told by
 * what is kept for it, and where that isn't enough in a message. Rejects with what went wrong.
 */
export async function runCommand(name: CommandName, context: CommandContext): Promise<Message | null> {
  const { shell } = context;
  const pane = restore(shell.load());
  try {
    const outcome = await COMMANDS[name](context, pane);
    if (outcome.pane !== pane) save(shell, outcome.pane);
    return outcome.message;
  } catch (error) {
    const undo = leftBehind(error);
    if (undo) save(shell, reducer(pane, { type: 'left-behind', undo }));
    throw error;
  }
}
