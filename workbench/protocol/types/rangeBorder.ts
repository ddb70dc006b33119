import {
  BORDER_PLACES,
  BORDER_STYLES,
  BORDER_WEIGHTS,
  type BorderIndex,
  type BorderLine,
  borderPlaces,
  formatRange,
  invalidArgument,
} from '../../model';
import type { HostContext } from '../context';
import type { Collection, Property, TypeDefinition } from '../definition';
import { type AreasTarget, type BorderTarget, object } from '../targets';
import * as values from '../values';
import { uniform } from './uniform';
import { usualCalls } from './collections';

const INDEXES = Object.keys(BORDER_PLACES) as readonly BorderIndex[];

function* linesOf({ sheetId, ranges, border }: BorderTarget, host: HostContext): Generator<BorderLine> {
  const sheet = host.sheet(sheetId);
  for (const range of ranges) {
    for (const place of borderPlaces(border, range)) {
      for (let row = place.range.top; row <= place.range.bottom; row++) {
        for (let column = place.range.left; column <= place.range.right; column++) {
          yield sheet.styleAt(row, column).borders[place.side];
        }
      }
    }
  }
}

function* mapped<T, U>(items: Iterable<T>, of: (item: T) => U): Generator<U> {
  for (const item of items) yield of(item);
}

const lineProperty = <T>(
  read: (line: BorderLine) => T,
  patch: (line: BorderLine, value: unknown) => BorderLine,
): Property<BorderTarget> => ({
  get: (target, host) => uniform(mapped(linesOf(target, host), read)),
  set: (target, value, host) => {
    const sheet = host.sheet(target.sheetId);
    for (const range of target.ranges) {
      for (const place of borderPlaces(target.border, range)) {
        const line = patch(sheet.styleAt(place.range.top, place.range.left).borders[place.side], value);
        formatRange(sheet, place.range, { borders: { [place.side]: line } });
      }
    }
  },
});

/** Choosing a colour or weight for a border that isn't there draws it, as in Excel. */
const drawn = (line: BorderLine): BorderLine =>
  line.style === 'None' ? { ...line, style: 'Continuous' } : line;

export const rangeBorder: TypeDefinition<'RangeBorder'> = {
  since: '1.1',
  id: (target) => target.border,
  properties: {
    sideIndex: { get: (target) => target.border },
    style: lineProperty(
      (line) => line.style,
      (line, value) => ({ ...line, style: values.oneOf(BORDER_STYLES)(value) }),
    ),
    weight: lineProperty(
      (line) => line.weight,
      (line, value) => ({ ...drawn(line), weight: values.oneOf(BORDER_WEIGHTS)(value) }),
    ),
    color: lineProperty(
      (line) => line.color,
      (line, value) => ({ ...drawn(line), color: values.color(value) }),
    ),
  },
};

const collection: Collection<AreasTarget> = {
  items: (target) => INDEXES.map((border) => object('RangeBorder', { ...target, border })),
  find: (target, key) => {
    const border = INDEXES.find((index) => index.toLowerCase() === String(key).toLowerCase());
    if (!border) throw invalidArgument(`«${String(key)}» is no border.`);
    return object('RangeBorder', { ...target, border });
  },
};

export const rangeBorderCollection: TypeDefinition<'RangeBorderCollection'> = {
  since: '1.1',
  collection,
  properties: { count: { get: () => INDEXES.length } },
  methods: usualCalls(collection, { getItem: '1.1', getItemAt: '1.1' }),
};
