import { blockOf, type Block, header, heading, type Line, sentence, span, styled, textSpan } from '../block';
import type { MonitoringContext } from '../context';
import { figureSpans } from '../figureSpans';
import { GRID } from '../grid';
import { listedSchools } from '../schoolLows';
import { procedureName } from './results';

/** Columns of n, N and share of either year. */
export const LOW_SHARE_COLUMN = { current: 2, previous: 5 } as const;
const SHARE = 2;
const HEAD = 4;

/** The row of a school in the appendix of low results. */
export const lowShareRow = ({ tops }: MonitoringContext, index: number): number =>
  tops.lowShares + HEAD + index;

/** The appendix: what the schools' shares of low results are made of. */
export function lowSharesPart(context: MonitoringContext, top: number): Block {
  const { monitoring, words, figures } = context;
  const { years, view, low } = monitoring.indicators;
  const schools = listedSchools(monitoring);
  if (schools.length === 0) return blockOf(top, []);
  const textOf = (year: typeof years.current) => (year === null ? figures.noData : view.years.textOf(year));
  const { current, previous } = LOW_SHARE_COLUMN;
  const parts = [words.figures.part, words.figures.total, words.figures.share];
  const lines = schools.map((own, index): Line => [
    span(GRID.number, styled(index + 1, 'count')),
    textSpan(GRID.name, own.school.name),
    ...figureSpans(top + HEAD + index, current, own.current, 'weighted', context),
    ...figureSpans(top + HEAD + index, previous, own.previous, 'weighted', context),
  ]);
  const procedures = (low?.index.procedures ?? []).map((procedure) => procedureName(context, procedure));
  return blockOf(
    top,
    [
      heading(words.lowShares.heading),
      sentence(words.lowShares.note(procedures)),
      header(
        [GRID.number, ''],
        [GRID.name, ''],
        [current, textOf(years.current), current + SHARE],
        [previous, textOf(years.previous), previous + SHARE],
      ),
      header(
        [GRID.number, words.number],
        [GRID.name, words.schools.school],
        ...parts.map((text, at) => [current + at, text] as const),
        ...parts.map((text, at) => [previous + at, text] as const),
      ),
      ...lines,
    ],
    { head: HEAD },
  );
}
