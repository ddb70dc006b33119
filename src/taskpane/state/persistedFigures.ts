import * as z from 'zod/mini';
import type { ReportSummary } from '../../app';
import { OWN_SHEETS } from '../../workbook';
import { type FiguresState, NO_FIGURES } from './figures';

/** Figures of schools that are kept; of larger reports nothing is, since they are sooner computed anew. */
const MOST_FIGURES = 5_000;

const text = z.string();
const texts = z.array(text);
const orNull = z.nullable(z.number());
const place = z.object({ sheet: text, cell: text });
const years = z.object({ current: z.nullable(text), previous: z.nullable(text) });

const figure = z.object({
  part: orNull,
  total: orNull,
  share: orNull,
  gap: z.nullable(z.enum(['no-data', 'not-supported', 'faulty'])),
});
const comparison = {
  current: figure,
  previous: figure,
  change: orNull,
  trend: z.nullable(z.enum(['better', 'worse', 'stable', 'small-cohort'])),
};

const indicator = z.object({
  ...comparison,
  id: text,
  title: text,
  target: orNull,
  achievement: orNull,
  status: z.nullable(z.enum(['reached', 'on-the-way', 'behind'])),
  row: z.nullable(text),
  sources: z.array(place),
  schools: z.array(z.object({ ...comparison, school: text, source: z.nullable(place) })),
});

const sign = z.object({
  procedure: text,
  period: z.nullable(text),
  subject: text,
  grade: text,
  years: texts,
  share: orNull,
  source: z.nullable(place),
});

const missing = z.union([
  z.object({ what: z.literal('data') }),
  z.object({ what: z.literal('sheet'), sheet: text, isUnread: z.boolean(), indicators: z.number() }),
  z.object({ what: z.literal('supported-schools'), year: z.nullable(text) }),
  z.object({ what: z.literal('year') }),
  z.object({ what: z.literal('previous-year'), year: text }),
]);

const summary = z.object({
  workbook: text,
  years,
  supported: z.number(),
  band: z.number(),
  indicators: z.array(indicator),
  signs: z.array(
    z.object({
      school: text,
      reasons: z.array(z.enum(['several', 'two-years'])),
      procedures: z.array(sign),
    }),
  ),
  procedures: z.array(
    z.object({
      name: text,
      period: z.nullable(text),
      years: z.array(z.object({ year: text, low: figure })),
    }),
  ),
  missing: z.array(missing),
  unseen: z.number(),
  sheets: z.array(
    z.object({ kind: z.enum(OWN_SHEETS), name: text, renamed: z.boolean(), exists: z.boolean() }),
  ),
  unrelated: texts,
});

/** The shape of {@link keptFigures}. */
export const savedFigures = z.object({ summary: z.nullable(summary), stale: texts });

/** What of the figures outlives the pane. */
export function keptFigures({ summary: own, stale }: FiguresState): z.infer<typeof savedFigures> {
  const count = own?.indicators.reduce((sum, { schools }) => sum + schools.length, 0) ?? 0;
  // A list that is only read serves as one that could be changed: it becomes text at once.
  return {
    summary: count <= MOST_FIGURES ? (own as z.infer<typeof summary> | null) : null,
    stale: [...stale],
  };
}

/** The figures that were kept. */
export function restoredFigures({ summary: own, stale }: z.infer<typeof savedFigures>): FiguresState {
  // School years are texts of one form; the saved ones were formed by the same version.
  return { ...NO_FIGURES, summary: own as ReportSummary | null, stale, restored: own !== null };
}
