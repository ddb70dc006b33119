import type { UndoRecord } from '../../workbook';
import { dismissedEntriesOf, entriesOf, type Entry, solvedBetween, splitBy } from './entries';
import { NO_FILES } from './files';
import type { Action, CheckOutcome, PaneState, Report, UndoStep } from './model';
import { reportsAfter } from './reportsAfter';
import { settingsAfter } from './settings';

/** A check that took no longer (in milliseconds) is repeated by itself after a change. */
const QUICK = 1000;
/** Changes that can be taken back one after another. */
const MOST_UNDO_STEPS = 20;

const IDLE = { kind: 'idle' } as const;

type Handlers = {
  readonly [T in Action['type']]: (state: PaneState, action: Extract<Action, { type: T }>) => PaneState;
};

const HANDLERS: Handlers = {
  'face-seen': (state, { face, marked = state.marked }) => ({ ...state, face, marked }),
  'check-started': (state) => ({
    ...state,
    work: { kind: 'checking', progress: null, stale: state.stale },
    stale: [],
    recheckDue: false,
    notice: state.notice?.kind === 'fault' ? null : state.notice,
  }),
  progressed: (state, { progress }) =>
    'progress' in state.work ? { ...state, work: { ...state.work, progress } } : state,
  checked: afterCheck,
  cancelled: stopped,
  'plan-started': (state) => ({ ...state, work: { kind: 'planning', progress: null }, notice: null }),
  planned: (state, { plan }) =>
    plan.groups.length > 0
      ? { ...state, work: IDLE, plan }
      : { ...state, work: IDLE, notice: { kind: 'nothing-safe' } },
  'plan-closed': (state) => ({ ...state, plan: null }),
  'write-started': (state) => ({ ...state, work: { kind: 'writing', progress: null }, notice: null }),
  fixed: afterFix,
  shown: (state, action) => {
    const checked = afterCheck(state, action);
    return {
      ...checked,
      undo: withStep(checked, action.undo),
      notice: { kind: 'shown', sheet: action.sheet },
    };
  },
  dismissed: (state, action) => {
    const { count, gone, back } = action;
    return { ...afterCheck(state, action), notice: { kind: 'dismissed', count, gone, back } };
  },
  'report-started': (state) => ({
    ...state,
    work: { kind: 'computing', progress: null, changed: [] },
    notice: state.notice?.kind === 'fault' ? null : state.notice,
  }),
  'report-chosen': (state) => state,
  'report-previewed': (state) => ({ ...state, work: IDLE }),
  'report-closed': (state) => state,
  'report-refreshed': (state) => ({ ...state, work: IDLE }),
  'report-inserted': (state, { sheets, undo }) => ({
    ...state,
    work: IDLE,
    undo: withStep(state, undo),
    notice: sheets.length > 0 ? { kind: 'inserted', sheets } : null,
  }),
  'earlier-started': (state) => ({ ...state, work: { kind: 'reading' }, notice: null }),
  'earlier-read': (state) => ({ ...state, work: IDLE }),
  'reading-started': (state, { files }) => ({
    ...state,
    work: { kind: 'files', progress: null },
    files: { kind: 'reading', files, before: state.files },
    notice: null,
  }),
  'files-moved': (state, { files }) =>
    state.files.kind === 'reading' ? { ...state, files: { ...state.files, files } } : state,
  'files-shown': (state, { files }) => ({ ...state, work: IDLE, files }),
  'settings-started': (state) => ({
    ...state,
    work: { kind: 'reading' },
    notice: state.notice?.kind === 'fault' ? null : state.notice,
  }),
  'settings-read': (state) => ({ ...state, work: IDLE }),
  'setting-typed': (state) => state,
  'setting-removed': (state) => state,
  'settings-dropped': (state) => state,
  'settings-saved': (state, { undo, sheet, isNew }) => ({
    ...state,
    work: IDLE,
    recheckDue: isQuick(state),
    stale: union(state.stale, [sheet]),
    undo: withStep(state, undo),
    notice: { kind: 'settings', sheet, isNew },
  }),
  'lists-restored': (state, { sheets }) => ({ ...state, work: IDLE, notice: { kind: 'lists', sheets } }),
  'files-closed': (state) => ({ ...state, files: NO_FILES }),
  added: (state, { undo, notice, files = NO_FILES }) => ({
    ...state,
    work: IDLE,
    files,
    face: state.face === 'empty' ? 'usual' : state.face,
    marked: state.marked && notice?.kind !== 'unmarked',
    recheckDue: isQuick(state),
    stale: union(state.stale, sheetsOf(undo.cells)),
    undo: withStep(state, undo),
    notice,
  }),
  'add-refused': (state, { cells }) => ({
    ...state,
    work: IDLE,
    notice: { kind: 'refused', made: 0, cells },
  }),
  'memo-saved': (state, { made }) => ({ ...state, work: IDLE, notice: { kind: 'memo', ...made } }),
  'left-behind': (state, { undo }) => ({
    ...state,
    stale: union(state.stale, sheetsOf(undo.cells)),
    undo: withStep(state, undo),
  }),
  restored: afterRestoring,
  failed: (state, { fault }) => ({ ...stopped(state), notice: { kind: 'fault', fault } }),
  told: (state, { notice }) => ({ ...state, notice }),
  ran: (state, { merge }) => merge(state),
  'notice-closed': (state) => ({ ...state, notice: null }),
  'workbook-changed': (state, { sheet }) => ({
    ...state,
    stale:
      state.report === null && state.work.kind !== 'checking' ? state.stale : union(state.stale, [sheet]),
    work:
      state.work.kind === 'computing'
        ? { ...state.work, changed: union(state.work.changed, [sheet]) }
        : state.work,
  }),
  'area-opened': (state, { area }) => ({ ...state, area }),
  'tab-opened': (state, { tab }) => ({ ...state, tab }),
  filtered: (state, { filter }) => ({ ...state, filter: { ...state.filter, ...filter }, scroll: 0 }),
  'group-toggled': (state, { key }) => ({
    ...state,
    folded: state.folded.includes(key)
      ? state.folded.filter((other) => other !== key)
      : [...state.folded, key],
  }),
  chosen: (state, { key }) => ({ ...state, chosen: key }),
  'solved-cleared': (state) =>
    state.report ? { ...state, ...withReport(state, { ...state.report, solved: [] }) } : state,
  scrolled: (state, { scroll }) => ({ ...state, scroll }),
};

/** The pane after an action. Pure. */
export function reducer(state: PaneState, action: Action): PaneState {
  // That a handler takes the action of its own key can't be expressed by an indexed access.
  const handle = HANDLERS[action.type] as (state: PaneState, action: Action) => PaneState;
  const next = handle(state, action);
  const reports = reportsAfter(state, action);
  const settings = settingsAfter(state.settings, action);
  return reports === next.reports && settings === next.settings ? next : { ...next, reports, settings };
}

/** The last steps with one more, where it changed anything that can be taken back. */
function withStep(
  { undo }: PaneState,
  record: UndoRecord,
  solved: readonly Entry[] = [],
): readonly UndoStep[] {
  const { cells, inserted, rewritten = [], marks } = record;
  if (!marks && cells.length + inserted.length + rewritten.length === 0) return undo;
  return [...undo, { record, solved: solved.map(({ key }) => key) }].slice(-MOST_UNDO_STEPS);
}

const sheetsOf = (cells: readonly { readonly sheet: string }[]): readonly string[] =>
  cells.map(({ sheet }) => sheet);

function afterCheck(state: PaneState, outcome: CheckOutcome): PaneState {
  const { restored, report: earlier, undo } = state;
  // What was kept may be of another workbook, as long as neither was ever saved.
  const other = restored && earlier?.workbook !== outcome.workbook;
  return {
    ...state,
    // A report that begins with a check goes on.
    work: state.work.kind === 'computing' ? state.work : IDLE,
    restored: false,
    face: state.report === null && outcome.report.form?.mark.template === 'school' ? 'school' : state.face,
    recheckDue: false,
    undo: other ? [] : undo,
    ...withReport(state, reportOf(outcome, other ? null : earlier)),
  };
}

function reportOf({ workbook, report, took }: CheckOutcome, earlier: Report | null): Report {
  const { status, sheets, findings, form } = report;
  const entries = entriesOf(findings);
  const dismissed = dismissedEntriesOf(report.dismissed);
  const solved = earlier
    ? solvedBetween([...earlier.entries, ...earlier.solved], [...entries, ...dismissed])
    : [];
  return { workbook, status, sheets, entries, dismissed, form, solved, took };
}

/** A report with whatever pointed into the one before it. */
function withReport(state: PaneState, report: Report): Pick<PaneState, 'report' | 'chosen' | 'filter'> {
  const { chosen, filter } = state;
  const all = [...report.entries, ...report.solved, ...report.dismissed];
  return {
    report,
    chosen: all.some(({ key }) => key === chosen) ? chosen : null,
    filter: all.some(({ finding }) => finding.sheet === filter.sheet) ? filter : { ...filter, sheet: null },
  };
}

/** Work came to nothing. */
function stopped(state: PaneState): PaneState {
  const { work } = state;
  const stale = work.kind === 'checking' ? union(work.stale, state.stale) : state.stale;
  const files = state.files.kind === 'reading' ? state.files.before : state.files;
  return { ...state, work: IDLE, stale, files };
}

const union = (left: readonly string[], right: readonly string[]): readonly string[] => [
  ...new Set([...left, ...right]),
];

const isQuick = ({ report }: PaneState): boolean => report !== null && report.took <= QUICK;

function afterFix(state: PaneState, action: Extract<Action, { type: 'fixed' }>): PaneState {
  const { undo, refused } = action;
  const made = undo.cells.length;
  const kept = new Set(refused.map(({ sheet, cell }) => JSON.stringify([sheet, cell])));
  const whole = action.findings.filter(
    ({ fix }) => !fix?.edits.some(({ sheet, cell }) => kept.has(JSON.stringify([sheet, cell]))),
  );
  const { inside, outside } = splitBy(state.report?.entries ?? [], made > 0 ? whole : []);
  return {
    ...state,
    work: IDLE,
    plan: null,
    recheckDue: isQuick(state),
    stale: union(state.stale, sheetsOf([...undo.cells, ...refused])),
    report: state.report && {
      ...state.report,
      entries: outside,
      solved: [...state.report.solved, ...inside],
    },
    undo: withStep(state, undo, inside),
    notice: refused.length > 0 ? { kind: 'refused', made, cells: refused } : null,
  };
}

function afterRestoring(
  state: PaneState,
  { refused, kept }: Extract<Action, { type: 'restored' }>,
): PaneState {
  const { report } = state;
  const step = state.undo.at(-1);
  if (!step) return { ...state, work: IDLE };
  const { cells, inserted, marks } = step.record;
  const made = cells.length - refused.length;
  const back = new Set(made > 0 ? step.solved : []);
  return {
    ...state,
    work: IDLE,
    marked: state.marked || marks !== undefined,
    undo: state.undo.slice(0, -1),
    recheckDue: cells.length > 0 && isQuick(state),
    stale: union(state.stale, sheetsOf(cells)),
    report: report && {
      ...report,
      entries: [...report.entries, ...report.solved.filter(({ key }) => back.has(key))].sort(
        (a, b) => a.order - b.order,
      ),
      solved: report.solved.filter(({ key }) => !back.has(key)),
    },
    notice: {
      kind: 'restored',
      made,
      ...(marks && { marked: true }),
      removed: inserted.map(({ name }) => name).filter((name) => !kept.includes(name)),
      kept,
      cells: refused,
    },
  };
}
