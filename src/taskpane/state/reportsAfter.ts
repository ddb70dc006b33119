import type { UndoRecord } from '../../workbook';
import type { Action, PaneState } from './model';
import {
  EMPTY_SLOT,
  isFigures,
  type MadeReport,
  REPORT_KEYS,
  REPORT_REQUESTS,
  type ReportKey,
  type ReportSlot,
  type ReportsState,
  withPast,
} from './reports';

type Handlers = {
  readonly [T in Action['type']]?: (
    state: PaneState,
    action: Extract<Action, { type: T }>,
    reports: ReportsState,
  ) => ReportsState;
};

const HANDLERS: Handlers = {
  'report-chosen': (_, { choice }, reports) => ({ ...reports, choice }),
  'report-started': (_, { request }, reports) => changed(reports, request, { previewDue: false }),
  'report-previewed': (_, { preview }, reports) => changed(reports, preview.made.request, { preview }),
  'report-closed': (_, { request }, reports) =>
    changed(reports, request, { preview: null, previewDue: false }),
  'report-refreshed': (state, { made }, reports) => shown(reports, made, state),
  'report-inserted': (state, { made, kept }, reports) => {
    const next = made.reduce((all, own) => shown(all, own, state), reports);
    const { choice } = next;
    return kept ? { ...next, choice: { ...choice, past: withPast(choice.past, kept) } } : next;
  },
  fixed: (_, { undo }, reports) => previewsDue(reports, undo),
  added: (_, { undo }, reports) => previewsDue(reports, undo),
  'settings-saved': (_, { undo }, reports) => previewsDue(reports, undo),
  'left-behind': (_, { undo }, reports) => previewsDue(reports, undo),
  ran: (state, { merge }) => merge(state).reports,
  restored: ({ undo }, _, reports) => {
    const record = undo.at(-1)?.record;
    return record ? takenBack(previewsDue(reports, record), record) : reports;
  },
};

/** What an action makes of the reports. Pure. */
export function reportsAfter(state: PaneState, action: Action): ReportsState {
  const touched = touchedBy(action, state);
  const reports = touched.length > 0 ? each(state.reports, (slot) => outdated(slot, touched)) : state.reports;
  // That a handler takes the action of its own key can't be expressed by an indexed access.
  const handle = HANDLERS[action.type] as
    ((state: PaneState, action: Action, reports: ReportsState) => ReportsState) | undefined;
  return handle ? handle(state, action, reports) : reports;
}

type Touching = {
  readonly [T in Action['type']]?: (
    action: Extract<Action, { type: T }>,
    state: PaneState,
  ) => readonly string[];
};

const sheetsOf = (record: UndoRecord | undefined): readonly string[] =>
  record?.cells.map(({ sheet }) => sheet) ?? [];

/** Every action by which cells of the workbook change; what a failed change has left behind is one of them. */
const TOUCHING: Touching = {
  'workbook-changed': ({ sheet }) => [sheet],
  fixed: ({ undo }) => sheetsOf(undo),
  added: ({ undo }) => [...sheetsOf(undo), ...undo.inserted.map(({ name }) => name)],
  'settings-saved': ({ sheet }) => [sheet],
  'left-behind': ({ undo }) => sheetsOf(undo),
  restored: (_, { undo }) => sheetsOf(undo.at(-1)?.record),
};

/** The sheets whose cells an action has changed, in the state before it: whatever rests on them is outdated. */
function touchedBy(action: Action, state: PaneState): readonly string[] {
  // That a handler takes the action of its own key can't be expressed by an indexed access.
  const touching = TOUCHING[action.type] as
    ((action: Action, state: PaneState) => readonly string[]) | undefined;
  return touching ? [...new Set(touching(action, state))] : [];
}

const changed = (reports: ReportsState, key: ReportKey, change: Partial<ReportSlot>): ReportsState => ({
  ...reports,
  slots: { ...reports.slots, [key]: { ...reports.slots[key], ...change } },
});

/** The reports with each slot as a function makes it; the same ones where nothing is another. */
function each(reports: ReportsState, change: (slot: ReportSlot) => ReportSlot): ReportsState {
  return REPORT_KEYS.reduce((next, key) => {
    const slot = change(reports.slots[key]);
    return slot === reports.slots[key] ? next : changed(next, key, slot);
  }, reports);
}

/** A report takes the place of what its area has shown. Everything was read anew, but for what has changed meanwhile. */
function shown(reports: ReportsState, made: MadeReport, { work }: PaneState): ReportsState {
  const emptied = isFigures(made)
    ? reports
    : REPORT_REQUESTS.reduce((next, key) => changed(next, key, EMPTY_SLOT), reports);
  const slot = { ...EMPTY_SLOT, shown: made };
  return changed(emptied, made.request, outdated(slot, work.kind === 'computing' ? work.changed : []));
}

/** Sheets whose changes don't touch a report. */
const unrelatedTo = (made: MadeReport): readonly string[] =>
  isFigures(made) ? made.summary.unrelated : made.outline.sheets.map(({ name }) => name);

function outdated(slot: ReportSlot, sheets: readonly string[]): ReportSlot {
  if (!slot.shown) return slot;
  const unrelated = unrelatedTo(slot.shown);
  const added = sheets.filter((name) => !slot.stale.includes(name) && !unrelated.includes(name));
  return added.length === 0 ? slot : { ...slot, stale: [...new Set([...slot.stale, ...added])] };
}

/** After cells were written by the pane itself a preview tells of another workbook. */
const previewsDue = (reports: ReportsState, { cells }: UndoRecord): ReportsState =>
  each(reports, (slot) => (slot.preview && cells.length > 0 ? { ...slot, previewDue: true } : slot));

/** Sheets that were taken out again: figures stay without them, a report is no longer shown as written. */
function takenBack(reports: ReportsState, { inserted }: UndoRecord): ReportsState {
  const gone = new Set(inserted.map(({ kind }) => kind));
  return each(reports, (slot) => {
    const { shown: made } = slot;
    const sheets = isFigures(made) ? made.summary.sheets : (made?.outline.sheets ?? []);
    if (!sheets.some(({ kind }) => gone.has(kind))) return slot;
    if (!isFigures(made)) return { ...slot, shown: null, stale: [] };
    const left = made.summary.sheets.map((sheet) =>
      gone.has(sheet.kind) ? { ...sheet, exists: false } : sheet,
    );
    return { ...slot, shown: { ...made, summary: { ...made.summary, sheets: left } } };
  });
}
