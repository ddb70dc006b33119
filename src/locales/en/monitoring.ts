import { compared } from './compared';
import type { activityWords as ruActivityWords, monitoring as ruMonitoring } from '../ru/monitoring';
import type { Worded } from '../language';
import { joined } from '../phrases';
import { counted } from './numbers';
import { UNROUNDED } from './sentences';
import { figureWords, periodText } from './monitoringFigures';

export const activityWords: Worded<typeof ruActivityWords> = {
  states: {
    done: '✓ done',
    late: '✓ late, but finished',
    inProgress: '● in progress',
    overdue: '▲ overdue',
    notDue: '○ not due yet',
    cancelled: '× cancelled',
    unknown: '? mark not understood',
    unmarked: '– no marks',
  },
  noActivities: 'no activities',
  unmarkedShort: 'no marks',
  counts: {
    total: 'Total',
    done: 'Done in time',
    late: 'Done late',
    inProgress: 'In progress',
    overdue: 'Overdue',
    notDue: 'Not due yet',
    cancelled: 'Cancelled',
    share: 'Share done',
    unmarked: 'No column of marks',
    unknown: 'Mark not understood',
    recurring: 'Of them recurring',
  },
  roadmaps: {
    heading: 'How the roadmaps are carried out',
    all: 'Execution of each roadmap',
    more: (count) => `Shown are those with most overdue; ${count} more on the sheet of tables.`,
    roadmap: 'Roadmap (sheet)',
    ofSchool: (sheet, school) => `${sheet} (${school})`,
    unmarked: (sheet, activities) =>
      `Sheet “${sheet}” has no column of marks: nothing is known of ${counted(activities, 'activity', 'activities')}.`,
    beforePlan: (sheet, day) =>
      `Sheet “${sheet}”: the report date ${day} is before the start of the plan; nothing has fallen due yet.`,
    unknownMarks: (sheet, marks) =>
      `Sheet “${sheet}”: unknown marks, these activities are judged by their terms: ${joined([...new Set(marks)].map((mark) => `“${mark}”`))}.`,
  },
  sections: {
    heading: 'Execution by section',
    section: 'Section',
    outside: 'Outside sections',
  },
  parties: {
    heading: 'Execution by responsible party',
    name: 'Responsible',
    note: 'An activity of several parties counts with each of them, so the rows do not add up.',
  },
  dueSoon: {
    heading: 'Due in the next 30 days',
    note: 'Open activities whose term, or a part of it, ends within 30 days from the report date.',
    day: 'Due by',
    days: 'Days left',
  },
  overdue: {
    heading: 'Overdue activities',
    note: 'The term is over and the activity is not done by the report date: no mark, an unknown one, or a later date.',
    day: 'Was due by',
    days: 'Days overdue',
  },
  activities: {
    name: 'Monitoring – activities',
    title: 'Activities of the roadmaps',
    reportDate: 'Report date',
    reportDateNote:
      'States of activities are those of this day. Change it, and the states and all counts follow.',
    note: 'Mark and date are formulas over the roadmaps: change them there, and the state and all counts follow.',
    columns: {
      number: 'No.',
      title: 'Activity',
      roadmap: 'Sheet',
      section: 'Section',
      start: 'From',
      end: 'To',
      doneOn: 'Done on',
      recurring: 'Recurs: last term from',
      meaning: 'The mark means',
      mark: 'Mark in the roadmap',
      responsible: 'Responsible',
      state: 'State at the report date',
    },
    meanings: {
      done: 'done',
      'in-progress': 'in progress',
      cancelled: 'cancelled',
      other: 'other',
      unknown: 'not understood',
    },
    recurs: 'yes',
    nobody: 'not named',
    markWords: {
      heading: 'Words of marks',
      note: 'By these words formulas know what a mark in the roadmap means. Not printed.',
      column: 'Words, each between semicolons',
    },
  },
};

export const monitoring: Worded<typeof ruMonitoring> = {
  compared,
  ...figureWords,
  ...activityWords,
  name: 'Monitoring',
  title: (municipality) =>
    municipality === null
      ? 'Monitoring of the support of schools with low results'
      : `Monitoring of the support of schools with low results: ${municipality}`,
  subtitle:
    'Shares, changes and totals are formulas. Texts on yellow may be edited: they stay when the sheet is renewed.',
  number: 'No.',
  total: 'Total',
  of: ' of ',
  yes: 'yes',
  no: 'no',
  day: (day) => day,
  dayFormat: 'yyyy-mm-dd',
  categories: { 'low-results': 'ШНОР', 'adverse-conditions': 'ШНСУ', 'project-500': '500+' },
  passport: {
    heading: 'Passport',
    municipality: 'Municipality',
    noMunicipality: 'not named on the sheet of settings',
    period: 'Report period',
    periodText,
    reportDate: 'Report date',
    reportDateNote: 'States of activities are those of this day, which stands on the sheet of activities.',
    year: 'School year',
    yearNote: (previous) =>
      previous === null ? 'There are no data of earlier years.' : `Compared with ${previous}.`,
    schools: 'Schools',
    noSchools: 'The workbook has no sheet of schools: nothing can be said of schools, curators and mentors.',
    category: (category) => `Schools ${category}`,
    group: ({ name }) => `Group of the report: ${name}`,
    noSuchSchools: 'the sheet of schools has none',
    curators: ({ name }) => `Curators of the group (${name})`,
    tutors: 'Tutors',
    mentors: 'Mentor schools',
    nobody: 'nobody is named',
    withoutCurator: () => 'Supported schools without a curator',
    withoutMentor: () => 'Supported schools without a mentor',
  },
  tables: { name: 'Monitoring – tables', title: 'Monitoring: tables behind the conclusions' },
  support: {
    heading: (tutored) => `Curators${tutored ? ', tutors' : ''} and mentor schools`,
    name: (tutored) => `Curator${tutored ? ', tutor' : ''} or mentor school`,
    role: 'Role',
    curator: 'curator',
    tutor: 'tutor',
    mentor: 'mentor school',
    count: 'Schools',
    schools: 'Supports',
  },
  schools: {
    name: 'Monitoring – schools',
    title: 'Schools: results, risks, execution, support',
    list: 'The schools, a line for each',
    note: (procedures) =>
      `Low results: n got “2” or missed the threshold, N took part, in all subjects and classes${
        procedures.length === 0 ? '' : ` of the procedures held in both years: ${joined(procedures)}`
      }. Execution: activities done, of all of the school in roadmaps with marks.`,
    school: 'School',
    columns: {
      categories: 'Category',
      high: 'High risks',
      risks: 'All risks',
      execution: 'Execution',
      curator: 'Curator',
      mentor: 'Mentor school',
    },
    nobody: 'none',
    notNamed: 'in no roadmap',
  },
  statements: {
    heading: 'Conclusions and problems',
    none: 'There are no conclusions from these data.',
    note: 'The texts may be edited. They stay when the sheet is renewed.',
    text: 'Conclusion',
    kind: 'What it tells of',
    kinds: { success: '✓ success', problem: '▲ problem', unknown: '– no data', fact: '● state' },
    yours: '● your text',
    edited: 'Your texts',
    label: (number) => `C${number}`,
  },
  recommendations: {
    heading: 'Recommendations',
    note: 'Every cell may be edited; the blank rows below are for your own. All that stays when the sheet is renewed.',
    school: 'School',
    addressee: 'Whom',
    what: 'What to do',
    by: 'By',
    municipality: 'municipality',
    noTerm: 'no term set',
    label: (number) => `R${number}`,
    ownLabel: (number) => `own ${number}`,
  },
  notes: {
    heading: 'How it is computed',
    live: 'Shares, changes, totals, states of activities, n, N and other counts are formulas over the data sheets and the roadmaps. Lists, conclusions and terms are renewed with the sheet. “?” or an error in place of a number says that a row of data has changed that the formula knows only as a whole: renew the sheet.',
    states:
      'The state of an activity follows from its mark, its date, its term and the report date. What was done after the report date does not count. Activities without dates are never overdue. Each is in exactly one state.',
    meanings:
      'Formulas know what a mark means by the words of the template; a mark with something added, and a date written as text, as the program read it, as long as it stands there.',
    recurring:
      'A recurring activity is done if it was done for the last term that ended. That term is settled for the report date when the sheet is renewed.',
    parties:
      'By section, party and school the rows of the appendix are counted, run by run. A formula that would be too long is a number.',
    shares:
      'Percentages are never summed or averaged: a total share comes from summed n and N. Share done = (in time + late) / activities of roadmaps with marks, cancelled ones included.',
    band: (points, smallCohort) =>
      `${UNROUNDED} A change by no more than ${points} p.p. is “stable”; with fewer than ${smallCohort} participants nothing is judged.`,
    lists: 'What is due and overdue is listed for the report date; states and days in the lists follow.',
  },
};
