import { type Figure, type IndicatorResult, indicatorTitle, type SameSchools } from '../../../indicators';
import { ofSameSchools } from '../../../monitoring';
import type { FigureWords } from '../../locales';
import { type MemoContext, type MemoSection, paragraph } from '../context';
import { indicatorFaultNotes } from '../faults';
import type { MemoBlock, MemoCell, MemoColumn } from '../model';

/** The indicators of all supported schools with what they are made of, beside those of the year before. */
export const indicators: MemoSection = {
  heading: 'indicators',
  blocks(context) {
    const { years, supported, indicators: results } = context.monitoring.indicators;
    if (years.current === null || results.length === 0 || !supported.some(({ current }) => current))
      return [];
    const same = results.flatMap(({ same: own, ...result }) => (own ? [{ ...result, ...own }] : []));
    return [
      paragraph('indicators', counts(results, context)),
      table(results.map(allSchools(context)), context),
      ...(same.length === 0
        ? []
        : [
            paragraph('indicators-same', context.words.sameSchools),
            table(same.map(sameSchools(context)), context),
          ]),
      ...indicatorFaultNotes(context),
    ];
  },
};

function counts(results: readonly IndicatorResult[], { words }: MemoContext): string {
  const that = (wanted: IndicatorResult['trend']): number =>
    results.filter(({ trend }) => trend === wanted).length;
  return words.indicatorCounts({
    all: results.length,
    better: that('better'),
    worse: that('worse'),
    stable: that('stable'),
  });
}

/** A row of the table; the change of null is that of its two shares. */
interface Compared {
  readonly name: string;
  readonly current: Figure;
  readonly previous: Figure;
  readonly change: MemoCell;
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

function table(rows: readonly Compared[], context: MemoContext): MemoBlock {
  const { words, figures, monitoring } = context;
  const { columns } = words;
  const { years, view } = monitoring.indicators;
  const figure = (group: string, at: number): readonly MemoColumn[] => [
    { title: columns.part, group, width: 2, content: { kind: 'count' } },
    { title: columns.whole, group, width: 2, content: { kind: 'count' } },
    { title: columns.share, group, width: 2, content: { kind: 'share', part: at, total: at + 1 } },
  ];
  const yearText = (year: typeof years.current): string =>
    year === null ? figures.noData : view.years.textOf(year);
  return {
    kind: 'table',
    table: {
      columns: [
        { title: columns.indicator, width: 8, content: { kind: 'text' } },
        ...figure(yearText(years.current), CURRENT),
        ...figure(yearText(years.previous), PREVIOUS),
        {
          title: columns.change,
          width: 2,
          content: { kind: 'change', current: CURRENT + 2, previous: PREVIOUS + 2 },
        },
        { title: columns.target, width: 2, content: { kind: 'goal' } },
      ],
      rows: rows.map(({ name, current, previous, change, target }) => ({
        cells: [
          name,
          ...figureCells(current, figures),
          ...figureCells(previous, figures),
          change,
          target ?? figures.nothing,
        ],
      })),
    },
  };
}

const CURRENT = 1;
const PREVIOUS = 4;

const figureCells = ({ part, total }: Figure, { nothing }: FigureWords): readonly MemoCell[] => [
  part ?? nothing,
  total ?? nothing,
  null,
];
