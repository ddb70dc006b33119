import { a1Range, type CellRange, type SheetPlan } from '../../workbook';
import { textEntry } from '../entries';
import { rangeAt } from '../rangeOf';
import { bytesOf, type Step } from '../steps';
import { sizeOf } from './cells';
import { type FindSheet, step } from './frame';

/** Characters that a list may have which is given as text. */
const LONGEST_LIST = 255;

type Choice = NonNullable<SheetPlan['choices']>[number];

/**
 * The steps that offer values to choose from. A list that is too long to be given as text, or whose values have
 * commas, stands in a hidden column right of everything else.
 */
export function writeChoices(plan: SheetPlan, find: FindSheet): Step[] {
  const { choices = [], charts = [] } = plan;
  let column = Math.max(sizeOf(plan)?.right ?? 0, ...charts.map(({ place }) => place.right)) + 2;
  return choices.flatMap((choice) => {
    const text = choice.values.join(',');
    if (text.length <= LONGEST_LIST && !choice.values.some((value) => value.includes(','))) {
      return [offer(choice, text, find)];
    }
    const place = { top: 0, left: column, bottom: choice.values.length - 1, right: column };
    column += 1;
    return [keepList(choice, place, find), offer(choice, `=${absolute(place)}`, find)];
  });
}

const offer = ({ range }: Choice, source: string, find: FindSheet): Step => {
  const rule = { list: { inCellDropDown: true, source } };
  const write = (): void => {
    find().getRange(a1Range(range)).dataValidation.rule = rule;
  };
  return step(3, write, bytesOf(source));
};

function keepList({ values }: Choice, place: CellRange, find: FindSheet): Step {
  const list = values.map((value) => [textEntry(value)]);
  const write = (): void => {
    const range = rangeAt(find(), place);
    range.values = list;
    range.columnHidden = true;
  };
  return step(3, write, bytesOf(values.join()));
}

const absolute = (range: CellRange): string => a1Range(range).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
