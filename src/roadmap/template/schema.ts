import * as z from 'zod/mini';
import { CODES, SEVERITIES } from '../../findings';
import { parseDay } from '../../workbook';

/** Columns whose meaning the rules know. A template may require others; they are kept and checked for text only. */
export const COLUMN_KEYS = [
  'number',
  'task',
  'activity',
  'period',
  'periodStart',
  'periodEnd',
  'responsible',
  'executor',
  'participants',
  'result',
  'status',
  'doneOn',
  'evidence',
  'risk',
  'indicator',
] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];

export const PREAMBLE_PARTS = ['title', 'goal', 'tasks', 'risks', 'indicators'] as const;

/** What a mark of execution means. */
export const STATUS_MEANINGS = ['done', 'in-progress', 'not-done', 'cancelled'] as const;
export type StatusMeaning = (typeof STATUS_MEANINGS)[number];

const text = z.string().check(z.minLength(1));
const texts = z._default(z.array(text), []);
const day = z.pipe(
  text,
  z.transform((value, context) => {
    const parsed = parseDay(value);
    if (parsed) return parsed;
    context.issues.push({ code: 'custom', input: value, params: { reason: 'not-a-date' } });
    return z.NEVER;
  }),
);
const monthDay = z.strictObject({
  month: z.int().check(z.minimum(1), z.maximum(12)),
  day: z.int().check(z.minimum(1), z.maximum(31)),
});
const partOfYear = z.strictObject({ start: monthDay, end: monthDay });

const column = z.strictObject({
  /** One of {@link COLUMN_KEYS}, or any other name for a column of the template's own. */
  key: text,
  header: text,
  aliases: texts,
  required: z._default(z.boolean(), true),
});

const section = z.strictObject({
  title: text,
  aliases: texts,
  required: z._default(z.boolean(), true),
});

const status = z.strictObject({
  text,
  aliases: texts,
  meaning: z.enum(STATUS_MEANINGS),
});

const plan = z
  .strictObject({ start: z._default(z.nullable(day), null), end: z._default(z.nullable(day), null) })
  .check(
    z.superRefine(({ start, end }, context) => {
      if (start && end && start > end) {
        context.addIssue({ code: 'custom', path: ['end'], params: { reason: 'reversed' } });
      }
    }),
  );

/** A check that the column of activities is there: a table is known by it. */
const withActivities = z.superRefine<readonly { readonly key: string }[]>((columns, context) => {
  if (columns.some(({ key }) => key === 'activity')) return;
  context.addIssue({ code: 'custom', path: [], params: { reason: 'missing' } });
});

/** The declarative template of a roadmap: what a table must hold. */
export const templateSchema = z.strictObject({
  name: text,
  title: z.strictObject({ ru: text, en: text }),
  columns: z.array(column).check(unique('key'), withActivities),
  /** In the order they must stand in; empty where any section will do. */
  sections: z._default(z.array(section).check(unique('title')), []),
  /** Parts that must stand above the table. */
  preamble: z._default(z.array(z.enum(PREAMBLE_PARTS)), []),
  plan: z._default(plan, { start: null, end: null }),
  /** Code → another severity, or «off». */
  severities: z._default(z.partialRecord(z.enum(CODES), z.enum([...SEVERITIES, 'off'])), {}),
  statuses: z._default(z.array(status), []),
  /** Results that name nothing when they stand alone; compared by stem. */
  vagueResults: texts,
  /** Periods such as «по мере необходимости» are allowed. */
  periodsWithoutDates: z._default(z.boolean(), false),
  /** School year, half-years and terms by month and day; the usual Russian ones where left out. */
  calendar: z.optional(
    z.strictObject({
      schoolYearStart: z.optional(monthDay),
      halfYears: z.optional(z.tuple([partOfYear, partOfYear])),
      terms: z.optional(z.tuple([partOfYear, partOfYear, partOfYear, partOfYear])),
      trimesters: z.optional(z.tuple([partOfYear, partOfYear, partOfYear])),
    }),
  ),
});

export type Template = z.infer<typeof templateSchema>;
export type TemplateInput = z.input<typeof templateSchema>;

/** A check that no two items of a list have the same value of one property. */
function unique<K extends string>(property: K) {
  return z.superRefine<readonly Readonly<Record<K, string>>[]>((items, context) => {
    const seen = new Set<string>();
    items.forEach((item, index) => {
      if (seen.has(item[property])) {
        context.addIssue({ code: 'custom', path: [index, property], params: { reason: 'duplicate' } });
      }
      seen.add(item[property]);
    });
  });
}
