import type { Day } from '../../../workbook';

export const dayText = (day: Day): string => day.split('-').reverse().join('.');
export const listed = (items: readonly string[]): string => items.join('; ');
export const decimal = (value: number): string => String(value).replace('.', ',');
