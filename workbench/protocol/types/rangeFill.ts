import { type CellStyle, formatRange } from '../../model';
import type { TypeDefinition } from '../definition';
import * as values from '../values';
import { styleProperty } from './rangeFormat';
import { uniformStyle } from './uniform';

const WHITE = '#FFFFFF';
/** What is told of a colour behind that is automatic. */
const BLACK = '#000000';

const patternOf = ({ fill }: CellStyle): 'None' | 'Solid' => (fill === null ? 'None' : 'Solid');

/** What `getCellProperties` tells of the fill of a cell. */
export const fillOf = (style: CellStyle) => ({
  color: style.fill ?? WHITE,
  pattern: patternOf(style),
  patternColor: style.behind ?? BLACK,
});

/** A cell without fill reads as white, as in Excel; `clear` takes the fill away. */
export const rangeFill: TypeDefinition<'RangeFill'> = {
  since: '1.1',
  properties: {
    color: styleProperty(
      (style) => style.fill ?? WHITE,
      (value) => ({ fill: value === '' ? null : values.color(value) }),
    ),
    pattern: {
      since: '1.9',
      get: (target, host) => uniformStyle(target, host, patternOf),
    },
    patternColor: styleProperty(
      (style) => style.behind ?? BLACK,
      (value) => ({ behind: values.color(value) }),
      '1.9',
    ),
  },
  methods: {
    clear: {
      run: ({ sheetId, ranges }, _args, host) => {
        for (const range of ranges) formatRange(host.sheet(sheetId), range, { fill: null });
      },
    },
  },
};
