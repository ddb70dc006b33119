import { readMark } from '../tables';
import type { Glance } from '../workbook';

/** Whom a workbook is for, as far as it tells: nobody yet, a school that fills it in, or whoever supports schools. */
export type Face = 'empty' | 'school' | 'usual';

/** What a workbook tells of that at a glance. */
export function faceAtGlance({ properties, isEmpty }: Glance): Face {
  const mark = readMark({ name: '', date1904: false, sheets: [], properties });
  if (mark?.template === 'school') return 'school';
  return isEmpty ? 'empty' : 'usual';
}
