import {
  type ComparisonRecord,
  type GroupLevel,
  levelOf,
  type RowParty,
  type TaskLevel,
  type TaskRecord,
} from '../../data';
import type { Settings } from '../../settings';
import { gradeName, type Label, matchKey, type SchoolYear } from '../../tables';
import { shownShare } from '../../workbook';

/** How a task was completed, by the thresholds of its level; null where its level or its share is not known. */
export type TaskOutcome = 'sufficient' | 'between' | 'insufficient';

/** Shares (0–1) from which on a task is completed sufficiently, and below which it is not. */
export interface TaskThreshold {
  readonly sufficient: number;
  readonly insufficient: number;
}

const PERCENT = 100;

/** The thresholds of a level; those of the advanced one hold for the high one too. */
export const thresholdOf = (level: TaskLevel, settings: Settings): TaskThreshold =>
  level === 'basic'
    ? {
        sufficient: settings.basicSufficientPercent / PERCENT,
        insufficient: settings.basicInsufficientPercent / PERCENT,
      }
    : {
        sufficient: settings.advancedSufficientPercent / PERCENT,
        insufficient: settings.advancedInsufficientPercent / PERCENT,
      };

/** Judged as it is shown. */
export function outcomeOf(share: number | null, threshold: TaskThreshold | null): TaskOutcome | null {
  if (share === null || threshold === null) return null;
  const seen = shownShare(share);
  if (seen >= threshold.sufficient) return 'sufficient';
  return seen < threshold.insufficient ? 'insufficient' : 'between';
}

/** A row of a group of schools. */
export interface GroupOf<R> {
  readonly name: string;
  readonly level: GroupLevel | null;
  readonly record: R;
}

/** A task of a work in the report year, over all schools and groups. */
export interface TaskLine {
  readonly procedure: Label;
  readonly grade: string;
  readonly version: string;
  readonly task: string;
  readonly skill: string;
  /** Null where no row tells it, or rows tell different ones. */
  readonly level: TaskLevel | null;
  readonly maximum: number | null;
  readonly threshold: TaskThreshold | null;
  /** The nearest first. */
  readonly groups: readonly GroupOf<TaskRecord>[];
  /** The municipality's own line; null where no row gives it. */
  readonly own: TaskRecord | null;
  /** Of the municipality. */
  readonly outcome: TaskOutcome | null;
  /** Schools whose share is known. */
  readonly schools: readonly TaskRecord[];
  /** Of these, those below the threshold of what is insufficient. */
  readonly below: readonly TaskRecord[];
}

const LEVELS: readonly (GroupLevel | null)[] = ['municipality', 'region', 'sample', null];

/** The groups among records, the nearest first. */
export const groupsAmong = <R extends { readonly school: RowParty }>(
  records: readonly R[],
  { municipality }: Settings,
): readonly GroupOf<R>[] =>
  records
    .flatMap((record): readonly GroupOf<R>[] => {
      const { name, school } = record.school;
      return school === null ? [{ name, level: levelOf(name, municipality), record }] : [];
    })
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));

/** The one municipality among groups; of several the one that the settings name. */
export function municipalityAmong<R>(groups: readonly GroupOf<R>[], { municipality }: Settings): R | null {
  const own = groups.filter(({ level }) => level === 'municipality');
  const [first, ...others] = own;
  if (others.length === 0) return first?.record ?? null;
  const named = own.filter(({ name }) => municipality !== null && matchKey(name) === matchKey(municipality));
  return named.length === 1 ? (named[0]?.record ?? null) : null;
}

/** The tasks of a subject in a year, by work in the order of the data. */
export function taskLines(
  tasks: readonly TaskRecord[],
  of: { readonly subject: Label; readonly year: SchoolYear | null },
  settings: Settings,
): readonly TaskLine[] {
  const lines = new Map<string, TaskRecord[]>();
  for (const record of tasks) {
    if (record.subject.key !== of.subject.key || record.year !== of.year) continue;
    const { procedure, grade, version, task } = record;
    const key = [procedure.key, gradeName(grade), version.toLowerCase(), task.toLowerCase()].join('\n');
    const known = lines.get(key);
    if (known) known.push(record);
    else lines.set(key, [record]);
  }
  return [...lines.values()].flatMap((records) => taskLine(records, settings));
}

function taskLine(records: readonly TaskRecord[], settings: Settings): readonly TaskLine[] {
  const [first] = records;
  if (!first) return [];
  const levels = new Set(records.flatMap(({ level }) => level ?? []));
  const [told = null] = levels;
  const level = levels.size === 1 ? told : null;
  const threshold = level && thresholdOf(level, settings);
  const groups = groupsAmong(records, settings);
  const own = municipalityAmong(groups, settings);
  const schools = records.filter(({ school, share }) => school.school !== null && share !== null);
  return [
    {
      procedure: first.procedure,
      grade: gradeName(first.grade),
      version: first.version,
      task: first.task,
      skill: records.find(({ skill }) => skill !== '')?.skill ?? '',
      level,
      maximum: records.find(({ maximum }) => maximum !== null)?.maximum ?? null,
      ...{ threshold, groups, own, schools },
      outcome: outcomeOf(own?.share ?? null, threshold),
      below: schools.filter(({ share }) => outcomeOf(share, threshold) === 'insufficient'),
    },
  ];
}

/** Marks of one work beside those of the journal, in the report year. */
export interface JournalLine {
  readonly procedure: Label;
  readonly grade: string;
  /** Those of schools whose counts are known, together; null where there are none. */
  readonly sums: JournalSums | null;
  readonly records: readonly ComparisonRecord[];
  readonly groups: readonly GroupOf<ComparisonRecord>[];
}

export interface JournalSums {
  readonly participants: number;
  readonly lowered: number;
  readonly confirmed: number;
  readonly raised: number;
  /** Null where not every row tells it. */
  readonly byTwo: number | null;
}

/** The comparisons of a subject in a year, by work in the order of the data. */
export function journalLines(
  comparison: readonly ComparisonRecord[],
  of: { readonly subject: Label; readonly year: SchoolYear | null },
  settings: Settings,
): readonly JournalLine[] {
  const lines = new Map<string, ComparisonRecord[]>();
  for (const record of comparison) {
    if (record.subject.key !== of.subject.key || record.year !== of.year) continue;
    const key = [record.procedure.key, gradeName(record.grade)].join('\n');
    const known = lines.get(key);
    if (known) known.push(record);
    else lines.set(key, [record]);
  }
  return [...lines.values()].flatMap((records) => {
    const [first] = records;
    if (!first) return [];
    const schools = records.filter((record) => record.school.school !== null && isCounted(record));
    return [
      {
        procedure: first.procedure,
        grade: gradeName(first.grade),
        sums: schools.length === 0 ? null : sumsOf(schools),
        records: schools,
        groups: groupsAmong(records, settings),
      },
    ];
  });
}

/** A row that gives all counts of what it compares, none of them above the participants. */
const isCounted = ({ participants, lowered, confirmed, raised, byTwo }: ComparisonRecord): boolean =>
  participants !== null &&
  lowered !== null &&
  confirmed !== null &&
  raised !== null &&
  lowered + confirmed + raised <= participants &&
  (byTwo ?? 0) <= participants;

function sumsOf(records: readonly ComparisonRecord[]): JournalSums {
  const sum = (key: keyof JournalSums): number =>
    records.reduce((all, record) => all + (record[key] ?? 0), 0);
  return {
    participants: sum('participants'),
    lowered: sum('lowered'),
    confirmed: sum('confirmed'),
    raised: sum('raised'),
    byTwo: records.every(({ byTwo }) => byTwo !== null) ? sum('byTwo') : null,
  };
}
