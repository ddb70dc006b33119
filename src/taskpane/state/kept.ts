import * as z from 'zod/mini';
import type { SheetKind, TemplateChoice } from '../../app';
import { CODES, type Finding, SEVERITIES } from '../../findings';
import { CHECK_WORDS, messageOf } from '../../locales';
import { type CellEdit, OWN_SHEETS, parseIsoDay, PERSON_SHEET, type UndoRecord } from '../../workbook';
import { dismissedEntriesOf, entriesOf } from './entries';
import { figures, past } from './keptFigures';
import { AREA_NAMES, type PaneState, START } from './model';
import { EMPTY_SLOT } from './reports';

/** Raised whenever what is kept changes its shape or findings change their data; the way from the last one is a migration. */
const VERSION = 6;

const text = z.string();
const count = z.number().check(z.minimum(0));
const list = <T extends z.core.$ZodType>(of: T) => z.readonly(z.array(of));
const texts = list(text);

const day = z.pipe(
  text,
  z.transform((saved, context) => {
    const read = parseIsoDay(saved);
    if (read) return read;
    context.issues.push({ code: 'custom', input: saved });
    return z.NEVER;
  }),
);

const look = z.object({ numberFormat: text, shows: text });
const edit = z.pipe(
  z.object({ sheet: text, cell: text, from: text, to: z.union([text, z.number()]), look: z.optional(look) }),
  z.transform(({ look: shown, ...rest }): CellEdit => (shown ? { ...rest, look: shown } : rest)),
);

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

const KINDS = Object.keys(CHECK_WORDS.ru.sheetKinds) as readonly SheetKind[];
const TEMPLATE_CHOICES = Object.keys(CHECK_WORDS.ru.overview.templateReasons) as readonly TemplateChoice[];

const sheet = z.object({
  name: text,
  kind: z.enum(KINDS),
  template: z.nullable(text),
  templateBy: z._default(z.nullable(z.enum(TEMPLATE_CHOICES)), null),
  headerRow: z.nullable(count),
  activities: count,
  sections: count,
  subsections: count,
  records: z._default(count, 0),
  hiddenRecords: z._default(count, 0),
  mergedWith: z._default(texts, []),
});

const report = z.object({
  workbook: text,
  status: z.enum(['accepted', 'warnings', 'errors', 'not-recognised']),
  sheets: list(sheet),
  findings: list(finding),
  solved: list(finding),
  dismissed: list(z.object({ finding, reason: text, on: day })),
  took: count,
});

const ownSheet = { kind: z.enum(OWN_SHEETS), name: text };

const entered = z.union([text, z.number(), z.boolean(), z.null()]);

const marks = z.object({
  cells: list(z.object({ sheet: text, cell: text, color: z.nullable(text), note: z.nullable(text) })),
  sheet: z.nullable(z.object({ name: text, rows: list(list(entered)) })),
});

const undoRecord = z.pipe(
  z.object({
    cells: list(
      z.object({
        sheet: text,
        cell: text,
        input: entered,
        numberFormat: text,
        shows: text,
      }),
    ),
    inserted: list(
      z.union([z.object(ownSheet), z.object({ kind: z.literal(PERSON_SHEET), name: text, print: text })]),
    ),
    rewritten: z.optional(list(z.object({ ...ownSheet, backup: text, charts: texts }))),
    marks: z.optional(marks),
  }),
  z.transform(({ rewritten, marks: taken, ...record }): UndoRecord => ({
    ...record,
    ...(rewritten && { rewritten }),
    ...(taken && { marks: taken }),
  })),
);

/** What a ribbon button has written, and what is wrong in the data behind it. */
const ran = z.object({
  kind: z.literal('ran'),
  sheets: list(z.object({ name: text, renamed: z.boolean() })),
  question: z.nullable(
    z.object({
      faults: count,
      fixes: list(list(edit)),
      fixed: list(finding),
      left: list(z.object({ code: z.enum(CODES), sheet: text, cell: text, leftOut: z.boolean() })),
    }),
  ),
});

/** What is kept; each part of it can be read without the others. */
const kept = z.object({
  version: z.literal(VERSION),
  check: z.nullable(z.object({ report, stale: texts })),
  figures: z.nullable(z.object({ summary: figures, stale: texts })),
  past: list(past),
  ran: z.nullable(ran),
  undo: list(z.object({ record: undoRecord, solved: texts })),
  view: z.object({
    area: z.enum(AREA_NAMES),
    tab: z.enum(['findings', 'sheets']),
    filter: z.object({ hidden: list(z.enum(SEVERITIES)), sheet: z.nullable(text), text }),
    folded: texts,
    chosen: z.nullable(text),
    scroll: count,
  }),
});

const PARTS = kept.shape;

/** What is kept of the pane while it is closed. */
export type Kept = z.input<typeof kept>;

type Saved = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Saved =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** From each earlier version the next one. Values are only moved here: whether they can be read is seen at the end. */
const MIGRATIONS: Readonly<Record<number, (saved: Saved) => Saved>> = {
  // At first the name of the workbook stood beside the report, and there was one area.
  1: ({ workbook, report: own, ...rest }) => ({
    ...rest,
    version: 2,
    report: isRecord(own) ? { workbook, ...own } : own,
    figures: null,
    area: 'check',
  }),
  2: ({ report: own, stale, figures: of, undo, area, tab, filter, folded, chosen, scroll }) => ({
    version: 3,
    check: isRecord(own) ? { report: own, stale } : own,
    figures: isRecord(of) && of.summary === null ? null : of,
    undo,
    view: { area, tab, filter, folded, chosen, scroll },
  }),
  3: (saved) => ({ ...saved, version: 4, past: [] }),
  // Nothing was told of what ribbon buttons have done.
  5: (saved) => ({ ...saved, version: 6, ran: null }),
  // No finding could be dismissed.
  4: ({ check, ...rest }) => ({
    ...rest,
    version: 5,
    check:
      isRecord(check) && isRecord(check.report)
        ? { ...check, report: { ...check.report, dismissed: [] } }
        : check,
  }),
};

/** What was kept, in the shape of today; null where it is of no version that is known. */
function migrated(data: unknown): Saved | null {
  let saved = isRecord(data) ? data : null;
  while (saved && saved.version !== VERSION) {
    const { version } = saved;
    const migrate: ((saved: Saved) => Saved) | undefined =
      typeof version === 'number' ? MIGRATIONS[version] : undefined;
    saved = migrate ? migrate(saved) : null;
  }
  return saved;
}

/**
 * The state that was kept. A part of it that can't be read is left out and a notice says so; where nothing can be read
 * that is the start. Never throws.
 */
export function restore(data: unknown): PaneState {
  if (data === null || data === undefined) return START;
  const saved = migrated(data);
  if (!saved) return { ...START, notice: { kind: 'forgotten' } };
  const check = PARTS.check.safeParse(saved.check);
  const shown = PARTS.figures.safeParse(saved.figures);
  const reports = PARTS.past.safeParse(saved.past);
  const undo = PARTS.undo.safeParse(saved.undo);
  const view = PARTS.view.safeParse(saved.view);
  const told = PARTS.ran.safeParse(saved.ran);
  const isWhole = [check, shown, reports, undo, view, told].every(({ success }) => success);
  return {
    ...START,
    ...(view.success && view.data),
    ...(undo.success && { undo: undo.data }),
    ...(check.success && check.data && checkState(check.data)),
    reports: reportsState(shown.data ?? null, reports.data ?? []),
    notice: isWhole ? (told.data ?? null) : { kind: 'forgotten' },
  };
}

function checkState({ report: own, stale }: z.output<typeof PARTS.check> & object): Partial<PaneState> {
  const { findings, solved, dismissed, ...rest } = own;
  const read = {
    ...rest,
    form: null,
    entries: entriesOf(findings),
    solved: entriesOf(solved),
    dismissed: dismissedEntriesOf(dismissed),
  };
  return { report: read, stale, restored: true };
}

function reportsState(
  shown: z.output<typeof PARTS.figures>,
  past: z.output<typeof PARTS.past>,
): PaneState['reports'] {
  const { choice, slots } = START.reports;
  if (!shown) return { slots, choice: { ...choice, past } };
  const indicators = {
    ...EMPTY_SLOT,
    shown: { request: 'indicators', summary: shown.summary },
    stale: shown.stale,
    restored: true,
  } as const;
  return { choice: { ...choice, past }, slots: { ...slots, indicators } };
}
