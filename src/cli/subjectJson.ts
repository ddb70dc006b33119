import {
  type GroupOf,
  type Indicators,
  lowShareOf,
  pointsAbove,
  type SubjectSheet,
  type SubjectWork,
  type TaskLine,
  type JournalLine,
} from '../app';

/** What a methodical association has to know of a subject, of the report year; shares 0–1, differences in percentage points. */
export const subjectJson = (sheet: SubjectSheet, { years: { current, previous } }: Indicators): object => ({
  subject: sheet.subject.name,
  schoolYear: current,
  results: sheet.works.map((work) => workJson(work, current, previous)),
  tasks: sheet.tasks.map(taskJson),
  journal: sheet.journal.map(journalJson),
  deficits: sheet.deficit && {
    teachers: sheet.deficit.teachers,
    withDeficit: sheet.deficit.withDeficit,
    share: sheet.deficit.share,
    corporate: sheet.deficit.corporate,
  },
  discuss: sheet.topics,
});

type Year = Indicators['years']['current'];

function workJson({ work, change, trend, same }: SubjectWork, current: Year, previous: Year): object {
  const [now, before] = [current, previous].map((year) => (year && work.sums.get(year)) ?? null);
  const share = lowShareOf(now ?? null);
  return {
    procedure: work.procedure.label.name,
    term: work.procedure.period?.name ?? null,
    class: work.grade.name,
    low: now?.part ?? null,
    participants: now?.total ?? null,
    lowShare: share,
    previousLowShare: lowShareOf(before ?? null),
    change,
    trend,
    sameSchools: same && same.schools,
    schools: [...work.cells].flatMap(([school, cells]) => {
      const figures = current && cells.get(current)?.figures;
      return figures
        ? [{ school: school.name, participants: figures.participants, lowShare: figures.lowShare }]
        : [];
    }),
    groups: work.compared.flatMap(({ name, level, cells }) => {
      const figures = current && cells.get(current)?.figures;
      if (!figures) return [];
      const { participants, lowShare } = figures;
      return [{ name, level, participants, lowShare, difference: pointsAbove(share, lowShare) }];
    }),
  };
}

const taskJson = ({ own, groups, schools, below, threshold, outcome, ...line }: TaskLine): object => ({
  procedure: line.procedure.name,
  class: line.grade,
  version: line.version,
  task: line.task,
  skill: line.skill,
  level: line.level,
  maximum: line.maximum,
  sufficientFrom: threshold?.sufficient ?? null,
  insufficientBelow: threshold?.insufficient ?? null,
  share: own?.share ?? null,
  outcome,
  schools: schools.length,
  insufficientIn: threshold ? below.map(({ school }) => school.name) : null,
  groups: groups.map(({ name, level, record: { share } }) => ({
    name,
    level,
    share,
    difference: pointsAbove(own?.share ?? null, share),
  })),
});

const journalJson = ({ procedure, grade, sums, groups }: JournalLine): object => ({
  procedure: procedure.name,
  class: grade,
  participants: sums?.participants ?? null,
  lowered: sums?.lowered ?? null,
  confirmed: sums?.confirmed ?? null,
  raised: sums?.raised ?? null,
  byTwo: sums?.byTwo ?? null,
  groups: groups.map(comparedJson),
});

const comparedJson = ({ name, level, record }: GroupOf<JournalLine['records'][number]>): object => ({
  name,
  level,
  participants: record.participants,
  lowered: record.lowered,
  confirmed: record.confirmed,
  raised: record.raised,
  byTwo: record.byTwo,
});
