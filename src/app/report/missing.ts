import type { Indicators, Measure } from '../../indicators';
import type { DataKind, WorkbookData } from '../../results';
import { kindOfSheetName, SHEET_NAMES, type SchoolYear } from '../../tables';

/** What a workbook's data sheets say. */
export interface ComputedData {
  readonly data: WorkbookData;
  readonly indicators: Indicators;
}

/** Why figures of a report are not there, as data. */
export type Missing =
  /** No data sheet at all. */
  | { readonly what: 'data' }
  /** A data sheet, by its usual name, and how many indicators can't be computed without it. */
  | {
      readonly what: 'sheet';
      readonly sheet: string;
      /** There is such a sheet, but not its header. */
      readonly isUnread: boolean;
      readonly indicators: number;
    }
  /** None of the schools is a supported one (ШНОР). */
  | { readonly what: 'supported-schools'; readonly year: SchoolYear | null }
  /** There are data, but of no year. */
  | { readonly what: 'year' }
  /** No earlier year to compare with. */
  | { readonly what: 'previous-year'; readonly year: SchoolYear };

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
