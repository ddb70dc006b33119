import type { CellRange } from '../../src/workbook';
import type { ConditionalFormat, Rule } from './conditionalFormats';
import { itemNotFound } from './errors';
import { overlaps, subtract } from './geometry';
import { checkAllowed, checkUnprotected } from './guards';
import type { Sheet } from './sheet';
import type { Validation } from './validations';

/** Adds a rule above the ones that are there, as Excel does. */
export function addConditionalFormat(
  sheet: Sheet,
  id: string,
  range: CellRange,
  rule: Rule,
): ConditionalFormat {
  checkAllowed(sheet, 'allowFormatCells');
  const added: ConditionalFormat = { id, ranges: [range], rule, format: {}, stopIfTrue: false };
  sheet.parts.conditionalFormats = [added, ...sheet.parts.conditionalFormats];
  return added;
}

/** Throws `ItemNotFound` where the rule is gone. */
export function conditionalFormatById(sheet: Sheet, id: string): ConditionalFormat {
  const found = sheet.parts.conditionalFormats.find((format) => format.id === id);
  if (!found) throw itemNotFound('The conditional format does not exist any more.');
  return found;
}

export function patchConditionalFormat(sheet: Sheet, id: string, patch: Partial<ConditionalFormat>): void {
  checkAllowed(sheet, 'allowFormatCells');
  conditionalFormatById(sheet, id);
  sheet.parts.conditionalFormats = sheet.parts.conditionalFormats.map((format) =>
    format.id === id ? { ...format, ...patch } : format,
  );
}

export function deleteConditionalFormat(sheet: Sheet, id: string): void {
  checkAllowed(sheet, 'allowFormatCells');
  conditionalFormatById(sheet, id);
  sheet.parts.conditionalFormats = sheet.parts.conditionalFormats.filter((format) => format.id !== id);
}

/** Takes the range out of every rule; rules that cover nothing else go. */
export function clearConditionalFormats(sheet: Sheet, range: CellRange): void {
  checkAllowed(sheet, 'allowFormatCells');
  sheet.parts.conditionalFormats = withoutRange(sheet.parts.conditionalFormats, range);
}

/** Gives the range one validation, or none. */
export function setValidation(
  sheet: Sheet,
  range: CellRange,
  validation: Omit<Validation, 'ranges'> | null,
): void {
  checkUnprotected(sheet);
  const others = withoutRange(sheet.parts.validations, range);
  sheet.parts.validations = validation ? [...others, { ...validation, ranges: [range] }] : others;
}

/** The validations that the range touches. */
export const validationsIn = (sheet: Sheet, range: CellRange): readonly Validation[] =>
  sheet.parts.validations.filter((validation) => validation.ranges.some((own) => overlaps(own, range)));

/** Takes the range out of every item; items that cover nothing else go. */
function withoutRange<T extends { readonly ranges: readonly CellRange[] }>(
  items: readonly T[],
  range: CellRange,
): T[] {
  return items.flatMap((item) => {
    if (!item.ranges.some((own) => overlaps(own, range))) return [item];
    const ranges = item.ranges.flatMap((own) => subtract(own, range));
    return ranges.length > 0 ? [{ ...item, ranges }] : [];
  });
}
