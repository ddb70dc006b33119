import type { LocaleName, FigureWords, RisksSheetWords } from '../../locales';
import type { Monitoring } from '../../monitoring';
import type { SchoolProfile } from '../../risks';

import type { Grid } from './grid';
import { heatRow, type ShownCell } from './heatCells';

/** What every part of the sheet «Рисковый профиль» is made from. */
export interface RiskContext {
  readonly monitoring: Monitoring;
  readonly words: RisksSheetWords;
  readonly locale: LocaleName;
  readonly figures: FigureWords;
  readonly grid: Grid;
  /** The rows of the map, in its order. */
  readonly map: readonly MapRow[];
}

export interface MapRow {
  readonly school: SchoolProfile;
  readonly cells: readonly ShownCell[];
}

export const mapRows = ({ profile, indicators }: Monitoring, words: RisksSheetWords): readonly MapRow[] =>
  profile.schools.map((school) => ({ school, cells: heatRow(school, indicators.view.sheets, words) }));
