import type { DayInterval } from '../../workbook';
import { daysOfReportPeriod, type SchoolYear } from '../schoolYears';
import type { StudyPeriod } from './studyPeriods';

/** The results of a year are known at the end of its lessons. */
const LAST = 'IV четверть';

/** The days of a part of a school year; null where a label names none. */
export const daysOfStudyPeriod = ({ kind, name }: StudyPeriod, year: SchoolYear): DayInterval | null =>
  daysOfReportPeriod(kind === 'year' ? LAST : name, year);
