import { shownShare } from '../../workbook';
import type { DeficitRecord, DeficitType, WorkbookData } from '../../data';
import { entry, type SchoolYear, type Label } from '../../tables';
import { ofYear } from './period';

/** Deficits of one subject over all schools. A teacher examined twice counts twice, in both numbers. */
export interface SubjectDeficit {
  readonly subject: Label;
  /** Teachers examined, never 0. */
  readonly teachers: number;
  /** Teachers with a deficit: each a personal one. */
  readonly withDeficit: number;
  /** 0–1. */
  readonly share: number;
  /** The share is above the threshold of the settings, and of more teachers than one: that one's is personal. */
  readonly corporate: boolean;
  /** `withDeficit` by kind of deficit; `untold` where the row names none. */
  readonly byType: Readonly<Record<DeficitType | 'untold', number>>;
  readonly records: readonly DeficitRecord[];
}

/** Deficits that one kind of inquiry has found: a survey, a test, an attestation. */
export interface SourceDeficit extends Pick<
  SubjectDeficit,
  'teachers' | 'withDeficit' | 'share' | 'records'
> {
  readonly source: Label;
}

export interface DeficitsSummary {
  /** There is a table of deficits. */
  readonly given: boolean;
  /** In percent, from the settings. */
  readonly limit: number;
  /** The greatest share first; those of one share in the order of the sheet. */
  readonly subjects: readonly SubjectDeficit[];
  /** Rows that are counted and tell their source; those of most teachers examined first. */
  readonly sources: readonly SourceDeficit[];
  /** Counted rows that tell none. */
  readonly unsourced: number;
  /** Rows that can't be counted: a number is missing, or more teachers have a deficit than there are. */
  readonly uncounted: readonly DeficitRecord[];
}

const PERCENT = 100;

/** Sums up deficits by subject. Rows of other years than the given one are left out; null takes all. */
export function deficitsSummary(
  { deficits, tables, settings }: WorkbookData,
  year: SchoolYear | null,
): DeficitsSummary {
  const limit = settings.corporateDeficitPercent;
  const own = ofYear(deficits, year);
  const bySubject = new Map<Label, Counted[]>();
  const uncounted: DeficitRecord[] = [];
  for (const record of own) {
    const counted = countedOf(record);
    if (!counted) uncounted.push(record);
    else bySubject.set(record.subject, [...(bySubject.get(record.subject) ?? []), counted]);
  }
  const counted = [...bySubject.values()].flat().map(({ record }) => record);
  const subjects = [...bySubject].flatMap(([subject, rows]) => subjectDeficit(subject, rows, limit));
  return {
    given: tables.some(({ table }) => table.kind === 'deficits'),
    limit,
    subjects: subjects.sort((a, b) => b.share - a.share),
    sources: sourcesOf(counted),
    unsourced: counted.filter(({ source }) => source.name === '').length,
    uncounted,
  };
}

function sourcesOf(records: readonly DeficitRecord[]): readonly SourceDeficit[] {
  const bySource = new Map<Label, DeficitRecord[]>();
  for (const record of records) {
    if (record.source.name !== '') entry(bySource, record.source, () => []).push(record);
  }
  return [...bySource]
    .flatMap(([source, own]) => {
      const sum = (key: 'teachers' | 'withDeficit'): number =>
        own.reduce((all, record) => all + (record[key] ?? 0), 0);
      const [teachers, withDeficit] = [sum('teachers'), sum('withDeficit')];
      return teachers === 0
        ? []
        : [{ source, teachers, withDeficit, share: withDeficit / teachers, records: own }];
    })
    .sort((a, b) => b.teachers - a.teachers);
}

interface Counted {
  readonly record: DeficitRecord;
  readonly teachers: number;
  readonly withDeficit: number;
}

function countedOf(record: DeficitRecord): Counted | null {
  const { teachers, withDeficit } = record;
  if (teachers === null || withDeficit === null || withDeficit > teachers) return null;
  return { record, teachers, withDeficit };
}

function subjectDeficit(subject: Label, rows: readonly Counted[], limit: number): readonly SubjectDeficit[] {
  const deficitsOf = (type: DeficitType | null): number =>
    rows.reduce((sum, { record, withDeficit }) => sum + (record.type === type ? withDeficit : 0), 0);
  const teachers = rows.reduce((sum, row) => sum + row.teachers, 0);
  const withDeficit = rows.reduce((sum, row) => sum + row.withDeficit, 0);
  if (teachers === 0) return [];
  return [
    {
      subject,
      teachers,
      withDeficit,
      share: withDeficit / teachers,
      corporate: withDeficit > 1 && shownShare(withDeficit / teachers) > limit / PERCENT,
      byType: { subject: deficitsOf('subject'), method: deficitsOf('method'), untold: deficitsOf(null) },
      records: rows.map(({ record }) => record),
    },
  ];
}
