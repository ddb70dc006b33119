import type { dynamics as ru } from '../ru/dynamics';
import type { Worded } from '../language';
import { ofSameSchools } from '../conclusions';

export const dynamics: Worded<typeof ru> = {
  name: 'Dynamics',
  title: (municipality) =>
    municipality === null ? 'Results over the years' : `Results over the years: ${municipality}`,
  columns: {
    school: 'School',
    procedure: 'Procedure',
    subject: 'Subject',
    grade: 'Class',
    participants: 'Pupils',
    low: 'Low',
    change: 'Change, p.p.',
    trend: 'Trend',
    latest: 'Latest year with data',
    quality: 'Quality',
    success: 'Success',
    meanMark: 'Mean mark',
    sou: 'Learning, %',
  },
  allSchools: 'All schools',
  sameSchools: (schools) => ofSameSchools(schools, 'en'),
  allSubjects: 'all subjects',
  allGrades: 'all',
  procedure: (name, period) => (period === '' ? name : `${name}, ${period}`),
  detail: 'By school, subject and class',
  none: 'The workbook has no results to show by year.',
  stale: 'renew',
  chart: 'Share of low results by procedure and year, all schools',
  notes: {
    change: (points, smallCohort) =>
      `Change: the share of low results in the latest year with data against the year with data before it, in one row; falling is better. By no more than ${points} p.p. it is “stable”; fewer than ${smallCohort} participants are not judged.`,
    shares:
      'Low: the share of “2” or below the threshold. Quality: “4” and “5”; success: “3”, “4” and “5”; of the participants.',
    sou: (notAttested) =>
      notAttested
        ? 'Degree of learning = (100 · “5” + 64 · “4” + 36 · “3” + 16 · “2” + 7 · not attested) / participants.'
        : 'Degree of learning = (100 · “5” + 64 · “4” + 36 · “3” + 16 · “2”) / participants without those not attested.',
    stale:
      'Rows of schools point at rows of the sheet of results. Where it was sorted or lost rows, “renew” shows here: insert the sheet anew. Sums of all schools count new rows by themselves.',
    limit: (shown, all) =>
      `Rows shown: ${shown} of ${all}, supported schools first. Sums are of all schools.`,
    given: (sheets) =>
      `Percentages are given, not numbers of pupils (not in the sums): ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
  },
};
