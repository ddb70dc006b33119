import type { Indicators, Measure } from '../../indicators';
import type { Missing } from '../../reports';
import type { DataKind, WorkbookData } from '../../results';
import { kindOfSheetName, SHEET_NAMES } from '../../tables';

/** What a workbook's data sheets say. */
export interface ComputedData {
  readonly data: WorkbookData;
  readonly indicators: Indicators;
}

/** Sheets that indicators are computed of. */
const NEEDED = ['schools', 'teachers', 'pupils', 'results'] as const satisfies readonly DataKind[];
type Needed = (typeof NEEDED)[number];

/** What a workbook lacks for the indicators asked of it. */
export function missingFor({ data, indicators }: ComputedData): readonly Missing[] {
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
function needs(measure: Measure, kind: Needed): boolean {
  if (kind === 'schools') return true;
  if (measure.by === 'flag') return false;
  return kind === (measure.by === 'count' ? measure.sheet : 'results');
}
