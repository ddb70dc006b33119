import * as z from 'zod/mini';
import type { SheetKind } from '../../app';
import { CODES, type Finding, SEVERITIES } from '../../findings';
import { messageOf, WORDS } from '../../locales';
import { OWN_SHEETS, type UndoRecord } from '../../workbook';
import { entriesOf } from './entries';
import { AREA_NAMES, type PaneState, START, type UndoStep } from './model';
import { keptFigures, NO_FIGURES } from './figures';

/** Raised whenever what is saved changes its shape or findings change their data. */
const VERSION = 2;
/** A report with more findings is not kept: a new check is sooner made than so much is read. */
const MOST_FINDINGS = 10_000;
/** Cells that can be taken back are kept up to this number. */
const MOST_UNDO_CELLS = 10_000;

const text = z.string();
const count = z.number().check(z.minimum(0));
const list = <T extends z.core.$ZodType>(of: T) => z.readonly(z.array(of));
const texts = list(text);

const edit = z.object({ sheet: text, cell: text, from: text, to: z.union([text, z.number()]) });

const finding = z.pipe(
  z.object({
    code: z.enum(CODES),
    severity: z.enum(SEVERITIES),
    sheet: z.nullable(text),
    cell: z.nullable(text),
    data: z.looseObject({}),
    fix: z.optional(z.object({ safe: z.boolean(), edits: list(edit), alternatives: list(list(edit)) })),
  }),
  z.transform((saved, context) => {
    // Its data was formed by the same version, and the one thing done with it is to say it: so that is tried.
    const found = saved as Finding;
    try {
      messageOf(found, 'ru');
      return found;
    } catch {
      context.issues.push({ code: 'custom', input: saved });
      return z.NEVER;
    }
  }),
);

const KINDS = Object.keys(WORDS.ru.sheetKinds) as readonly SheetKind[];

const sheet = z.object({
  name: text,
  kind: z.enum(KINDS),
  template: z.nullable(text),
  headerRow: z.nullable(count),
  activities: count,
  sections: count,
  subsections: count,
  records: count,
  hiddenRecords: count,
  mergedWith: texts,
});

const ownSheet = { kind: z.enum(OWN_SHEETS), name: text };

const undoRecord = z.pipe(
  z.object({
    cells: list(
      z.object({
        sheet: text,
        cell: text,
        input: z.union([text, z.number(), z.boolean(), z.null()]),
        numberFormat: text,
        shows: text,
      }),
    ),
    inserted: list(z.object(ownSheet)),
    rewritten: z.optional(list(z.object({ ...ownSheet, backup: text, charts: texts }))),
  }),
  z.transform(({ rewritten, ...record }): UndoRecord => (rewritten ? { ...record, rewritten } : record)),
);

const undoStep = z.object({ record: undoRecord, solved: texts });

const saved = z.object({
  version: z.literal(VERSION),
  report: z.nullable(
    z.object({
      workbook: text,
      status: z.enum(['accepted', 'warnings', 'errors', 'not-recognised']),
      sheets: list(sheet),
      findings: z.readonly(z.array(finding).check(z.maxLength(MOST_FINDINGS))),
      solved: list(finding),
      took: count,
    }),
  ),
  stale: texts,
  figures: z.unknown(),
  area: z.enum(AREA_NAMES),
  tab: z.enum(['findings', 'sheets']),
  filter: z.object({ hidden: list(z.enum(SEVERITIES)), sheet: z.nullable(text), text }),
  folded: texts,
  chosen: z.nullable(text),
  scroll: count,
  undo: list(undoStep),
});

/** Plain data from which {@link restore} makes the state again: what was found and chosen, not what is under way. */
export function persist(state: PaneState): z.input<typeof saved> {
  const { report, stale, figures, area, tab, filter, folded, chosen, scroll, undo } = state;
  const kept = report && report.entries.length + report.solved.length <= MOST_FINDINGS ? report : null;
  return {
    version: VERSION,
    report: kept && {
      workbook: kept.workbook,
      status: kept.status,
      sheets: kept.sheets,
      findings: kept.entries.map((entry) => entry.finding),
      solved: kept.solved.map((entry) => entry.finding),
      took: kept.took,
    },
    stale,
    figures: keptFigures(figures),
    area,
    tab,
    filter,
    folded,
    chosen,
    scroll,
    undo: lastSteps(undo),
  };
}

/** The state that was saved; the start where nothing was, or nothing that can be read. */
export function restore(data: unknown): PaneState {
  const parsed = saved.safeParse(data);
  if (!parsed.success) return START;
  const { report, stale, area, tab, filter, folded, chosen, scroll, undo } = parsed.data;
  const figures = { ...NO_FIGURES, kept: parsed.data.figures };
  const view = { figures, area, tab, filter, folded, chosen, scroll, undo };
  if (!report) return { ...START, ...view };
  const { workbook, status, sheets, findings, solved, took } = report;
  const own = { workbook, status, sheets, took, entries: entriesOf(findings), solved: entriesOf(solved) };
  return { ...START, ...view, stale, report: own, restored: true };
}

/** The last steps that together hold no more cells than are kept. */
function lastSteps(steps: readonly UndoStep[]): readonly UndoStep[] {
  let cells = 0;
  const from = steps.findLastIndex(({ record }) => (cells += record.cells.length) > MOST_UNDO_CELLS);
  return steps.slice(from + 1);
}
