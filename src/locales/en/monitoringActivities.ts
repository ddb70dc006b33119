import type { activityWords as ru } from '../ru/monitoringActivities';
import type { Worded } from '../language';
import { joined } from '../phrases';
import { counted } from './numbers';

export const activityWords: Worded<typeof ru> = {
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
    activitiesAxis: 'Activities',
  },
  roadmaps: {
    heading: 'How the roadmaps are carried out',
    none: 'The workbook has no roadmaps: nothing can be said of their execution.',
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
    chart: 'Execution by section of the roadmaps',
  },
  parties: {
    heading: 'Execution by responsible party',
    name: 'Responsible',
    none: 'The roadmaps name nobody responsible.',
    note: 'An activity of several parties counts with each of them, so the rows do not add up.',
  },
  schoolsCounts: {
    heading: 'Execution by school',
    name: 'School',
    none: 'The roadmaps name no schools.',
    note: 'A school has all activities of its own roadmap and those that name it as responsible or taking part.',
  },
  dueSoon: {
    heading: 'Due in the next 30 days',
    none: 'Nothing is due in the next 30 days.',
    note: 'Open activities whose term, or a part of it, ends within 30 days from the report date.',
    day: 'Due by',
    days: 'Days left',
  },
  overdue: {
    heading: 'Overdue activities',
    none: 'Nothing is overdue.',
    unmarked: 'The roadmaps have no marks: nothing can be said of delays.',
    note: 'The term is over and the activity is not done by the report date: no mark, an unknown one, or a later date.',
    day: 'Was due by',
    days: 'Days overdue',
  },
  activities: {
    heading: 'Appendix. All activities of the roadmaps',
    note: 'Mark and date are formulas over the roadmaps: change them there, and the state and all counts above follow.',
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
  },
};
