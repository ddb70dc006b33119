import { isCellError } from '../../src/workbook';
import type { CellValue } from '../model';

/** What Office.js calls the type of a cell's value. */
export function valueTypeOf(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string'];
}
