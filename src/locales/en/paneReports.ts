import type { paneReports as ru } from '../ru/paneReports';
import type { Worded } from '../language';
import { noun } from './numbers';
import { en } from './phrases';

const edits = noun({ one: 'edit', other: 'edits' });
const activities = noun({ one: 'activity', other: 'activities' });
const problems = noun({ one: 'problem', other: 'problems' });
const recommendations = noun({ one: 'recommendation', other: 'recommendations' });

export const paneReports: Worded<typeof ru> = {
  start: {
    title: 'Reports on the workbook',
    lead: 'Makes the risk profile, the monitoring summary and the memo from the roadmaps and data sheets.',
    promise: 'If anything is missing, you are told first. Texts that you edited on earlier sheets stay.',
  },
  requests: {
    overview: {
      title: 'Overview',
      lead: 'One page for the head: key shares, the gravest problems and the next decisions.',
    },
    risks: {
      title: 'Risk profile',
      lead: 'The heat map of schools and factors, what the roadmaps do about them, where marks contradict results.',
    },
    monitoring: {
      title: 'Monitoring',
      lead: 'Execution, indicators, results, conclusions and addressed recommendations, with charts.',
    },
    memo: { title: 'Memo', lead: 'A text to print and sign: on a sheet or as a Word file.' },
    dossiers: {
      title: 'Dossiers of schools',
      lead: 'A page for each school: category over the years, results, indicators, risks, documents, events, recommendations; as a sheet or a Word file.',
    },
    subjects: {
      title: 'Subjects for the associations',
      lead: 'A page for each subject, for its methodical association: results, tasks with thresholds, the journal, deficits, what to discuss; as a sheet or a Word file.',
    },
    all: {
      title: 'All at once',
      lead: 'Check, overview, indicators, risks, monitoring and memo in one go, with one undo.',
    },
  },
  begin: {
    overview: 'Make the overview',
    risks: 'Make the profile',
    monitoring: 'Make the summary',
    memo: 'Make the memo',
    dossiers: 'Choose schools',
    subjects: 'Choose subjects',
    all: 'Make everything',
  },
  again: 'Make again',
  refresh: 'Refresh',
  other: 'Another report',
  cancel: 'Cancel',
  insert: (sheets) => (sheets === 1 ? 'Insert the sheet' : 'Insert the sheets'),
  rewrite: (sheets) => (sheets === 1 ? 'Update the sheet' : 'Update the sheets'),
  files: {
    memo: 'Download the memo (.docx)',
    dossiers: 'Save the dossiers (.docx)',
    subjects: 'Save the subjects (.docx)',
  },
  pages: {
    of: { dossiers: 'Schools', subjects: 'Subjects' },
    chosen: (chosen, all) => `Chosen: ${chosen} of ${all}`,
    all: 'All',
    cohort: ({ name }) => `Only ${name}`,
    none: 'None',
    written: (count) => `Pages: ${count}`,
    empty: {
      dossiers: {
        title: 'There are no schools',
        message: 'Dossiers are made of the sheet “Школы”, which the workbook lacks or which is empty.',
      },
      subjects: {
        title: 'There are no subjects',
        message: 'The workbook has no results and no tasks of subjects in this school year.',
      },
    },
  },
  preview: 'What you will get',
  missing: 'What is missing',
  willWrite: 'What will be written',
  sheet: ({ name, exists, renamed, edited }) =>
    [
      `Sheet “${name}”: `,
      exists ? 'rewritten' : 'new',
      edited > 0 ? `, your texts stay: ${edits(edited)}` : '',
      renamed ? '; a sheet of yours has the usual name, it is left alone' : '',
    ].join(''),
  nothing: {
    title: 'There is nothing to report on',
    message: 'No sheet was recognised that a report is made of:',
    needed: [
      'a roadmap: activities, periods, responsible parties, marks of execution',
      '“Школы”, “Педагоги”, “Обучающиеся”, “Результаты” for the indicators',
      '“Риски”: the school and a column for each factor, for the risk profile',
      '“Мероприятия”, “Дефициты”, “Управленческий цикл” for the summary and the memo',
    ],
  },
  period: {
    title: 'Period and schools',
    year: 'School year',
    asInBook: (year) => (year === null ? 'as in the workbook' : `as in the workbook: ${year}`),
    part: 'Part',
    parts: { year: 'Whole year', 'first-half': 'First half', 'second-half': 'Second half' },
    length: 'Length of the memo',
    lengths: { brief: 'brief', usual: 'usual', full: 'with appendices' },
    cohort: 'Group of schools',
    reportDate: 'Report date',
    apply: 'Compute anew',
  },
  against: {
    label: 'Compare with',
    last: 'the last report',
    none: 'There was no report on this workbook yet: the first is remembered, the next one is compared with it.',
    of: (day) => `the report of ${day}`,
    chosen: (file) => `the file “${file}”`,
    file: 'choose a file of the earlier workbook…',
    nothing: 'nothing',
  },
  written: 'Written',
  on: ({ year, previous, reportDate, period }, days) =>
    [
      year === null ? 'No school year' : `School year ${year}`,
      previous === null ? '' : `compared with ${previous}`,
      `on ${reportDate}`,
      period === null ? '' : `events of ${days(period)}`,
    ]
      .filter(Boolean)
      .join(' · '),
  figures: ({
    cohort,
    supported,
    activities: count,
    done,
    overdue,
    problems: zones,
    recommendations: advice,
    changes,
  }) => [
    ...(supported === null ? [] : [`${cohort.name}: ${supported}`]),
    done === null || overdue === null
      ? `${activities(count)}, no marks of execution`
      : `${activities(count)}: ${done} done, ${overdue} overdue`,
    `${problems(zones)}, ${recommendations(advice)}`,
    ...(changes === null
      ? []
      : [
          `Since ${changes.since} (${changes.file === null ? 'the last report' : `file “${changes.file}”`}): ${changes.done} done, ${changes.overdue} newly overdue, ${changes.moved} moved`,
        ]),
  ],
  stale: (sheets) => `Outdated: ${en.names(sheets)} changed.`,
  day: (text) => text,
};
