import type { Indicators, Measure } from '../../indicators';
import type { Monitoring } from '../../monitoring';
import type { Missing } from '../../reports';
import type { DataKind } from '../../data';
import { kindOfSheetName, SHEET_NAMES } from '../../tables';
import type { ReportPart } from './parts';

type PartMissing = (monitoring: Monitoring) => readonly Missing[];

/** What each part of a report may lack. */
const BY_PART: Readonly<Record<ReportPart, readonly PartMissing[]>> = {
  indicators: [figuresMissing],
  risks: [risksMissing, roadmapMissing],
  monitoring: [figuresMissing, risksMissing, roadmapMissing, marksMissing, countedMissing],
  memo: [figuresMissing, risksMissing, roadmapMissing, marksMissing, countedMissing],
};

/** What a workbook lacks for the parts of a report, each lack once. */
export const missingFor = (monitoring: Monitoring, parts: readonly ReportPart[]): readonly Missing[] =>
  [...new Set(parts.flatMap((part) => BY_PART[part]))].flatMap((missing) => missing(monitoring));

function risksMissing({ profile }: Monitoring): readonly Missing[] {
  return profile.given ? [] : [{ what: 'risks', sheet: SHEET_NAMES.risks[0] }];
}

function roadmapMissing({ executions }: Monitoring): readonly Missing[] {
  return executions.length > 0 ? [] : [{ what: 'roadmap' }];
}

function marksMissing({ executions }: Monitoring): readonly Missing[] {
  const sheets = executions.filter(({ marked }) => !marked).map(({ sheet }) => sheet);
  return sheets.length === 0 ? [] : [{ what: 'marks', sheets }];
}

function countedMissing({ events, deficits, cycle }: Monitoring): readonly Missing[] {
  const sheets = Object.entries({ events, deficits, cycle }).flatMap(([kind, { given }]) =>
    given ? [] : [SHEET_NAMES[kind as 'events' | 'deficits' | 'cycle'][0]],
  );
  return sheets.length === 0 ? [] : [{ what: 'counted', sheets }];
}

/** Sheets that indicators are computed of. */
const NEEDED = ['schools', 'teachers', 'pupils', 'results'] as const satisfies readonly DataKind[];
type Needed = (typeof NEEDED)[number];

function figuresMissing({ data, indicators }: Monitoring): readonly Missing[] {
  if (data.tables.length === 0) return [{ what: 'data' }];
  const { years, supported } = indicators;
  const sheets = NEEDED.flatMap((kind): readonly Missing[] => {
    if (data.tables.some(({ table }) => table.kind === kind)) return [];
    const asked = indicators.indicators.filter(({ definition }) => needs(definition.measure, kind));
    if (asked.length === 0) return [];
    const isUnread = data.findings.some(
      ({ code, sheet }) => code === 'sheet-not-recognised' && kindOfSheetName(sheet ?? '') === kind,
    );
    return [{ what: 'sheet', sheet: SHEET_NAMES[kind][0], isUnread, indicators: asked.length }];
  });
  const hasSchools = data.schools.length > 0;
  return [
    ...sheets,
    ...(hasSchools && supported.every(({ current }) => !current)
      ? [{ what: 'supported-schools', year: years.current } as const]
      : []),
    ...yearsMissing(indicators),
  ];
}

function yearsMissing({ years: { current, previous } }: Indicators): readonly Missing[] {
  if (current === null) return [{ what: 'year' }];
  return previous === null ? [{ what: 'previous-year', year: current }] : [];
}

/** Every indicator is of supported schools, which «Школы» tells. */
const needs = (measure: Measure, kind: Needed): boolean => kind === 'schools' || kind === measure.needs;
