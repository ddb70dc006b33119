import { type FontStyle, formatRange, invalidArgument } from '../../model';
import type { ApiVersion, Property, TypeDefinition } from '../definition';
import type { AreasTarget } from '../targets';
import * as values from '../values';
import { uniformStyle } from './uniform';

export const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
const MAX_FONT_SIZE = 409;

const size = (value: unknown): number => {
  const points = values.number(value);
  if (points < 1 || points > MAX_FONT_SIZE) throw invalidArgument('A font has 1 to 409 points.');
  return points;
};

/** A property of the cells' font: what all of their text shares, or null. */
const fontProperty = <K extends keyof FontStyle>(
  part: K,
  parse: (value: unknown) => FontStyle[K],
  since?: ApiVersion,
): Property<AreasTarget> => ({
  ...(since && { since }),
  get: (target, host) =>
    uniformStyle(
      target,
      host,
      ({ font }) => font[part],
      ({ mixedFont }) => mixedFont?.includes(part) ?? false,
    ),
  set: ({ sheetId, ranges }, value, host) => {
    const font = { [part]: parse(value) };
    for (const range of ranges) formatRange(host.sheet(sheetId), range, { font });
  },
});

export const rangeFont: TypeDefinition<'RangeFont'> = {
  since: '1.1',
  properties: {
    name: fontProperty('name', values.text),
    size: fontProperty('size', size),
    color: fontProperty('color', values.color),
    bold: fontProperty('bold', values.flag),
    italic: fontProperty('italic', values.flag),
    underline: fontProperty('underline', values.oneOf(UNDERLINES)),
    strikethrough: fontProperty('strikethrough', values.flag, '1.9'),
    subscript: fontProperty('subscript', values.flag, '1.9'),
    superscript: fontProperty('superscript', values.flag, '1.9'),
  },
};
