import * as z from 'zod';
import { cli } from './support';

const share = z.number().min(0).max(1).nullable();
const count = z.number().int().min(0);
const levels = { high: count, medium: count, low: count, unrated: count };
const counts = {
  total: count,
  done: count,
  late: count,
  inProgress: count,
  overdue: count,
  notDue: count,
  cancelled: count,
  unknown: count,
  unmarked: count,
  recurring: count,
};
const faults = z.array(
  z.strictObject({ code: z.string(), sheet: z.string(), cell: z.string(), leftOut: z.boolean() }),
);
const TREND = z.enum(['better', 'worse', 'stable', 'small-cohort']).nullable();
const term = { low: count, participants: count, previousTerm: share, yearAgo: share };
const moves = z.array(
  z.strictObject({
    school: z.string(),
    schoolYear: z.string(),
    formerly: z.array(z.string()),
    listed: z.boolean(),
    lowShareBefore: share,
    lowShareAfter: share,
  }),
);
const activity = {
  sheet: z.string(),
  number: z.string().nullable(),
  title: z.string(),
};
const changed = { ...activity, state: z.string() };
const changes = z.strictObject({
  since: z.string(),
  done: z.array(z.strictObject(changed)),
  newlyOverdue: z.array(z.strictObject(changed)),
  moved: z.array(z.strictObject({ ...changed, from: z.string().nullable(), to: z.string().nullable() })),
  added: z.array(z.strictObject(changed)),
  removed: z.array(z.strictObject(activity)),
  indicators: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      value: share,
      numerator: z.number().nullable(),
      denominator: z.number().nullable(),
      previous: share,
      previousNumerator: z.number().nullable(),
      previousDenominator: z.number().nullable(),
      change: z.number().min(-100).max(100).nullable(),
    }),
  ),
});
const LEVEL = z.enum(['municipality', 'region', 'sample']).nullable();
const line = {
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
};
const compared = {
  participants: z.number().nullable(),
  lowered: z.number().nullable(),
  confirmed: z.number().nullable(),
  raised: z.number().nullable(),
  byTwo: z.number().nullable(),
};
/** The JSON of `report`, a contract. */
export const REPORT = z.strictObject({
  cohort: z.string(),
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
      growth: z.strictObject({ count: z.number().nullable(), share: z.number().nullable() }),
      cohort: z.string().nullable(),
      trend: TREND,
      target: share,
      status: z.enum(['reached', 'on-the-way', 'behind']).nullable(),
      sameSchools: z
        .strictObject({
          schools: count,
          numerator: z.number().nullable(),
          denominator: z.number().nullable(),
          value: share,
          previousNumerator: z.number().nullable(),
          previousDenominator: z.number().nullable(),
          previous: share,
        })
        .nullable(),
      faults,
    }),
  ),
  results: z.array(
    z.strictObject({
      school: z.string(),
      ...line,
    }),
  ),
  groups: z.array(z.strictObject({ name: z.string(), level: LEVEL, ...line })),
  subjects: z.array(
    z.strictObject({
      subject: z.string(),
      schoolYear: z.string(),
      results: z.array(
        z.strictObject({
          procedure: z.string(),
          term: z.string().nullable(),
          class: z.string(),
          low: z.number().nullable(),
          participants: z.number().nullable(),
          lowShare: share,
          previousLowShare: share,
          change: z.number().nullable(),
          trend: TREND,
          sameSchools: count.nullable(),
          schools: z.array(
            z.strictObject({ school: z.string(), participants: z.number().nullable(), lowShare: share }),
          ),
          groups: z.array(
            z.strictObject({
              name: z.string(),
              level: LEVEL,
              participants: z.number().nullable(),
              lowShare: share,
              difference: z.number().nullable(),
            }),
          ),
        }),
      ),
      tasks: z.array(
        z.strictObject({
          procedure: z.string(),
          class: z.string(),
          version: z.string(),
          task: z.string(),
          skill: z.string(),
          level: z.enum(['basic', 'advanced', 'high']).nullable(),
          maximum: z.number().nullable(),
          sufficientFrom: share,
          insufficientBelow: share,
          share,
          outcome: z.enum(['sufficient', 'between', 'insufficient']).nullable(),
          schools: count,
          insufficientIn: z.array(z.string()).nullable(),
          groups: z.array(
            z.strictObject({ name: z.string(), level: LEVEL, share, difference: z.number().nullable() }),
          ),
        }),
      ),
      journal: z.array(
        z.strictObject({
          procedure: z.string(),
          class: z.string(),
          ...compared,
          groups: z.array(z.strictObject({ name: z.string(), level: LEVEL, ...compared })),
        }),
      ),
      deficits: z
        .strictObject({ teachers: count, withDeficit: count, share, corporate: z.boolean() })
        .nullable(),
      discuss: z.array(z.looseObject({ kind: z.string() })),
    }),
  ),
  terms: z.array(
    z.strictObject({
      procedure: z.string(),
      subject: z.string(),
      class: z.string(),
      term: z.string(),
      schoolYear: z.string(),
      ...term,
      ofGroup: z.strictObject(term).nullable(),
    }),
  ),
  movement: z.strictObject({ entered: moves, left: moves }),
  changes: changes.nullable(),
  signs: z.array(
    z.strictObject({
      school: z.string(),
      rule: z.enum(['low-procedures', 'rating', 'final-exam', 'jump', 'journal-gap']),
      reasons: z.array(z.string()),
      procedures: z.array(
        z.strictObject({
          procedure: z.string(),
          period: z.string().nullable(),
          subject: z.string(),
          class: z.string(),
          years: z.array(z.string()),
          figure: z.looseObject({ kind: z.string() }).optional(),
        }),
      ),
    }),
  ),
  risks: z.strictObject({
    schools: z.array(
      z.strictObject({
        school: z.string(),
        factors: z.array(
          z.strictObject({ factor: z.string(), level: z.enum(['high', 'medium', 'low', 'unrated']) }),
        ),
      }),
    ),
    factors: z.array(
      z.strictObject({
        factor: z.string(),
        schools: z.array(z.string()),
        ...levels,
        coverage: z.enum(['named', 'presumed', 'none', 'no-roadmap']),
        activities: z.array(
          z.strictObject({
            sheet: z.string(),
            number: z.string().nullable(),
            title: z.string(),
            presumed: z.boolean(),
          }),
        ),
      }),
    ),
  }),
  execution: z.strictObject({
    reportDate: z.iso.date(),
    roadmaps: z.array(
      z.strictObject({
        sheet: z.string(),
        marked: z.boolean(),
        ...counts,
        sections: z.array(
          z.strictObject({ number: z.string().nullable(), title: z.string().nullable(), ...counts }),
        ),
        responsible: z.array(z.strictObject({ name: z.string().nullable(), ...counts })),
        schools: z.array(z.strictObject({ school: z.string(), ...counts })),
      }),
    ),
  }),
  support: z.array(
    z.strictObject({
      school: z.string(),
      curator: z.string().nullable(),
      curatorPost: z.string().nullable(),
      tutor: z.string().nullable(),
      tutorPost: z.string().nullable(),
      mentor: z.string().nullable(),
    }),
  ),
  events: z.array(z.strictObject({ kind: z.string(), count, participants: z.number().nullable() })),
  eventLevels: z.array(z.strictObject({ level: z.string(), count })),
  eventOrganisers: z.array(z.strictObject({ name: z.string(), count })),
  deficits: z.array(
    z.strictObject({
      subject: z.string(),
      teachers: count,
      withDeficit: count,
      share: z.number(),
      corporate: z.boolean(),
    }),
  ),
  deficitSources: z.array(
    z.strictObject({ source: z.string(), teachers: count, withDeficit: count, share: z.number() }),
  ),
  cycle: z.array(
    z.strictObject({
      stage: z.string().nullable(),
      name: z.string(),
      documented: z.boolean(),
      documents: z.array(z.string()),
    }),
  ),
  faults: z.strictObject({ results: faults, risks: faults, deficits: faults, events: faults, cycle: faults }),
  findings: z.array(z.looseObject({ code: z.string(), severity: z.string(), sheet: z.string().nullable() })),
});

/** Runs `report` for its JSON. */
export const reportJson = async (...args: readonly string[]) => {
  const { code, out } = await cli(['report', ...args, '--format', 'json']);
  return { code, report: REPORT.parse(JSON.parse(out)), out };
};

/** As a person sees it: spaces that don't break are spaces. */
export const seen = (text: string): string => text.replaceAll('\u00A0', ' ');
