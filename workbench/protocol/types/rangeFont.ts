import { invalidArgument } from '../../model';
import type { TypeDefinition } from '../definition';
import * as values from '../values';
import { styleProperty } from './rangeFormat';

export const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
const MAX_FONT_SIZE = 409;

const size = (value: unknown): number => {
  const points = values.number(value);
  if (points < 1 || points > MAX_FONT_SIZE) throw invalidArgument('A font has 1 to 409 points.');
  return points;
};

export const rangeFont: TypeDefinition<'RangeFont'> = {
  since: '1.1',
  properties: {
    name: styleProperty(
      (style) => style.font.name,
      (value) => ({ font: { name: values.text(value) } }),
    ),
    size: styleProperty(
      (style) => style.font.size,
      (value) => ({ font: { size: size(value) } }),
    ),
    color: styleProperty(
      (style) => style.font.color,
      (value) => ({ font: { color: values.color(value) } }),
    ),
    bold: styleProperty(
      (style) => style.font.bold,
      (value) => ({ font: { bold: values.flag(value) } }),
    ),
    italic: styleProperty(
      (style) => style.font.italic,
      (value) => ({ font: { italic: values.flag(value) } }),
    ),
    underline: styleProperty(
      (style) => style.font.underline,
      (value) => ({ font: { underline: values.oneOf(UNDERLINES)(value) } }),
    ),
    strikethrough: styleProperty(
      (style) => style.font.strikethrough,
      (value) => ({ font: { strikethrough: values.flag(value) } }),
      '1.9',
    ),
    subscript: styleProperty(
      (style) => style.font.subscript,
      (value) => ({ font: { subscript: values.flag(value) } }),
      '1.9',
    ),
    superscript: styleProperty(
      (style) => style.font.superscript,
      (value) => ({ font: { superscript: values.flag(value) } }),
      '1.9',
    ),
  },
};
