import type { CellRange } from '../../src/workbook';
import type { CopyType } from './copying';
import { columnCount, containsRange, intersection, overlaps, rowCount } from './geometry';
import { clearConditionalFormats, setValidation } from './rules';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

interface Place {
  readonly sheet: Sheet;
  readonly range: CellRange;
}

/** Copies what lies over cells: merged areas, conditional formats and validations, as often as the target holds the source. */
export function copyAreas(workbook: Workbook, from: Place, to: Place, type: CopyType): void {
  if (type !== 'All' && type !== 'Formats') return;
  const shifts = shiftsOf(from.range, to.range);
  copyMerges(from, to, shifts);
  copyRules(workbook, from, to, shifts);
  if (type === 'All') copyValidations(from, to, shifts);
}

type Shift = (range: CellRange) => CellRange;

/** A way to every place that the source gets within the target. */
function shiftsOf(source: CellRange, target: CellRange): readonly Shift[] {
  const shifts: Shift[] = [];
  for (let top = target.top; top <= target.bottom; top += rowCount(source)) {
    for (let left = target.left; left <= target.right; left += columnCount(source)) {
      const [down, right] = [top - source.top, left - source.left];
      shifts.push((range) => ({
        top: range.top + down,
        left: range.left + right,
        bottom: range.bottom + down,
        right: range.right + right,
      }));
    }
  }
  return shifts;
}

function copyMerges(from: Place, to: Place, shifts: readonly Shift[]): void {
  const merges = from.sheet.parts.merges.filter((merge) => containsRange(from.range, merge));
  const kept = to.sheet.parts.merges.filter((merge) => !overlaps(merge, to.range));
  to.sheet.parts.merges = [...kept, ...shifts.flatMap((shift) => merges.map(shift))];
}

/** The parts of areas that lie in a range. */
const within = (areas: readonly CellRange[], range: CellRange): readonly CellRange[] =>
  areas.flatMap((area) => intersection(area, range) ?? []);

function copyRules(workbook: Workbook, from: Place, to: Place, shifts: readonly Shift[]): void {
  const copies = from.sheet.parts.conditionalFormats.flatMap((format) => {
    const ranges = within(format.ranges, from.range);
    return ranges.length === 0
      ? []
      : [{ ...format, id: workbook.newId(), ranges: shifts.flatMap((shift) => ranges.map(shift)) }];
  });
  clearConditionalFormats(to.sheet, to.range);
  to.sheet.parts.conditionalFormats = [...copies, ...to.sheet.parts.conditionalFormats];
}

function copyValidations(from: Place, to: Place, shifts: readonly Shift[]): void {
  const copies = from.sheet.parts.validations.flatMap((validation) => {
    const ranges = within(validation.ranges, from.range);
    return ranges.length === 0
      ? []
      : [{ ...validation, ranges: shifts.flatMap((shift) => ranges.map(shift)) }];
  });
  setValidation(to.sheet, to.range, null);
  to.sheet.parts.validations = [...to.sheet.parts.validations, ...copies];
}
