import type { RiskRecord, SchoolRef } from '../../data';
import { type SchoolYear, schoolYearOfDay, startOfSchoolYear } from '../../tables';
import type { Day } from '../../workbook';

/** The profiles of one school that a report compares. */
export interface SchoolMoments {
  readonly school: SchoolRef;
  /** Of the report year, or undated; null where it has none. */
  readonly current: RiskRecord | null;
  /** The latest dated one before it. */
  readonly previous: RiskRecord | null;
  /** The latest of all. */
  readonly latest: RiskRecord;
}

export interface Moments {
  readonly year: SchoolYear | null;
  /** In the order of the data. */
  readonly schools: readonly SchoolMoments[];
}

/** A date goes before a year that is written beside it, or taken for the whole sheet. */
const yearOf = ({ date, year }: RiskRecord): SchoolYear | null => (date ? schoolYearOfDay(date) : year);

/** Compares with `<`; a year without a date stands for its first day, and an undated profile comes before all. */
function momentOf(record: RiskRecord): string {
  if (record.date) return record.date;
  return record.year === null ? '' : `${startOfSchoolYear(record.year)}-09-01`;
}

/**
 * Finds the profiles of the report year: the wanted one, else the latest before it that the sheet has. Profiles dated
 * after the report are left out.
 */
export function momentsOf(
  records: readonly RiskRecord[],
  wanted: SchoolYear | null,
  reportDate: Day | null,
): Moments {
  const known = records.filter((record) => {
    const own = yearOf(record);
    const late = reportDate !== null && record.date !== null && record.date > reportDate;
    return !late && (wanted === null || own === null || own <= wanted);
  });
  const year = known.reduce<SchoolYear | null>((latest, record) => {
    const own = yearOf(record);
    return own !== null && (latest === null || own > latest) ? own : latest;
  }, null);
  const bySchool = new Map<SchoolRef, RiskRecord[]>();
  for (const record of known) {
    const own = bySchool.get(record.school);
    if (own) own.push(record);
    else bySchool.set(record.school, [record]);
  }
  const schools = [...bySchool].flatMap(([school, own]): readonly SchoolMoments[] => {
    const latest = latestOf(own);
    if (!latest) return [];
    const current = latestOf(own.filter((record) => yearOf(record) === year || yearOf(record) === null));
    const before = current ? momentOf(current) : '';
    const previous = latestOf(own.filter((record) => momentOf(record) < before && momentOf(record) !== ''));
    return [{ school, current, previous, latest }];
  });
  return { year, schools };
}

/** The first of the latest: a repeated row doesn't count. */
const latestOf = (records: readonly RiskRecord[]): RiskRecord | null =>
  records.reduce<RiskRecord | null>(
    (latest, record) => (latest === null || momentOf(record) > momentOf(latest) ? record : latest),
    null,
  );
