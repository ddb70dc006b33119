import type { WorkbookData } from '../../data';
import {
  type Indicators,
  isWithheld,
  leastJudged,
  lowShareOf,
  summaryChange,
  type SummaryChange,
  type Work,
} from '../../indicators';
import type { Label, SchoolYear } from '../../tables';
import { roundedTo, shownPoints, shownShare } from '../../workbook';
import type { DeficitsSummary, SubjectDeficit } from './deficits';
import { type JournalLine, journalLines, type TaskLine, taskLines } from './subjectTasks';

/** What a methodical association of one subject has to know, of the report year. */
export interface SubjectSheet {
  readonly subject: Label;
  /** By procedure, then by class. */
  readonly works: readonly SubjectWork[];
  readonly tasks: readonly TaskLine[];
  readonly journal: readonly JournalLine[];
  readonly deficit: SubjectDeficit | null;
  /** What the figures give cause to talk about, the gravest first. */
  readonly topics: readonly SubjectTopic[];
}

export interface SubjectWork extends SummaryChange {
  readonly work: Work;
  /** Schools with results in the report year whose share is low, and whose cohort is not small; the lowest first. */
  readonly low: readonly LowSchool[];
}

export interface LowSchool {
  readonly school: string;
  readonly participants: number;
  /** 0–1. */
  readonly lowShare: number;
}

/** Of which work something is told. */
export interface NamedWork {
  readonly procedure: string;
  readonly class: string;
}

/** Points are percentage points, shares 0–1. */
export type SubjectTopic =
  /** The share of low results has grown since the year before. */
  | ({ readonly kind: 'worse'; readonly change: number } & NamedWork)
  /** The share of low results is above that of a group by so many points. */
  | ({ readonly kind: 'behind'; readonly group: string; readonly difference: number } & NamedWork)
  /** Schools whose share of low results is low by the settings. */
  | ({ readonly kind: 'low-schools'; readonly schools: readonly string[] } & NamedWork)
  /** Tasks that the municipality completed insufficiently. */
  | ({
      readonly kind: 'tasks';
      readonly tasks: readonly { readonly task: string; readonly skill: string }[];
    } & NamedWork)
  /** Tasks that schools completed insufficiently, where the municipality's own line is not known. */
  | ({
      readonly kind: 'tasks-of-schools';
      readonly tasks: readonly { readonly task: string; readonly schools: readonly string[] }[];
    } & NamedWork)
  /** Marks two or more away from those of the journal. */
  | ({ readonly kind: 'journal-gap'; readonly part: number; readonly total: number } & NamedWork)
  /** Marks below or above those of the journal more often than in a group. */
  | ({
      readonly kind: 'journal';
      readonly way: 'lowered' | 'raised';
      readonly share: number;
      readonly group: string;
      readonly groupShare: number;
    } & NamedWork)
  | { readonly kind: 'deficit'; readonly part: number; readonly total: number };

const PERCENT = 100;
const DECIMALS = 6;

/** The subjects of results, tasks, the journal and deficits in the report year, in the order of the data. Pure. */
export function subjectSheets(
  data: Pick<WorkbookData, 'tasks' | 'comparison' | 'settings'>,
  indicators: Indicators,
  deficits: DeficitsSummary,
): readonly SubjectSheet[] {
  const {
    years: { current: year },
    works,
  } = indicators;
  if (year === null) return [];
  const held = works.filter(({ sums }) => (sums.get(year)?.total ?? 0) > 0);
  const ofYear = <R extends { readonly year: SchoolYear }>(records: readonly R[]): readonly R[] =>
    records.filter((record) => record.year === year);
  const subjects = new Map<string, Label>();
  for (const { subject } of [
    ...held,
    ...ofYear(data.tasks),
    ...ofYear(data.comparison),
    ...deficits.subjects,
  ]) {
    if (subject.key !== '' && !subjects.has(subject.key)) subjects.set(subject.key, subject);
  }
  return [...subjects.values()].map((subject) =>
    sheetOf(subject, year, held, { data, indicators, deficits }),
  );
}

interface Sources {
  readonly data: Parameters<typeof subjectSheets>[0];
  readonly indicators: Indicators;
  readonly deficits: DeficitsSummary;
}

function sheetOf(
  subject: Label,
  year: SchoolYear,
  held: readonly Work[],
  { data, indicators, deficits }: Sources,
): SubjectSheet {
  const { settings } = data;
  const own = held.filter((work) => work.subject.key === subject.key);
  const procedures = [...new Set(own.map(({ procedure }) => procedure))];
  const works = [...own]
    .sort(
      (a, b) =>
        procedures.indexOf(a.procedure) - procedures.indexOf(b.procedure) ||
        a.grade.name.localeCompare(b.grade.name, 'ru', { numeric: true }),
    )
    .map((work): SubjectWork => ({
      work,
      ...summaryChange(work, year, indicators.years.previous, settings),
      low: lowSchools(work, year, settings),
    }));
  const of = { subject, year };
  const sheet = {
    subject,
    works,
    tasks: taskLines(data.tasks, of, settings),
    journal: journalLines(data.comparison, of, settings),
    deficit: deficits.subjects.find((one) => one.subject.key === subject.key) ?? null,
  };
  return { ...sheet, topics: topicsOf(sheet, year, settings) };
}

function lowSchools(work: Work, year: SchoolYear, settings: WorkbookData['settings']): readonly LowSchool[] {
  const limit = settings.lowResultPercent / PERCENT;
  return [...work.cells]
    .flatMap(([school, cells]): readonly LowSchool[] => {
      const { participants = null, lowShare = null } = cells.get(year)?.figures ?? {};
      if (participants === null || lowShare === null || participants < leastJudged(settings)) return [];
      return shownShare(lowShare) >= limit ? [{ school: school.name, participants, lowShare }] : [];
    })
    .sort((a, b) => b.lowShare - a.lowShare);
}

/** By how many percentage points a share is above another one. */
export const pointsAbove = (share: number | null, other: number | null): number | null =>
  share === null || other === null ? null : roundedTo((share - other) * PERCENT, DECIMALS);

function topicsOf(
  { works, tasks, journal, deficit }: Omit<SubjectSheet, 'topics'>,
  year: SchoolYear,
  settings: WorkbookData['settings'],
): readonly SubjectTopic[] {
  const { stabilityBand, journalGapPercent } = settings;
  const smallCohort = leastJudged(settings);
  const named = ({ procedure, grade }: Work): NamedWork => ({
    procedure: [procedure.label.name, procedure.period?.name ?? ''].filter((part) => part !== '').join(', '),
    class: grade.name,
  });
  const lower = works.flatMap(({ work, low }): readonly SubjectTopic[] =>
    low.length === 0
      ? []
      : [{ kind: 'low-schools', ...named(work), schools: low.map(({ school }) => school) }],
  );
  const worse = works.flatMap(({ work, trend, change }): readonly SubjectTopic[] =>
    trend === 'worse' && change !== null ? [{ kind: 'worse', ...named(work), change }] : [],
  );
  const behind = works.flatMap(({ work }): readonly SubjectTopic[] => {
    const sums = work.sums.get(year) ?? null;
    if ((sums?.total ?? 0) < smallCohort) return [];
    return work.compared.flatMap((row): readonly SubjectTopic[] => {
      const other = row.cells.get(year)?.figures.lowShare ?? null;
      const difference = pointsAbove(lowShareOf(sums), other);
      if (difference === null || shownPoints(difference) <= stabilityBand) return [];
      return row.level === 'municipality'
        ? []
        : [{ kind: 'behind', ...named(work), group: row.name, difference }];
    });
  });
  return [
    ...lower,
    ...worse,
    ...behind,
    ...taskTopics(tasks),
    ...journal.flatMap((line) => journalTopics(line, { stabilityBand, smallCohort, journalGapPercent })),
    ...(deficit?.corporate && !isWithheld(deficit.teachers, settings)
      ? [{ kind: 'deficit', part: deficit.withDeficit, total: deficit.teachers } as const]
      : []),
  ];
}

function taskTopics(tasks: readonly TaskLine[]): readonly SubjectTopic[] {
  const works = new Map<string, TaskLine[]>();
  for (const line of tasks) {
    const key = `${line.procedure.key}\n${line.grade}`;
    works.set(key, [...(works.get(key) ?? []), line]);
  }
  const nameOf = ({ task, version }: TaskLine): string => (version === '' ? task : `${task} (${version})`);
  return [...works.values()].flatMap((lines): readonly SubjectTopic[] => {
    const [first] = lines;
    if (!first) return [];
    const of = { procedure: first.procedure.name, class: first.grade };
    const low = lines.filter(({ outcome }) => outcome === 'insufficient');
    const ofSchools = lines.filter(({ own, below }) => own === null && below.length > 0);
    return [
      ...(low.length === 0
        ? []
        : [
            {
              kind: 'tasks',
              ...of,
              tasks: low.map((line) => ({ task: nameOf(line), skill: line.skill })),
            } as const,
          ]),
      ...(ofSchools.length === 0
        ? []
        : [
            {
              kind: 'tasks-of-schools',
              ...of,
              tasks: ofSchools.map((line) => ({
                task: nameOf(line),
                schools: line.below.map(({ school }) => school.name),
              })),
            } as const,
          ]),
    ];
  });
}

function journalTopics(
  { procedure, grade, sums, groups }: JournalLine,
  {
    stabilityBand,
    smallCohort,
    journalGapPercent,
  }: Pick<WorkbookData['settings'], 'stabilityBand' | 'smallCohort' | 'journalGapPercent'>,
): readonly SubjectTopic[] {
  if (!sums || sums.participants === 0 || sums.participants < smallCohort) return [];
  const of = { procedure: procedure.name, class: grade };
  const { byTwo, participants } = sums;
  const gap = byTwo !== null && byTwo > 0 && shownShare(byTwo / participants) >= journalGapPercent / PERCENT;
  const region = groups.find(
    ({ level, record }) => level !== 'municipality' && (record.participants ?? 0) > 0,
  );
  const more = (['lowered', 'raised'] as const).flatMap((way): readonly SubjectTopic[] => {
    const [part, total] = [region?.record[way] ?? null, region?.record.participants ?? null];
    if (!region || part === null || total === null || part > total) return [];
    const [share, groupShare] = [sums[way] / participants, part / total];
    return shownPoints(pointsAbove(share, groupShare) ?? 0) > stabilityBand
      ? [{ kind: 'journal', ...of, way, share, group: region.name, groupShare }]
      : [];
  });
  return [
    ...(gap ? [{ kind: 'journal-gap', ...of, part: byTwo, total: participants } as const] : []),
    ...more,
  ];
}
