import { type LocaleName, REPORTS_LOCALES } from '../../locales';
import type { Monitoring } from '../../monitoring';
import type { SheetPlan } from '../../workbook';

import { shown } from '../planCells';
import { COLORS } from '../styles';
import { nextTop, type PlacedBlock, type Row, stacked } from './block';
import { factorChart } from './chart';
import { mapRows, type RiskContext } from './context';
import { contradictionTable } from './contradictionTable';
import { factorTable } from './factorTable';
import { gridOf, HEADER_HEIGHT, HEADER_ROW } from './grid';
import { heatMap } from './heatMap';
import { riskNotes } from './notes';
import { pagesOf } from './pages';
import { sameRowsCell } from './sameRows';
import { schoolTable } from './schoolTable';
import { RISK_STYLES } from './styles';
import { notesBlock, TABLE_LEAD } from './table';
import { unprofiledTable } from './unprofiledTable';

export interface RiskProfileSheetInput {
  readonly monitoring: Monitoring;
  /** As settled, see `settleNames`. */
  readonly name: string;
  readonly locale: LocaleName;
}

/**
 * The sheet «Рисковый профиль»: the heat map of schools and factors, then each factor with its schools and what the
 * roadmaps do about it, a chart, where results contradict the profile, who has none, and each school with its factors.
 * The map is formulas over «Риски», and its counts are formulas over the map. Without that sheet it only says so.
 */
export function riskProfileSheet({ monitoring, name, locale }: RiskProfileSheetInput): SheetPlan {
  const { risks: words, figures, footer } = REPORTS_LOCALES[locale];
  const { profile, data } = monitoring;
  const grid = gridOf(profile.schools.length, profile.factors.length);
  const context: RiskContext = { monitoring, words, locale, figures, grid, map: mapRows(monitoring, words) };
  const title = words.title(data.settings.municipality);
  const missing = whatIsMissing(context);
  const blocks = missing === null ? allBlocks(context) : blocksWithoutMap(context);
  const rows: Row[] = [
    [shown(title, 'title')],
    ...(missing === null ? summary(context) : [[shown(missing, 'note')]]),
  ];
  for (const own of blocks) {
    while (rows.length < own.top) rows.push([]);
    rows.push(...own.rows);
  }
  return {
    kind: 'risk-profile',
    name,
    rows,
    styles: RISK_STYLES,
    columnWidths: grid.widths,
    rowHeights: new Map(blocks.flatMap(({ heights }) => [...heights])),
    merges: blocks.flatMap(({ merges }) => merges),
    ...(missing === null && { frozen: { rows: HEADER_ROW + HEADER_HEIGHT, columns: 1 } }),
    rules: blocks.flatMap(({ rules }) => rules),
    charts: blocks.flatMap(({ charts }) => charts),
    page: { orientation: 'landscape', footer: footer(title), ...pagesOf(blocks, grid) },
    tabColor: COLORS.tab,
  };
}

/** Null where there is a map to show. */
function whatIsMissing({ words, monitoring: { profile } }: RiskContext): string | null {
  if (!profile.given) return words.noSheet;
  if (profile.schools.length === 0) return words.noSchools;
  return profile.factors.length === 0 ? words.noFactors : null;
}

function summary(context: RiskContext): readonly Row[] {
  const { words, monitoring } = context;
  const { reportDate, profile } = monitoring;
  const { year, schools, factors } = profile;
  const counts = { schools: schools.length, factors: factors.length };
  return [[shown(words.subtitle({ year, reportDate, ...counts }), 'note')], [sameRowsCell(context)]];
}

function allBlocks(context: RiskContext): readonly PlacedBlock[] {
  const { words, grid } = context;
  const upper = stacked(
    [
      (top) => heatMap(context, top),
      (top) => notesBlock(words.sections.notes, riskNotes(context), grid, top),
      (top) => factorTable(context, top),
    ],
    HEADER_ROW,
  );
  const table = upper.at(-1)?.top ?? HEADER_ROW;
  const lower = stacked(
    [
      (top) => factorChart(context, table + TABLE_LEAD, top),
      (top) => contradictionTable(context, top),
      (top) => unprofiledTable(context, top),
      (top) => schoolTable(context, top),
    ],
    nextTop(upper),
  );
  return [...upper, ...lower];
}

const blocksWithoutMap = (context: RiskContext): readonly PlacedBlock[] =>
  context.monitoring.profile.given ? stacked([(top) => unprofiledTable(context, top)], HEADER_ROW) : [];
