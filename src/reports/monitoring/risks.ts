import type { RiskLevel, SchoolRef } from '../../data';
import { type Block, type Cell, type Column, type ColumnKind, type Row, sum, whole } from '../../document';
import { MOVED, sameValue, total } from '../../indicators';
import { factorName } from '../../locales';
import type { Monitoring } from '../../monitoring';
import type { FactorProfile, SchoolProfile } from '../../risks';
import { entry, rememberedFor } from '../../tables';
import { call, type CellValue, type Expression, literal, cellsOf, valueAt } from '../../workbook';
import { askedYear, countedRows, criterionText, isPlain, sumOfAll } from './formulas/countedRows';
import {
  type MonitoringContext,
  namedColumns,
  numbered,
  part,
  sheetNamed,
  signWord,
  tableBlock,
  totalRow,
  withFormula,
} from './context';
import { column } from '../column';

const RISKS = 'risks';
export const RISK_LEVELS = ['high', 'medium', 'low', 'unrated'] as const;

/** In how many schools each risk factor was found. */
export function risksPart(context: MonitoringContext): readonly Block[] {
  const { words, monitoring } = context;
  const { factors } = monitoring.profile;
  const { risks } = words;
  if (factors.length === 0) return [];
  const all: ColumnKind = { ...sum(...RISK_LEVELS), look: 'whole', adds: true };
  const columns = [
    ...namedColumns(context, risks.factor),
    ...levelColumns(context),
    column('all', risks.columns.all, 1, all),
    column('coverage', risks.columns.coverage, 6, { ...signWord(context), look: 'text' }),
  ];
  const rows = numbered(
    factors.map((own) => ({
      cells: { ...factorCells(own, context), coverage: risks.coverage(own.coverage, own.activities.length) },
    })),
  );
  const table = tableBlock(RISKS, columns, [...rows, totalRow(words, {}, rows)], { together: true });
  return part(risks.heading, risks.note, table);
}

/** A column for each level of significance. */
export const levelColumns = ({ words: { risks } }: MonitoringContext): readonly Column[] =>
  RISK_LEVELS.map((level) => column(level, risks.columns[level], 1, whole));

/** A factor with the number of schools of each level. */
export const factorCells = (own: FactorProfile, context: MonitoringContext): Row['cells'] => ({
  name: factorName(own.factor, context.locale),
  ...Object.fromEntries(RISK_LEVELS.map((level) => [level, levelCell(own, level, context)])),
});

/** How the sheet «Риски» writes each level, anywhere. */
const writingsIn = rememberedFor((monitoring: Monitoring) => {
  const writings = new Map<RiskLevel, Set<string>>();
  for (const { found } of monitoring.profile.schools) {
    for (const { level, place } of found) {
      const sheet = sheetNamed({ monitoring }, place.sheet);
      const text = sheet ? criterionText(sheet, place.row, place.column) : '';
      if (text !== '') entry(writings, level, () => new Set<string>()).add(text);
    }
  }
  return writings;
});

const writingsOf = (level: RiskLevel, { monitoring }: MonitoringContext): readonly string[] => [
  ...(writingsIn(monitoring).get(level) ?? []),
];

const profilesBySchool = rememberedFor(
  ({ profile }: Monitoring) => new Map(profile.schools.map((own) => [own.school, own])),
);

/** The schools with a factor of a level, counted in the rows of «Риски» that the profile is read from. */
function levelCell(
  { factor, found, counts }: FactorProfile,
  level: RiskLevel,
  context: MonitoringContext,
): Cell {
  const { monitoring, years } = context;
  const texts = writingsOf(level, context);
  const parts = factor.headers.map((header) => {
    const sheet = sheetNamed(context, header.sheet);
    const info = monitoring.data.tables.find(
      ({ table }) => table.sheet === header.sheet && table.headerRow === header.row,
    );
    if (!sheet || !info) return null;
    const places = found.filter(
      (own) => own.level === level && own.place.sheet === header.sheet && own.place.column === header.column,
    );
    const rows = places.map(({ place }) => place.row);
    const known = monitoring.profile.schools.flatMap(({ record }) =>
      record.table === info.table ? [record.row] : [],
    );
    return countedRows({
      ...{ sheet, rows, summed: null },
      asked: [{ column: header.column, texts }, ...askedYear(info.table, sheet, known, years.current)],
    });
  });
  return withFormula(counts[level], texts.length === 0 ? null : sumOfAll(parts));
}

/** High risks of a school and all that it has, counted along its row of «Риски». */
export function riskCells(school: SchoolRef, context: MonitoringContext): Readonly<Record<string, Cell>> {
  const { monitoring, language } = context;
  const profile = profilesBySchool(monitoring).get(school);
  if (!profile) return { high: language.noData, risks: language.noData };
  return {
    high: withFormula(profile.counts.high, alongRow(profile, ['high'], context)),
    risks: withFormula(profile.found.length, alongRow(profile, RISK_LEVELS, context)),
  };
}

/** How many cells of a school's row say one of the levels, as long as the row is the school's. */
function alongRow(
  { record: { table, row }, cells }: SchoolProfile,
  levels: readonly RiskLevel[],
  context: MonitoringContext,
): Expression | null {
  const sheet = sheetNamed(context, table.sheet);
  const columns = cells.flatMap(({ place }) => place?.column ?? []);
  if (!sheet || columns.length === 0) return null;
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const wanted = cells.flatMap(({ state, place }) =>
    levels.some((level) => level === state) && place ? [place.column] : [],
  );
  const texts = new Map(
    levels
      .flatMap((level) => writingsOf(level, context))
      .filter(isPlain)
      .map((own) => [own.toLowerCase(), own]),
  );
  const isFound = (value: CellValue): boolean => typeof value === 'string' && texts.has(value.toLowerCase());
  const found = Array.from({ length: right - left + 1 }, (_, at) => left + at).filter((at) =>
    isFound(valueAt(sheet, row, at)),
  );
  const isExact = found.join() === [...wanted].sort((a, b) => a - b).join();
  if (!isExact || texts.size === 0) return null;
  const range = cellsOf(sheet.name, { top: row, left, bottom: row, right });
  const count = total([...texts.values()].map((own) => call('COUNTIFS', range, literal(own))));
  const checks = (['school', 'year', 'date'] as const).flatMap((key) => {
    const at = table.columns.get(key);
    return at === undefined ? [] : (sameValue(sheet, { row, column: at }) ?? []);
  });
  return checks.length === 0 ? count : call('IF', call('AND', ...checks), count, MOVED);
}
