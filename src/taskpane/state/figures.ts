import type { ReportPreview, ReportSummary } from '../../app';
import type { KeptFigures } from '../indicators/persistedFigures';
import type { Action } from './actions';
import type { PaneState } from './model';
import { touchedBy } from './touched';

/** What the pane knows of the workbook's indicators. */
export interface FiguresState {
  /** Computed, and waiting to be inserted or given up. */
  readonly preview: ReportPreview | null;
  /** The figures that are shown. */
  readonly summary: ReportSummary | null;
  /** Sheets that have changed since, and that figures depend on. */
  readonly stale: readonly string[];
  /** The figures were computed before the pane was opened. */
  readonly restored: boolean;
  /** What was kept of them when the pane was closed, not read yet; null where nothing was. */
  readonly kept: unknown;
  /** The preview is due to be made anew, since the workbook is no longer what it tells of. */
  readonly previewDue: boolean;
}

export const NO_FIGURES: FiguresState = {
  preview: null,
  summary: null,
  stale: [],
  restored: false,
  kept: null,
  previewDue: false,
};

/** Figures of schools that are kept; of larger reports nothing is, since they are sooner computed anew. */
const MOST_FIGURES = 5_000;

/** Plain data of the figures that outlive the pane. */
export function keptFigures({ summary, stale, kept }: FiguresState): unknown {
  if (!summary) return kept;
  const count = summary.indicators.reduce((sum, { schools }) => sum + schools.length, 0);
  return count <= MOST_FIGURES ? ({ summary, stale } satisfies KeptFigures) : null;
}

type Handlers = {
  readonly [T in Action['type']]?: (state: PaneState, action: Extract<Action, { type: T }>) => FiguresState;
};

const HANDLERS: Handlers = {
  'figures-started': ({ figures }) => ({ ...figures, previewDue: false }),
  'figures-restored': ({ figures }, { restored }) =>
    figures.summary || !restored
      ? { ...figures, kept: null }
      : { ...NO_FIGURES, ...restored, restored: true },
  'figures-previewed': ({ figures }, { preview }) => ({ ...figures, preview }),
  'preview-closed': ({ figures }) => ({ ...figures, preview: null }),
  'figures-refreshed': (state, { summary }) => shown(state, summary),
  'figures-inserted': (state, { summary }) => shown(state, summary),
  fixed: ({ figures }, { undo }) => previewDue(figures, undo.cells),
  'left-behind': ({ figures }, { undo }) => previewDue(figures, undo.cells),
  restored: afterRestoring,
};

/** What an action makes of the figures. Pure. */
export function figuresAfter(state: PaneState, action: Action): FiguresState {
  // That a handler takes the action of its own key can't be expressed by an indexed access.
  const handle = HANDLERS[action.type] as ((state: PaneState, action: Action) => FiguresState) | undefined;
  const figures = outdated(state.figures, touchedBy(action, state));
  return handle ? handle({ ...state, figures }, action) : figures;
}

/** Everything was read anew, but for what has changed meanwhile. */
function shown({ work }: PaneState, summary: ReportSummary): FiguresState {
  return outdated({ ...NO_FIGURES, summary }, work.kind === 'computing' ? work.changed : []);
}

function outdated(figures: FiguresState, sheets: readonly string[]): FiguresState {
  const { summary, stale } = figures;
  const added = sheets.filter((name) => !stale.includes(name) && !summary?.unrelated.includes(name));
  return !summary || added.length === 0 ? figures : { ...figures, stale: [...new Set([...stale, ...added])] };
}

/** After cells were written by the pane itself the preview tells of another workbook. */
const previewDue = (figures: FiguresState, cells: readonly unknown[]): FiguresState => ({
  ...figures,
  previewDue: figures.preview !== null && cells.length > 0,
});

function afterRestoring({ figures, undo }: PaneState): FiguresState {
  const { cells = [], inserted = [] } = undo.at(-1)?.record ?? {};
  const next = previewDue(figures, cells);
  const { summary } = next;
  const gone = new Set(inserted.map(({ kind }) => kind));
  if (!summary?.sheets.some(({ kind }) => gone.has(kind))) return next;
  const sheets = summary.sheets.map((sheet) => (gone.has(sheet.kind) ? { ...sheet, exists: false } : sheet));
  return { ...next, summary: { ...summary, sheets } };
}
