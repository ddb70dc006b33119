import type { monitoring as ru } from '../ru/monitoring';
import type { Worded } from '../language';
import { activityWords } from './monitoringActivities';
import { figureWords, periodText } from './monitoringFigures';

export const monitoring: Worded<typeof ru> = {
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
    reportDateNote: 'States of activities are those of this day; change it, and they follow.',
    year: 'School year',
    yearNote: (previous) =>
      previous === null ? 'There are no data of earlier years.' : `Compared with ${previous}.`,
    schools: 'Schools',
    noSchools: 'The workbook has no sheet of schools: nothing can be said of schools, curators and mentors.',
    category: (category) => `Schools ${category}`,
    noSuchSchools: 'the sheet of schools has none',
    curators: 'Curators of supported schools',
    mentors: 'Mentor schools',
    nobody: 'nobody is named',
    withoutCurator: 'Supported schools without a curator',
    withoutMentor: 'Supported schools without a mentor',
    allHave: 'there are none',
  },
  support: {
    heading: 'Curators and mentor schools',
    none: 'The sheet of schools names neither curators nor mentors of supported schools.',
    name: 'Curator or mentor school',
    role: 'Role',
    curator: 'curator',
    mentor: 'mentor school',
    count: 'Schools',
    schools: 'Supports',
  },
  schools: {
    heading: 'The schools, a line for each',
    none: 'The sheet of schools gives no school a category.',
    note: 'Shares of low results come from the appendix. Execution: activities done, of all of the school in roadmaps with marks.',
    school: 'School',
    columns: [
      'Category',
      'Low share now',
      'Low share before',
      'Change, p.p.',
      'High risks',
      'All risks',
      'Execution',
      'Trend',
      'Curator',
      'Mentor school',
    ],
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
    live: 'Shares, changes, totals, states of activities and their counts are formulas of this sheet. Lists, conclusions and the numbers n and N are renewed with the sheet.',
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
      `A change by no more than ${points} p.p. is “stable”; with fewer than ${smallCohort} participants nothing is judged.`,
    lists: 'What is due and overdue is listed for the report date; states and days in the lists follow.',
  },
};
