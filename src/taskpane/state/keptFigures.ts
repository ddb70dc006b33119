import { USUAL_GROUP } from '../../locales';
import * as z from 'zod/mini';
import type { ExecutionState, SchoolYear } from '../../app';
import { type Day, OWN_SHEETS, parseIsoDay } from '../../workbook';

const text = z.string();
const number = z.number();
const flag = z.boolean();
const orNull = z.nullable(number);
const list = <T extends z.core.$ZodType>(of: T) => z.readonly(z.array(of));

const SCHOOL_YEAR = /^\d{4}\/\d{4}$/;
const schoolYear = z.custom<SchoolYear>((value) => typeof value === 'string' && SCHOOL_YEAR.test(value));
const day = z.custom<Day>((value) => typeof value === 'string' && parseIsoDay(value) !== null);
const place = z.object({ sheet: text, cell: text });
const cohort = z._default(z.object({ name: text, plural: text, genitive: text }), USUAL_GROUP);

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
  sameSchools: z._default(orNull, null),
  target: orNull,
  achievement: orNull,
  status: z.nullable(z.enum(['reached', 'on-the-way', 'behind'])),
  row: z.nullable(text),
  sources: list(place),
  schools: list(z.object({ ...comparison, school: text, source: z.nullable(place) })),
});

const signRule = z.enum(['low-procedures', 'rating', 'final-exam', 'jump', 'journal-gap']);

const signFigure = z.union([
  z.object({ kind: z.literal('place'), place: number, of: number }),
  z.object({ kind: z.literal('persons'), part: number, total: number }),
  z.object({ kind: z.literal('points'), points: number }),
]);

const sign = z.object({
  procedure: text,
  period: z.nullable(text),
  subject: text,
  grade: text,
  years: list(schoolYear),
  share: orNull,
  figure: z._default(z.nullable(signFigure), null),
  source: z.nullable(place),
});

const missing = z.union([
  z.object({ what: z.literal('data') }),
  z.object({ what: z.literal('sheet'), sheet: text, isUnread: flag, indicators: number }),
  z.object({
    what: z.literal('supported-schools'),
    year: z.nullable(schoolYear),
    cohort,
  }),
  z.object({ what: z.literal('year') }),
  z.object({ what: z.literal('previous-year'), year: schoolYear }),
  z.object({ what: z.literal('roadmap') }),
  z.object({ what: z.literal('marks'), sheets: list(text) }),
  z.object({ what: z.literal('merges'), sheets: list(text) }),
  z.object({ what: z.literal('risks'), sheet: text }),
  z.object({ what: z.literal('counted'), sheets: list(text) }),
]);

/** The figures of a summary. */
export const figures = z.object({
  workbook: text,
  years: z.object({ current: z.nullable(schoolYear), previous: z.nullable(schoolYear) }),
  cohort,
  supported: number,
  band: number,
  indicators: list(indicator),
  signs: list(
    z.object({
      rule: z._default(signRule, 'low-procedures'),
      school: text,
      reasons: list(z.enum(['several', 'two-years', 'rating', 'final-exam', 'jump', 'journal-gap'])),
      procedures: list(sign),
    }),
  ),
  signsRule: z.nullable(
    z.object({
      signRules: z._default(list(signRule), ['low-procedures']),
      ...{ lowResultPercent: number, lowProcedures: number, smallCohort: number },
      // What older panes kept has none of these; they were not asked then.
      ratingPercent: z._default(number, 25),
      jumpPoints: z._default(number, 10),
      journalGapPercent: z._default(number, 5),
    }),
  ),
  procedures: list(
    z.object({
      name: text,
      period: z.nullable(text),
      years: list(z.object({ year: schoolYear, low: figure })),
    }),
  ),
  missing: list(missing),
  unseen: number,
  sheets: list(z.object({ kind: z.enum(OWN_SHEETS), name: text, renamed: flag, exists: flag })),
  unrelated: list(text),
});

const STATES: Readonly<Record<ExecutionState, ExecutionState>> = {
  ...{ done: 'done', late: 'late', inProgress: 'inProgress', overdue: 'overdue' },
  ...{ notDue: 'notDue', cancelled: 'cancelled', unknown: 'unknown', unmarked: 'unmarked' },
};

/** What the next report is held against. */
export const past = z.object({
  reportDate: day,
  workbook: text,
  by: z.enum(['report', 'file']),
  year: z.nullable(schoolYear),
  activities: list(
    z.object({
      ...{ sheet: text, number: z.nullable(text), title: text },
      state: z.enum(STATES),
      end: z.nullable(day),
    }),
  ),
  indicators: list(
    z.object({
      ...{ id: text, title: text, of: text },
      figure: z.object({ part: orNull, total: orNull, share: orNull }),
    }),
  ),
});
