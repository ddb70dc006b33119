import type { ExecutionCounts, ExecutionGroup, Monitoring } from '../app';

/** The risk profile, the execution of roadmaps and what is counted beside them, a contract that others script against. */
export const monitoringJson = (monitoring: Monitoring): object => ({
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
  events: monitoring.events.kinds.map(({ kind, count, participants }) => ({
    kind: kind.name,
    count,
    participants,
  })),
  deficits: monitoring.deficits.subjects.map((own) => ({
    subject: own.subject.name,
    teachers: own.teachers,
    withDeficit: own.withDeficit,
    share: own.share,
    corporate: own.corporate,
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
