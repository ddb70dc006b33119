import { type CopiedReport, type Fault, type IndicatorResult, type ResultLine, resultLines } from '../app';
import { type LocaleName, indicatorTitle } from '../locales';
import { findingJson } from './json';
import { monitoringJson } from './monitoringJson';

/** A report as JSON, a contract that others script against: shares 0–1, changes in percentage points, null for unknown. */
export function reportJson(
  { indicators, monitoring, findings, faults }: CopiedReport,
  locale: LocaleName,
): object {
  const { current } = indicators.years;
  const lines = resultLines(indicators);
  const faultsOf = (id: string): readonly Fault[] =>
    faults.indicators.flatMap((own) => (own.indicators.includes(id) ? own.faults : []));
  return {
    indicators: indicators.indicators.map((result) => ({
      ...indicatorJson(result, current, locale),
      faults: faultsOf(result.definition.id),
    })),
    results: lines.map(resultJson),
    signs: indicators.signs.map(({ school, procedures }) => ({
      school: school.name,
      procedures: procedures.map(({ row, years }) => ({
        procedure: row.procedure.label.name,
        period: row.procedure.period?.name ?? null,
        subject: row.subject.name,
        class: row.grade.name,
        years,
      })),
    })),
    ...monitoringJson(monitoring),
    faults: faults.byKind,
    findings: findings.map((found) => findingJson(found, locale)),
  };
}

const indicatorJson = (
  { definition, current, previous, change, trend, target, status, same }: IndicatorResult,
  year: string | null,
  locale: LocaleName,
): object => ({
  id: definition.id,
  title: indicatorTitle(definition, locale),
  period: year,
  numerator: current.part,
  denominator: current.total,
  value: current.share,
  previous: previous.share,
  change,
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
});

const resultJson = ({
  school,
  year,
  period,
  procedure,
  subject,
  grade,
  figures,
  low,
}: ResultLine): object => ({
  school,
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
