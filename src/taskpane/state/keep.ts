import type { Shell } from '../services';
import type { Kept } from './kept';
import type { PaneState, UndoStep } from './model';
import { figuresOf, NO_REPORTS, type ReportChoice } from './reports';

/** A report with more findings is not kept: a new check is sooner made than so much is read. */
const MOST_FINDINGS = 10_000;
/** Cells that can be taken back are kept up to this number. */
const MOST_UNDO_CELLS = 10_000;
/** Figures of schools that are kept; of larger reports nothing is, since they are sooner computed anew. */
const MOST_FIGURES = 5_000;
/** Activities and indicators of past reports that are kept, the latest reports first. */
const MOST_PAST = 5_000;

/**
 * Keeps the state; where there is no room for it without what was found, then without past reports. The pane works on
 * with nothing kept.
 */
export function save(shell: Pick<Shell, 'save'>, state: PaneState): void {
  const { choice } = state.reports;
  const less = { ...state, report: null, notice: null, reports: { ...NO_REPORTS, choice } };
  if (!shell.save(keptOf(state)) && !shell.save(keptOf(less)))
    shell.save(keptOf({ ...less, reports: NO_REPORTS }));
}

/** Plain data from which the state can be restored: what was found and chosen, not what is under way. */
export function keptOf(state: PaneState): Kept {
  const { area, tab, filter, folded, chosen, scroll, undo, notice } = state;
  return {
    version: 6,
    ran: notice?.kind === 'ran' ? notice : null,
    check: keptCheck(state),
    figures: keptFigures(state),
    past: keptPast(state.reports.choice),
    undo: lastSteps(undo),
    view: { area, tab, filter, folded, chosen, scroll },
  };
}

function keptCheck({ report, stale }: PaneState): Kept['check'] {
  if (!report || report.entries.length + report.solved.length + report.dismissed.length > MOST_FINDINGS)
    return null;
  const { workbook, status, sheets, entries, solved, dismissed, took } = report;
  return {
    report: {
      workbook,
      status,
      sheets,
      findings: entries.map(({ finding }) => finding),
      solved: solved.map(({ finding }) => finding),
      dismissed: dismissed.map(({ finding, reason, on }) => ({ finding, reason, on })),
      took,
    },
    stale,
  };
}

function keptFigures({ reports }: PaneState): Kept['figures'] {
  const summary = figuresOf(reports);
  const count = summary?.indicators.reduce((sum, { schools }) => sum + schools.length, 0) ?? 0;
  return summary && count <= MOST_FIGURES ? { summary, stale: reports.slots.indicators.stale } : null;
}

function keptPast({ past }: ReportChoice): Kept['past'] {
  let rows = 0;
  const end = past.findIndex(
    ({ activities, indicators }) => (rows += activities.length + indicators.length) > MOST_PAST,
  );
  return end < 0 ? past : past.slice(0, end);
}

/** The last steps that together hold no more cells than are kept. */
function lastSteps(steps: readonly UndoStep[]): readonly UndoStep[] {
  let cells = 0;
  const from = steps.findLastIndex(
    ({ record }) => (cells += record.cells.length + (record.marks?.cells.length ?? 0)) > MOST_UNDO_CELLS,
  );
  return steps.slice(from + 1);
}
