import {
  type ChangedActivity,
  type Changes,
  cohortForms,
  type CopiedReport,
  type ExecutionCounts,
  type ExecutionGroup,
  type Fault,
  growthOf,
  type GroupLine,
  groupLines,
  type IndicatorResult,
  type Monitoring,
  type Move,
  type Movement,
  lowShareOf,
  type ResultLine,
  resultLines,
  type TermFigures,
  type TermRow,
} from '../app';
import { indicatorTitle, type LocaleName } from '../locales';
import { dismissedJson, findingJson } from './json';
import { subjectJson } from './subjectJson';

/** A report as JSON, a contract that others script against: shares 0–1, changes in percentage points, null for unknown. */
export function reportJson(
  { indicators, monitoring, findings, check, faults }: CopiedReport,
  locale: LocaleName,
): object {
  const { current } = indicators.years;
  const lines = resultLines(indicators);
  const faultsOf = (id: string): readonly Fault[] =>
    faults.indicators.flatMap((own) => (own.indicators.includes(id) ? own.faults : []));
  return {
    cohort: cohortForms(indicators.settings.cohort).name,
    indicators: indicators.indicators.map((result) => ({
      ...indicatorJson(result, current, locale),
      faults: faultsOf(result.definition.id),
    })),
    results: lines.map(resultJson),
    groups: groupLines(indicators).map(groupLineJson),
    subjects: monitoring.subjects.map((own) => subjectJson(own, indicators)),
    terms: indicators.terms.map(termJson),
    movement: movementJson(monitoring.movement),
    changes: monitoring.changes && changesJson(monitoring.changes),
    signs: indicators.signs.map(({ rule, school, reasons, procedures }) => ({
      school: school.name,
      rule,
      reasons,
      procedures: procedures.map(({ row, years, figure }) => ({
        procedure: row.procedure.label.name,
        period: row.procedure.period?.name ?? null,
        subject: row.subject.name,
        class: row.grade.name,
        years,
        ...(figure && { figure }),
      })),
    })),
    ...monitoringJson(monitoring),
    faults: faults.byKind,
    findings: findings.map((found) => findingJson(found, locale)),
    ...dismissedJson(check.dismissed, locale),
  };
}

const indicatorJson = (result: IndicatorResult, year: string | null, locale: LocaleName): object => {
  const { definition, current, previous, change, trend, target, status, same } = result;
  return {
    id: definition.id,
    title: indicatorTitle(definition, locale),
    period: year,
    numerator: current.part,
    denominator: current.total,
    value: current.share,
    previous: previous.share,
    change,
    growth: growthOf(result),
    cohort: definition.cohort && cohortForms(definition.cohort).name,
    trend,
    target,
    status,
    sameSchools: same && {
      schools: same.schools,
      numerator: same.current.part,
      denominator: same.current.total,
      value: same.current.share,
      previousNumerator: same.previous.part,
      previousDenominator: same.previous.total,
      previous: same.previous.share,
    },
  };
};

const resultJson = ({ school, ...line }: ResultLine): object => ({ school, ...lineJson(line) });

const groupLineJson = ({ name, level, ...line }: GroupLine): object => ({ name, level, ...lineJson(line) });

const lineJson = ({
  year,
  period,
  procedure,
  subject,
  grade,
  figures,
  low,
}: Omit<ResultLine, 'school'>): object => ({
  period: period === null ? year : `${year}, ${period}`,
  procedure,
  subject,
  class: grade,
  participants: figures.participants,
  lowShare: figures.lowShare,
  quality: figures.quality,
  success: figures.success,
  meanMark: figures.meanMark,
  sou: figures.sou,
  lowChange: low.change,
  trend: low.trend,
});

const termJson = ({ procedure, subject, grade, term, year, ofGroup, ...figures }: TermRow): object => ({
  procedure: procedure.label.name,
  subject: subject.name,
  class: grade.name,
  term: term.name,
  schoolYear: year,
  ...termFigures(figures),
  ofGroup: ofGroup && termFigures(ofGroup),
});

const termFigures = ({ sums, previousTerm, yearAgo }: TermFigures): object => ({
  low: sums.part,
  participants: sums.total,
  previousTerm: lowShareOf(previousTerm),
  yearAgo: lowShareOf(yearAgo),
});

const movementJson = ({ entered, left }: Movement): object => ({
  entered: entered.map(moveJson),
  left: left.map(moveJson),
});

const moveJson = ({ school, schoolYear, formerly, listed, before, after }: Move): object => ({
  school: school.name,
  schoolYear,
  formerly: formerly.map(({ name }) => name),
  listed,
  lowShareBefore: lowShareOf(before),
  lowShareAfter: lowShareOf(after),
});

/** What has changed since the last report; shares 0–1, changes in percentage points. */
const changesJson = (changes: Changes): object => ({
  since: changes.since,
  done: changes.done.map(changedJson),
  newlyOverdue: changes.newlyOverdue.map(changedJson),
  moved: changes.moved.map((own) => ({
    ...changedJson(own),
    from: own.before.end,
    to: own.activity.term?.end ?? null,
  })),
  added: changes.added.map(changedJson),
  removed: changes.removed.map(({ sheet, number, title }) => ({ sheet, number, title })),
  indicators: changes.indicators.map(({ id, title, now, before, change }) => ({
    ...{ id, title, value: now.share, numerator: now.part, denominator: now.total },
    ...{ previous: before.share, previousNumerator: before.part, previousDenominator: before.total },
    change,
  })),
});

const changedJson = ({ sheet, activity }: Pick<ChangedActivity, 'sheet' | 'activity'>): object => ({
  sheet,
  number: activity.number,
  title: activity.title,
  state: activity.state,
});

/** The risk profile, the execution of roadmaps and what is counted beside them, a contract that others script against. */
const monitoringJson = (monitoring: Monitoring): object => ({
  risks: risksJson(monitoring),
  execution: {
    reportDate: monitoring.reportDate,
    roadmaps: monitoring.executions.map((own) => ({
      sheet: own.sheet,
      marked: own.marked,
      ...countsJson(own.counts),
      sections: own.sections.map(({ section, ...group }) => ({
        number: section?.number ?? null,
        title: section?.title ?? null,
        ...groupJson(group),
      })),
      responsible: own.responsible.map(({ party, ...group }) => ({
        name: party?.name ?? null,
        ...groupJson(group),
      })),
      schools: own.schools.map(({ school, ...group }) => ({ school: school.name, ...groupJson(group) })),
    })),
  },
  support: monitoring.support.schools.map(({ school, curator, tutor, mentor }) => ({
    school: school.name,
    curator: curator?.name ?? null,
    curatorPost: curator?.post ?? null,
    tutor: tutor?.name ?? null,
    tutorPost: tutor?.post ?? null,
    mentor: mentor?.name ?? null,
  })),
  events: monitoring.events.kinds.map(({ kind, count, participants }) => ({
    kind: kind.name,
    count,
    participants,
  })),
  eventLevels: monitoring.events.levels.map(({ level, events }) => ({ level, count: events.length })),
  eventOrganisers: monitoring.events.organisers.map(({ organiser, events }) => ({
    name: organiser.name,
    count: events.length,
  })),
  deficits: monitoring.deficits.subjects.map((own) => ({
    subject: own.subject.name,
    teachers: own.teachers,
    withDeficit: own.withDeficit,
    share: own.share,
    corporate: own.corporate,
  })),
  deficitSources: monitoring.deficits.sources.map(({ source, teachers, withDeficit, share }) => ({
    source: source.name,
    teachers,
    withDeficit,
    share,
  })),
  cycle: monitoring.cycle.stages.map(({ stage, name, documented, documentNames }) => ({
    stage,
    name,
    documented,
    documents: documentNames,
  })),
});

const risksJson = ({ profile }: Monitoring): object => ({
  schools: profile.schools.map(({ school, found }) => ({
    school: school.name,
    factors: found.map(({ factor, level }) => ({ factor: factor.name, level })),
  })),
  factors: profile.factors.map(({ factor, found, counts, coverage, activities }) => ({
    factor: factor.name,
    schools: found.map(({ school }) => school.name),
    ...counts,
    coverage,
    activities: activities.map(({ place, number, title, named }) => ({
      sheet: place.sheet,
      number,
      title,
      presumed: named === null,
    })),
  })),
});

const groupJson = ({ counts }: ExecutionGroup): object => countsJson(counts);

const countsJson = ({ total, ...states }: ExecutionCounts): object => ({ total, ...states });
