import { shownShare } from '../../workbook';
import type { DeficitRecord, DeficitType, WorkbookData } from '../../data';
import type { SchoolYear, Label } from '../../tables';
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

export interface DeficitsSummary {
  /** There is a table of deficits. */
  readonly given: boolean;
  /** In percent, from the settings. */
  readonly limit: number;
  /** The greatest share first; those of one share in the order of the sheet. */
  readonly subjects: readonly SubjectDeficit[];
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
  const subjects = [...bySubject].flatMap(([subject, rows]) => subjectDeficit(subject, rows, limit));
  return {
    given: tables.some(({ table }) => table.kind === 'deficits'),
    limit,
    subjects: subjects.sort((a, b) => b.share - a.share),
    uncounted,
  };
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
