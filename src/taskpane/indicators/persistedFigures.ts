import * as z from 'zod/mini';
import { OWN_SHEETS } from '../../workbook';
import type { FiguresState } from '../state/figures';

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
  signsRule: z.nullable(
    z.object({ lowResultPercent: z.number(), lowProcedures: z.number(), smallCohort: z.number() }),
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

const saved = z.object({ summary: z.nullable(summary), stale: texts });

/** The figures that were kept; null where nothing was, or nothing that can be read. */
export function restoredFigures(data: unknown): Pick<FiguresState, 'summary' | 'stale'> | null {
  const parsed = saved.safeParse(data);
  // School years are texts of one form; the saved ones were formed by the same version.
  return parsed.success ? (parsed.data as Pick<FiguresState, 'summary' | 'stale'>) : null;
}
