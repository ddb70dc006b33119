import * as z from 'zod';
import { cli } from './support';

const share = z.number().min(0).max(1).nullable();
const TREND = z.enum(['better', 'worse', 'stable', 'small-cohort']).nullable();
/** The JSON of `report`, a contract. */
export const REPORT = z.strictObject({
  indicators: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      period: z.string().nullable(),
      numerator: z.number().nullable(),
      denominator: z.number().nullable(),
      value: share,
      previous: share,
      change: z.number().min(-100).max(100).nullable(),
      trend: TREND,
      target: share,
      status: z.enum(['reached', 'on-the-way', 'behind']).nullable(),
    }),
  ),
  results: z.array(
    z.strictObject({
      school: z.string(),
      period: z.string(),
      procedure: z.string(),
      subject: z.string(),
      class: z.string(),
      participants: z.number().nullable(),
      lowShare: share,
      quality: share,
      success: share,
      meanMark: z.number().nullable(),
      sou: z.number().nullable(),
      lowChange: z.number().nullable(),
      trend: TREND,
    }),
  ),
  signs: z.array(
    z.strictObject({
      school: z.string(),
      procedures: z.array(
        z.strictObject({
          procedure: z.string(),
          period: z.string().nullable(),
          subject: z.string(),
          class: z.string(),
          years: z.array(z.string()),
        }),
      ),
    }),
  ),
  findings: z.array(z.looseObject({ code: z.string(), severity: z.string(), sheet: z.string().nullable() })),
});

/** Runs `report` for its JSON. */
export const reportJson = async (...args: readonly string[]) => {
  const { code, out } = await cli(['report', ...args, '--format', 'json']);
  return { code, report: REPORT.parse(JSON.parse(out)), out };
};

/** As a person sees it: spaces that don't break are spaces. */
export const seen = (text: string): string => text.replaceAll('\u00A0', ' ');
