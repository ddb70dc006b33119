import { INDICATOR_TITLE, LISTED_COHORT, type WorkbookData } from '../../data';
import { CATALOGUE, finding, type Finding, type SettingDefault, type Severity } from '../../findings';
import type { TargetValue } from '../../settings';
import {
  CATEGORY_NAMES,
  type Cohort,
  type ColumnSpec,
  isBlank,
  matchKey,
  parseNumber,
  readCohort,
  readRecords,
  type RecordCell,
  sheetOfKind,
  singleLine,
} from '../../tables';
import { a1, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import type { IndicatorDefinition } from '../definition';
import type { Measure } from '../measures/measure';
import type { Direction } from '../model';
import { builtinCatalogue } from './builtin';
import { type CountColumn, headersOf, measureOf } from './listColumns';

export interface Catalogue {
  readonly definitions: readonly IndicatorDefinition[];
  /** What can't be read in the user's list, at its cell. */
  readonly findings: readonly Finding[];
}

const COLUMNS: readonly ColumnSpec[] = [
  INDICATOR_TITLE,
  { key: 'part', header: 'Числитель (n)', aliases: ['Числитель', 'Столбец числителя'], required: true },
  {
    key: 'total',
    header: 'Знаменатель (N)',
    aliases: ['Знаменатель', 'Столбец знаменателя'],
    required: false,
  },
  { key: 'direction', header: 'Направление', aliases: ['Что лучше', 'Желаемое изменение'], required: false },
  { key: 'target', header: 'Цель', aliases: ['Целевое значение', 'План'], required: false },
  { key: 'baseline', header: 'База', aliases: ['Базовое значение'], required: false },
  LISTED_COHORT,
];

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ...['больше', 'больше лучше', 'рост', 'выше', 'выше лучше', 'увеличение', '+'].map(
    (word) => [word, 'more'] as const,
  ),
  ...['меньше', 'меньше лучше', 'снижение', 'ниже', 'ниже лучше', 'уменьшение', 'сокращение'].map(
    (word) => [word, 'less'] as const,
  ),
]);
const NO_DEFAULT: SettingDefault = { by: 'none' };
const DIRECTION_WORDS: Readonly<Record<Direction, string>> = { more: 'больше', less: 'меньше' };

/**
 * Reads the user's list: a row for each indicator. A row without a numerator, or whose numerator names a built-in
 * indicator, is computed as that one. Null where the sheet has no such table or no rows.
 */
export function readList(
  sheet: SheetSnapshot,
  builtin: (cohort: Cohort | null) => readonly IndicatorDefinition[],
  headers: readonly CountColumn[],
): Catalogue | null {
  const records = readRecords(sheet, COLUMNS)?.records ?? [];
  const findings: Finding[] = [];
  const report: Report = (cell, column, { allowed = [], instead = NO_DEFAULT, severity } = {}) => {
    const place = { sheet: sheet.name, cell: a1(cell.row, cell.column) };
    const problem = {
      kind: 'value',
      read: singleLine(cell.text),
      parameter: column,
      expected: allowed.length > 0 ? 'choice' : 'number',
      allowed,
      instead,
    } as const;
    const usual = CATALOGUE['setting-unreadable'].severity;
    findings.push(finding('setting-unreadable', severity ?? usual, place, { problem }));
  };
  const definitions = records.flatMap((record, index): readonly IndicatorDefinition[] => {
    const title = singleLine(record.get('title')?.text ?? '');
    if (title === '') return [];
    const [part, total] = [record.get('part'), record.get('total')];
    const cohort = cohortOf(record.get('cohort'), report);
    const known = builtin(cohort).find((own) => names(own, textOf(part) || title));
    const found = known ?? measured(part, total, headers, report);
    return [
      {
        id: known?.id ?? `own-${index + 1}`,
        title,
        aliases: known?.aliases ?? [],
        direction: directionOf(record.get('direction'), known?.direction ?? 'more', report),
        measure: found.measure,
        target: valueOf(record.get('target'), 'Цель', report),
        baseline: valueOf(record.get('baseline'), 'База', report),
        cohort,
      },
    ];
  });
  return definitions.length > 0 ? { definitions, findings } : null;
}

type Report = (
  cell: RecordCell,
  column: string,
  told?: {
    readonly allowed?: readonly string[];
    readonly instead?: SettingDefault;
    readonly severity?: Severity;
  },
) => void;

const textOf = (cell: RecordCell | undefined): string => singleLine(cell?.text ?? '');

/** A wording of the indicator. */
export const names = ({ title, aliases }: IndicatorDefinition, text: string): boolean =>
  [title, ...aliases].some((own) => matchKey(own) === matchKey(text));

/** The share of two columns; one that none of the data sheets has is reported, and gives no data. */
function measured(
  part: RecordCell | undefined,
  total: RecordCell | undefined,
  headers: readonly CountColumn[],
  report: Report,
): { readonly measure: Measure } {
  const found = measureOf(textOf(part), textOf(total), headers);
  if (headers.length === 0) return found;
  // Such an indicator has no figures, and nothing rests on a default.
  const told = { allowed: [...new Set(headers.map(({ header }) => header))], severity: 'warning' } as const;
  if (part && found.missing === 'part') report(part, 'Числитель (n)', told);
  if (total && found.missing === 'total') report(total, 'Знаменатель (N)', told);
  return found;
}

function directionOf(cell: RecordCell | undefined, usual: Direction, report: Report): Direction {
  if (!cell || isBlank(cell.text)) return usual;
  const direction = DIRECTIONS.get(matchKey(cell.text) || singleLine(cell.text));
  if (!direction) {
    const instead = { by: 'value', value: DIRECTION_WORDS[usual] } as const;
    report(cell, 'Направление', { allowed: Object.values(DIRECTION_WORDS), instead });
  }
  return direction ?? usual;
}

/** Null for the schools of the report. */
function cohortOf(cell: RecordCell | undefined, report: Report): Cohort | null {
  if (!cell || isBlank(cell.text)) return null;
  const read = readCohort(cell.text);
  if (!read) report(cell, LISTED_COHORT.header, { allowed: Object.values(CATEGORY_NAMES) });
  return read;
}

function valueOf(cell: RecordCell | undefined, column: string, report: Report): TargetValue | null {
  if (!cell || isBlank(cell.text)) return null;
  const read = parseNumber(cell.text);
  if (!read) report(cell, column);
  return read && { value: read.value, percent: read.percent };
}

/**
 * The indicators to compute: those of the sheet «Показатели (перечень)», else those built in. Reads that sheet
 * and the heads of the data sheets alone.
 */
export function catalogueOf(data: WorkbookData, snapshot: WorkbookSnapshot): Catalogue {
  const { settings } = data;
  const builtin = (cohort: Cohort | null): readonly IndicatorDefinition[] =>
    builtinCatalogue(settings, cohort ?? settings.cohort);
  const sheet = sheetOfKind(snapshot, 'indicators');
  const list = sheet ? readList(sheet, builtin, headersOf(data, snapshot)) : null;
  return list ?? { definitions: builtin(null), findings: [] };
}
