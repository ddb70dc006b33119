import type { LocaleName, FigureWords, IndicatorsSheetWords, SignsWords } from '../../locales';
import type { Indicators, Procedure, ShownYear } from '../../indicators';
import { at, shownYear } from '../references';

import { COLUMN, HEADER_ROW, type Layout } from './layout';

/** What every part of the sheet «Показатели» is made from. */
export interface SheetContext {
  readonly computed: Indicators;
  readonly layout: Layout;
  readonly words: IndicatorsSheetWords;
  readonly figures: FigureWords;
  readonly signs: SignsWords;
  readonly locale: LocaleName;
  readonly current: ShownYear | null;
  readonly previous: ShownYear | null;
}

/** The years that the head of the sheet shows. */
export const headYears = (computed: Indicators): Pick<SheetContext, 'current' | 'previous'> => ({
  current: shownYear(computed, computed.years.current, at(HEADER_ROW, COLUMN.current)),
  previous: shownYear(computed, computed.years.previous, at(HEADER_ROW, COLUMN.previous)),
});

/** A procedure with its part of the year and its weight in the index. */
export function procedureName(
  { computed, words }: Pick<SheetContext, 'computed' | 'words'>,
  own: Procedure,
): string {
  const weight = computed.low?.index.weightOf(own) ?? 1;
  return words.procedure(own.label.name, own.period?.name ?? '', weight);
}
