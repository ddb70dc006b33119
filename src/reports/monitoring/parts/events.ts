import { call, type PlanCell, rangeReference } from '../../../workbook';
import { computed } from '../../planCells';
import {
  blockOf,
  type Block,
  columnRange,
  header,
  heading,
  type Line,
  sentence,
  span,
  styled,
  textSpan,
} from '../block';
import type { MonitoringContext } from '../context';
import { GRID } from '../grid';

export const EVENT_COLUMN = { count: 2, participants: 3 } as const;
const HEAD = 3;

/** The row with all events; null where none is counted. */
export const allEventsRow = ({ tops, monitoring: { events } }: MonitoringContext): number | null =>
  events.kinds.length === 0 ? null : tops.events + HEAD + events.kinds.length;

/** The events of the period by kind. */
export function eventsPart(context: MonitoringContext, top: number): Block {
  const { words, monitoring } = context;
  const { events, period } = monitoring;
  const title = heading(words.events.heading);
  if (!events.given) return blockOf(top, [title, sentence(words.events.none)]);
  const left = words.events.leftOut(events.outside.length, events.undated.length);
  const aside = left === '' ? [] : [sentence(left)];
  if (events.kinds.length === 0) return blockOf(top, [title, sentence(words.events.noneInPeriod), ...aside]);
  const first = top + HEAD;
  const last = first + events.kinds.length - 1;
  const told = events.kinds.flatMap(({ participants }) => participants ?? []);
  const sum = (column: number, value: number): PlanCell =>
    computed(call('SUM', rangeReference(columnRange(column, first, last))), value, 'total');
  return blockOf(
    top,
    [
      title,
      sentence(words.events.note(period)),
      header(
        [GRID.number, words.number],
        [GRID.name, words.events.kind],
        [EVENT_COLUMN.count, words.events.count],
        [EVENT_COLUMN.participants, words.events.participants],
      ),
      ...events.kinds.map(({ kind, count, participants }, index): Line => [
        span(GRID.number, styled(index + 1, 'count')),
        textSpan(GRID.name, kind.name),
        span(EVENT_COLUMN.count, styled(count, 'figure')),
        span(
          EVENT_COLUMN.participants,
          participants === null ? styled(words.events.untold, 'word') : styled(participants, 'figure'),
        ),
      ]),
      [
        span(GRID.number, styled(words.total, 'totalLabel'), GRID.name),
        span(EVENT_COLUMN.count, sum(EVENT_COLUMN.count, events.total)),
        span(
          EVENT_COLUMN.participants,
          told.length === 0
            ? styled(words.events.untold, 'total')
            : sum(
                EVENT_COLUMN.participants,
                told.reduce((all, own) => all + own, 0),
              ),
        ),
      ],
      ...aside,
    ],
    { head: HEAD },
  );
}
