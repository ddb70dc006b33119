import type { Block } from '../../document';
import { type LocaleName, REPORTS_LOCALES } from '../../locales';
import type { Monitoring } from '../../monitoring';
import type { SheetPlan } from '../../workbook';
import { landscapeSheet } from '../landscapeSheet';
import { gridOf, LETTERS, mapRows, notes, type RiskContext } from './context';
import { contradictionTable } from './contradictionTable';
import { factorChart, factorTable } from './factorTable';
import { heatMap } from './heatMap';
import { riskNotes, sameRowsLine } from './notes';
import { schoolTable, unprofiledTable } from './schoolTables';

export interface RiskProfileSheetInput {
  readonly monitoring: Monitoring;
  /** As settled, see `settleNames`. */
  readonly name: string;
  readonly locale: LocaleName;
}

/**
 * The sheet «Рисковый профиль»: the heat map of schools and factors, a chart, where
 * results contradict the profile, who has none, each school with its factors, and each factor with its schools and what
 * the roadmaps do about it.
 * The map is formulas over «Риски», and its counts are formulas over the map. Without that sheet it only says so.
 */
export function riskProfileSheet({ monitoring, name, locale }: RiskProfileSheetInput): SheetPlan {
  const { risks: words, figures } = REPORTS_LOCALES[locale];
  const { profile, data } = monitoring;
  const grid = gridOf(profile.factors.length);
  const context: RiskContext = { monitoring, words, locale, figures, grid, map: mapRows(monitoring, words) };
  const title = words.title(data.settings.municipality);
  const missing = whatIsMissing(context);
  const blocks: readonly Block[] =
    missing === null
      ? [
          { kind: 'title', title, lines: [subtitle(context), sameRowsLine(context)], left: true },
          heatMap(context),
          factorChart(context),
          ...notes(words.sections.notes, riskNotes(context)),
          ...contradictionTable(context),
          ...unprofiledTable(context),
          ...schoolTable(context),
          ...factorTable(context),
        ]
      : [
          { kind: 'title', title, lines: [missing], left: true },
          ...(profile.given ? unprofiledTable(context) : []),
        ];
  return landscapeSheet({
    ...{ kind: 'risk-profile', name, title, blocks, grid, letters: LETTERS, locale },
    publishFrom: data.settings.publishFrom,
  });
}

/** Null where there is a map to show. */
function whatIsMissing({ words, monitoring: { profile } }: RiskContext): string | null {
  if (!profile.given) return words.noSheet;
  if (profile.schools.length === 0) return words.noSchools;
  return profile.factors.length === 0 ? words.noFactors : null;
}

function subtitle({ words, monitoring: { reportDate, profile } }: RiskContext): string {
  const { year, schools, factors } = profile;
  return words.subtitle({ year, reportDate, schools: schools.length, factors: factors.length });
}
