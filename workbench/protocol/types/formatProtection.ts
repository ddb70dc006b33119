import { checkUnprotected, formatRange } from '../../model';
import type { Property, TypeDefinition } from '../definition';
import type { AreasTarget } from '../targets';
import * as values from '../values';
import { uniformStyle } from './uniform';

const flagProperty = (name: 'locked' | 'formulaHidden'): Property<AreasTarget> => ({
  get: (target, host) => uniformStyle(target, host, (style) => style.protection[name]),
  set: ({ sheetId, ranges }, value, host) => {
    const sheet = host.sheet(sheetId);
    checkUnprotected(sheet);
    const patch = { protection: { [name]: values.flag(value) } };
    for (const range of ranges) formatRange(sheet, range, patch);
  },
});

export const formatProtection: TypeDefinition<'FormatProtection'> = {
  since: '1.2',
  properties: { locked: flagProperty('locked'), formulaHidden: flagProperty('formulaHidden') },
};
