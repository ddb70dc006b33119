import type { indicators as ruIndicators, dynamics as ruDynamics } from '../ru/indicators';
import type { Worded } from '../language';
import { joined } from '../phrases';
import { en, UNROUNDED } from './sentences';
import { counted } from './numbers';
import { ofSameSchools } from '../conclusions';

export const indicators: Worded<typeof ruIndicators> = {
  name: 'Indicators',
  title: (municipality) =>
    municipality === null
      ? 'Support of schools with low results: indicators'
      : `Support of schools with low results: indicators, ${municipality}`,
  subtitle: (year, previous, { name }) =>
    year === null
      ? 'The workbook has no data of any school year.'
      : previous === null
        ? `School year ${year}; there are no data of earlier years. Group of schools: ${name}.`
        : `School year ${year} compared with ${previous}. Group of schools: ${name}.`,
  columns: {
    number: 'No.',
    title: 'Indicator',
    school: 'School',
    part: 'n',
    total: 'N',
    share: 'Share',
    change: 'Change, p.p.',
    trend: 'Trend',
    goal: 'Target',
    baseline: 'Baseline',
    target: 'Target',
    achievement: 'Way gone',
    status: 'Status',
    procedure: 'Procedure',
  },
  noYear: 'no data',
  allSchools: ({ name }) => `all of the group: ${name}`,
  membership: ({ name }) => `Of the group: ${name}`,
  goalsSection: 'Targets',
  schoolsSection: 'By school',
  lowSection: ({ name }) =>
    `Low results of the group (${name}) by procedure: n — “2” or below the threshold, N — participants`,
  noSchools: ({ name }) =>
    `The sheet of schools lists no school of the group (${name}) in these years: there are no indicators.`,
  procedure: (name, period, weight) =>
    [name, period, weight === 1 ? '' : `weight ${weight}`].filter((part) => part !== '').join(', '),
  yearlyRow: (procedures) => `Yearly improvement: ${joined(procedures)}`,
  chart: (trends) => {
    const count = (trend: (typeof trends)[number]): number => trends.filter((own) => own === trend).length;
    const [better, worse] = [count('better'), count('worse')];
    return better + worse === 0
      ? 'Indicators of all schools of the group'
      : `Of ${trends.length} indicators ${better} are better, ${worse} worse`;
  },
  listed: () => ({
    same: 'The schools below are those that the sheet of schools lists.',
    changed: 'The list of schools of the group has changed: renew this sheet.',
  }),
  notes: {
    heading: 'How it is computed',
    shares:
      'Share = n / N. Totals come from summed n and N; percentages are never summed or averaged. A school counts where both n and N are known. Without N, or with N = 0, there are no data; where n exceeds N or a count is not whole, the data are faulty and the school is left out.',
    support: ({ name }) => `The group (${name}) is told by the column of categories on the sheet of schools.`,
    oneSchool: 'There is one school in the group: shares of schools are 0 or 100 %, see n and N.',
    flags:
      'The sheet of schools tells no years: its answers hold for the report year, and there are no data of the year before.',
    previous: (year, missing) =>
      missing.length === 0
        ? `Compared with ${year}, the latest earlier year with data.`
        : `Compared with ${year}: there are no data of ${joined(missing)}.`,
    sameSchools: 'The change of all schools is that of those whose share is known in both years.',
    band: (points, smallCohort) =>
      `${UNROUNDED} A change by no more than ${points} p.p. is “stable”. The index is not judged with fewer than ${smallCohort} participants.`,
    index: (procedures, leftOut) => {
      if (procedures.length === 0)
        return 'Low-result index: these schools have no results of the report year.';
      const left = leftOut.length === 0 ? '' : ` Left out, with nothing to compare: ${joined(leftOut)}.`;
      return `Low-result index = those with “2” or below the threshold / participants, pooled over: ${joined(procedures)}. Less is better. An empty “2” among other marks is 0.${left}`;
    },
    yearly: (count, procedures) =>
      `Yearly improvement: the share of low results fell every year, ${counted(count, 'year')} in a row, by the procedures of all these years: ${joined(procedures)}.`,
    noYearly: (count) =>
      `Yearly improvement needs results of the same procedures in ${counted(count + 1, 'year')} in a row; there are none.`,
    targets:
      'Targets and baselines come from the sheet of settings or the list of indicators. Way gone = (now − baseline) / (target − baseline).',
    unmatchedTargets: (titles) => `Targets that name no indicator: ${joined(titles)}.`,
    leftOut: (count, fixable, places) =>
      `Formulas do not see ${counted(count, 'cell')} (a school or year written otherwise, a number stored as text): ${joined(places)}. Can be corrected: ${fixable}.`,
    hidden: (places) =>
      `Hidden and filtered rows count: ${joined(places.map(([sheet, rows]) => `“${sheet}” — ${rows}`))}.`,
    live: 'All figures but the signs of low results are formulas over the data sheets: new rows count by themselves. Renew the sheet after a new school of the group, procedure or school year.',
  },
};

export const dynamics: Worded<typeof ruDynamics> = {
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
    latest: 'Latest year',
    quality: 'Quality',
    meanMark: 'Mean',
    sou: 'Learn.',
  },
  allSchools: 'All schools',
  sameSchools: (schools) => ofSameSchools(schools, 'en'),
  allSubjects: 'all subjects',
  allGrades: 'all',
  procedure: (name, period) => (period === '' ? name : `${name}, ${period}`),
  detail: 'By school, subject and class',
  none: 'The workbook has no results to show by year.',
  stale: 'renew',
  chart: ({ worse, better }) => {
    const told = [
      ...(worse.length > 0 ? [`higher in ${en.series(worse)}`] : []),
      ...(better.length > 0 ? [`lower in ${en.series(better)}`] : []),
    ];
    return told.length === 0
      ? 'Share of low results by procedure and year, all schools'
      : `Share of low results: ${told.join('; ')}`;
  },
  notes: {
    change: (points, smallCohort) =>
      `Change: the share of low results in the latest year with data against the year with data before it, in one row; falling is better. ${UNROUNDED} By no more than ${points} p.p. it is “stable”; fewer than ${smallCohort} participants are not judged.`,
    shares:
      'Low: the share of “2” or below the threshold. Quality: the share of “4” and “5” among the participants. “–”: no data.',
    sou: (notAttested) =>
      notAttested
        ? 'Degree of learning = (100 · “5” + 64 · “4” + 36 · “3” + 16 · “2” + 7 · not attested) / participants.'
        : 'Degree of learning = (100 · “5” + 64 · “4” + 36 · “3” + 16 · “2”) / participants without those not attested.',
    stale:
      'Rows of schools point at rows of the sheet of results. Where it was sorted or lost rows, “renew” shows here: insert the sheet anew. Sums of all schools count new rows by themselves.',
    limit: (shown, all) =>
      `Rows shown: ${shown} of ${all}, supported schools first. Sums are of all schools.`,
    groups: (names) =>
      `Below the schools, to compare with: rows of groups: ${names.join(', ')}. They are in no sum of schools.`,
    given: (sheets) =>
      `Percentages are given, not numbers of pupils (not in the sums): ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
  },
};
