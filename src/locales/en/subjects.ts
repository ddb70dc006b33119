import type { SubjectTopic } from '../../monitoring';
import { FIGURES } from '../figures';
import type { Worded } from '../language';
import type { subjects as ru } from '../ru/subjects';
import { counted, number } from './numbers';
import { pagesAsOf, en } from './sentences';

const figures = FIGURES.en;
const classOf = (grade: string): string => (/^\d+$/.test(grade) ? `class\u00A0${grade}` : grade);
const percent = (value: number): string => `${number(value)}%`;

const work = (procedure: string, period: string, grade: string): string =>
  [procedure, period, grade === '' ? '' : classOf(grade)].filter((part) => part !== '').join(', ');

const workOf = ({
  procedure,
  class: grade,
}: {
  readonly procedure: string;
  readonly class: string;
}): string => work(procedure, '', grade);

const MOST_TASKS = 8;

const tasksListed = (tasks: readonly string[]): string => {
  const shown = tasks.slice(0, MOST_TASKS).join(', ');
  return tasks.length > MOST_TASKS ? `${shown} and ${tasks.length - MOST_TASKS} more` : shown;
};

const TOPICS: {
  readonly [K in SubjectTopic['kind']]: (topic: Extract<SubjectTopic, { readonly kind: K }>) => string;
} = {
  'low-schools': (topic) =>
    `${workOf(topic)}: low results: ${en.schools(topic.schools)}. Which topics were not learned, and who will help the teachers of these schools?`,
  worse: (topic) =>
    `${workOf(topic)}: the share of low results grew by ${figures.points(topic.change).replace('+', '')} in a year. Why?`,
  behind: (topic) =>
    `${workOf(topic)}: the share of low results is ${figures.points(topic.difference).replace('+', '')} above that of “${topic.group}”.`,
  tasks: (topic) => {
    const skills = [...new Set(topic.tasks.map(({ skill }) => skill).filter((skill) => skill !== ''))];
    const named = skills.length === 0 ? '' : ` Skills: ${en.series(skills.slice(0, 3))}.`;
    return `${workOf(topic)}: tasks completed insufficiently: ${tasksListed(topic.tasks.map(({ task }) => task))}.${named}`;
  },
  'tasks-of-schools': (topic) =>
    `${workOf(topic)}: tasks that schools completed insufficiently: ${tasksListed(topic.tasks.map(({ task, schools }) => `${task} (${en.schools(schools)})`))}.`,
  'journal-gap': (topic) =>
    `${workOf(topic)}: the marks of ${figures.shareOf(topic.part / topic.total, topic.part, topic.total)} of participants differ from the journal by 2 or more. How can marking become objective?`,
  journal: (topic) =>
    `${workOf(topic)}: ${topic.way === 'lowered' ? 'below' : 'above'} the journal: ${figures.share(topic.share)} of marks, in “${topic.group}” ${figures.share(topic.groupShare)}.`,
  deficit: (topic) =>
    `${figures.shareOf(topic.part / topic.total, topic.part, topic.total)} of the teachers examined have deficits: a corporate deficit, which needs a common programme.`,
};

export const subjects: Worded<typeof ru> = {
  name: 'Subjects',
  title: 'Subjects: for the methodical associations',
  asOf: pagesAsOf,
  work,
  stale: 'renew',
  headings: {
    works: 'Results: share of “2” or below the threshold, all schools',
    schools: 'Results of schools in the report year',
    tasks: 'Tasks',
    journal: 'Marks of the work and of the journal',
    deficits: 'Deficits of teachers',
    topics: 'To discuss',
  },
  works: {
    columns: {
      name: 'Work',
      part: 'n',
      total: 'N',
      share: 'Share',
      change: 'Change, pp',
      difference: 'Difference, pp',
    },
    group: (name) => `— ${name}`,
    same: (schools) => `— in ${counted(schools, 'school')} with both years`,
    more: (count) =>
      `… and ${counted(count, 'more work', 'more works')}. The difference is the share of all schools less that of the group.`,
    none: 'The data hold no results of the report year.',
  },
  schools: {
    name: 'School',
    total: 'N',
    share: 'Share',
    more: (count) => `… and ${counted(count, 'school')} with a smaller share of low results.`,
    works: (shown, all) => `Shown are ${shown} of ${counted(all, 'work')}, those with the most participants.`,
  },
  tasks: {
    columns: {
      work: 'Work',
      task: 'No.',
      skill: 'Skill',
      level: 'Lvl',
      own: 'Mun.',
      group: 'Region',
      difference: 'Diff., pp',
      below: 'n',
      schools: 'N',
      outcome: 'Outcome',
    },
    groups: { region: 'Region', sample: 'All' },
    levels: { basic: 'B', advanced: 'A', high: 'H' },
    outcomes: {
      sufficient: 'sufficient',
      between: 'at the edge',
      insufficient: 'insufficient',
      noLevel: 'no level',
      unknown: 'no mun. row',
    },
    note: (settings) =>
      `Sufficient: basic level from ${percent(settings.basicSufficientPercent)}, advanced and high from ${percent(settings.advancedSufficientPercent)}; insufficient: below ${percent(settings.basicInsufficientPercent)} and ${percent(settings.advancedInsufficientPercent)} (settings). Mun. is the row of the municipality; n schools of N completed the task insufficiently.`,
    none: 'The data hold no tasks of the report year (sheet “Задания”).',
  },
  journal: {
    columns: {
      name: 'Work',
      participants: 'N',
      part: 'n',
      share: '%',
      lowered: 'Lowered',
      confirmed: 'Confirmed',
      raised: 'Raised',
      byTwo: 'By 2 or more',
    },
    ofGroup: (name, group) => `${name} — ${group}`,
    none: 'The data hold no comparison with the journal of the report year (sheet “Сравнение с журналом”).',
  },
  deficits: {
    columns: {
      teachers: 'Teachers examined',
      withDeficit: 'With a deficit',
      share: 'Share',
      subject: 'Of the subject',
      method: 'Of method',
      untold: 'Kind not told',
      word: 'Nature',
    },
    none: 'The data hold no deficits of teachers of this subject.',
    missing: 'The sheet “Дефициты” is not filled in.',
    schools: (own) =>
      `Teachers with a deficit: ${en.listed(own.map(({ school, withDeficit, teachers }) => `${school} (${figures.ofTotal(withDeficit, teachers)})`))}.`,
    factor: ({ factor, schools }) =>
      `Factor “${factor}” (all subjects) was found in: ${en.schools(schools)}.`,
  },
  topic: (topic: SubjectTopic): string => (TOPICS[topic.kind] as (own: SubjectTopic) => string)(topic),
  noTopics: 'By the rules of this sheet the data of the report year give no cause to talk.',
  more: (count) => `… and ${count} more`,
};
