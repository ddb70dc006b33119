import { type Block, type Cell, givenShare, text } from '../../../document';
import { type Figure, type IndicatorResult, type SameSchools } from '../../../indicators';

import { type FigureWords, indicatorTitle, ofSameSchools } from '../../../locales';
import { comparedColumns, sharedCells, tableBlock } from '../columns';
import { type MemoContext, type MemoSection, paragraph } from '../context';
import { indicatorFaultNotes } from '../faults';
import { shownIndicators } from '../sections/indicators';
import { column } from '../../column';

/** The indicators of all supported schools with what they are made of, beside those of the year before. */
export const indicators: MemoSection = {
  heading: 'indicators',
  blocks(context) {
    const results = shownIndicators(context);
    if (results.length === 0) return [];
    const same = results.flatMap(({ same: own, ...result }) => (own ? [{ ...result, ...own }] : []));
    return [
      paragraph('indicators-parts', context.words.parts),
      table('indicators', results.map(allSchools(context)), context),
      ...(same.length === 0
        ? []
        : [
            paragraph('indicators-same', context.words.sameSchools),
            table('indicators-same', same.map(sameSchools(context)), context),
          ]),
      ...indicatorFaultNotes(context),
    ];
  },
};

/** A row of the table; the change of null is that of its two shares. */
interface Compared {
  readonly name: string;
  readonly current: Figure;
  readonly previous: Figure;
  readonly change: Cell;
  readonly target: number | null;
}

const allSchools =
  ({ locale, figures }: MemoContext) =>
  ({ definition, current, previous, change, same, target }: IndicatorResult): Compared => ({
    name: indicatorTitle(definition, locale),
    current,
    previous,
    change: same ? (change ?? figures.noData) : null,
    target,
  });

const sameSchools =
  ({ locale }: MemoContext) =>
  ({
    definition,
    schools,
    current,
    previous,
    target,
  }: SameSchools & Pick<IndicatorResult, 'definition' | 'target'>): Compared => ({
    name: `${indicatorTitle(definition, locale)}, ${ofSameSchools(schools, locale)}`,
    current,
    previous,
    change: null,
    target,
  });

function table(key: string, rows: readonly Compared[], { words, figures, monitoring }: MemoContext): Block {
  const { columns } = words;
  const { years, view } = monitoring.indicators;
  const yearText = (year: typeof years.current): string =>
    year === null ? figures.noData : view.years.textOf(year);
  return tableBlock(
    key,
    [
      column('indicator', columns.indicator, 8, text),
      ...comparedColumns(columns, { now: yearText(years.current), before: yearText(years.previous) }),
      column('target', columns.target, 2, givenShare),
    ],
    rows.map(({ name, current, previous, change, target }) => ({
      cells: {
        indicator: name,
        ...figureCells('now', current, figures),
        ...figureCells('before', previous, figures),
        change,
        target: target ?? figures.nothing,
      },
    })),
  );
}

const figureCells = (time: 'now' | 'before', { part, total }: Figure, { nothing }: FigureWords) =>
  sharedCells(time, part ?? nothing, total ?? nothing);
