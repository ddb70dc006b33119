import type { SettingKind } from '../findings';
import { parseNumber, readDay } from '../tables';
import { type CellEdit, dottedDay, serialOfDay } from '../workbook';

/** What is written into a cell. */
export type WrittenValue = Pick<CellEdit, 'to' | 'look'>;

const DAY_FORMAT = 'dd.mm.yyyy';

/**
 * What is written for a text that was typed for a setting of a kind: a number or a day as such where the text surely is
 * one, a share as a number shown in percent; else the text.
 */
export function typedValue(expected: SettingKind, text: string, date1904: boolean): WrittenValue {
  if (expected === 'date') {
    const day = readDay(text);
    return day === null
      ? { to: text }
      : {
          to: serialOfDay(day, date1904),
          look: { numberFormat: DAY_FORMAT, shows: dottedDay(day) },
        };
  }
  const number = expected === 'number' ? parseNumber(text) : null;
  if (!number?.certain) return { to: text };
  return number.percent ? percentOf(number.value) : { to: number.value };
}

function percentOf(value: number): WrittenValue {
  const shown = String(value);
  const [, decimals = ''] = shown.split('.');
  return {
    // Divided as a decimal number, so that no digit is added.
    to: Number(`${shown}e-2`),
    look: {
      numberFormat: decimals === '' ? '0%' : `0.${'0'.repeat(decimals.length)}%`,
      shows: `${shown.replace('.', ',')}%`,
    },
  };
}
