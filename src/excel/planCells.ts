import {
  a1Range,
  type CellRange,
  fixedRange,
  type PlanCell,
  type PlanLink,
  type PlanRule,
  type RuleCondition,
  sheetAddress,
  type SheetLayout,
} from '../workbook';
import { type Entry, textEntry } from './writeCells';
import { rangeAt } from './rectangles';
import { bytesOf, type Step } from './batches';
import { type FindSheet, step } from './planFrame';

const PIECE_BYTES = 500_000;

/** The cells that a plan has, from A1; null where it has none. */
export function sizeOf({ rows }: SheetLayout): CellRange | null {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return columns === 0 ? null : { top: 0, left: 0, bottom: rows.length - 1, right: columns - 1 };
}

function entryOf(cell: PlanCell | null | undefined): Entry | null {
  if (!cell) return null;
  if (cell.formula !== undefined) return cell.formula;
  return typeof cell.value === 'string' ? textEntry(cell.value) : cell.value;
}

/** The steps that write values and formulas, in pieces of whole rows. */
export function writeContent(plan: SheetLayout, find: FindSheet): Step[] {
  const size = sizeOf(plan);
  if (!size) return [];
  const grid = plan.rows.map((row) =>
    Array.from({ length: size.right + 1 }, (_item, column) => entryOf(row[column])),
  );
  const steps: Step[] = [];
  let top = 0;
  let bytes = 0;
  for (const [row, entries] of grid.entries()) {
    bytes += entries.reduce<number>((sum, entry) => sum + bytesOf(entry), 2);
    if (bytes < PIECE_BYTES && row < grid.length - 1) continue;
    const range = { ...size, top, bottom: row };
    const piece = grid.slice(top, row + 1);
    const write = (): void => {
      rangeAt(find(), range).values = piece;
    };
    steps.push(step(2, write, bytes));
    [top, bytes] = [row + 1, 0];
  }
  return steps;
}

/** The steps that put links under cells; they come before values and looks, which a link would overwrite. */
export const writeLinks = ({ rows }: SheetLayout, find: FindSheet): Step[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (!cell?.link) return [];
      const link = { ...target(cell.link), textToDisplay: textEntry(String(cell.value ?? '')) };
      const run = (): void => {
        find().getCell(row, column).hyperlink = link;
      };
      return [step(2, run, bytesOf(JSON.stringify(link)))];
    }),
  );

const target = (link: PlanLink): Excel.RangeHyperlink =>
  'url' in link ? { address: link.url } : { documentReference: sheetAddress(link.sheet, link.cell) };

/** The steps that merge cells. */
export const writeMerges = ({ merges = [] }: SheetLayout, find: FindSheet): Step[] =>
  merges.map((range) =>
    step(2, () => {
      find().getRange(a1Range(range)).merge();
    }),
  );

/** Characters that a list may have which is given as text. */
const LONGEST_LIST = 255;

type Choice = NonNullable<SheetLayout['choices']>[number];

/**
 * The steps that offer values to choose from. A list that is too long to be given as text, or whose values have
 * commas, stands in a hidden column right of everything else.
 */
export function writeChoices(plan: SheetLayout, find: FindSheet): Step[] {
  const { choices = [], charts = [] } = plan;
  let column = Math.max(sizeOf(plan)?.right ?? 0, ...charts.map(({ place }) => place.right)) + 2;
  return choices.flatMap((choice) => {
    const text = choice.values.join(',');
    if (text.length <= LONGEST_LIST && !choice.values.some((value) => value.includes(','))) {
      return [offer(choice, text, find)];
    }
    const place = { top: 0, left: column, bottom: choice.values.length - 1, right: column };
    column += 1;
    return [keepList(choice, place, find), offer(choice, `=${fixedRange(place)}`, find)];
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

const CALLS = 10;

/** The steps that add conditional formats. Excel puts each new one first, so the last of the plan is added first. */
export const writeRules = ({ rules = [] }: SheetLayout, find: FindSheet): Step[] =>
  rules.toReversed().map((rule) => {
    const write = (): void => {
      writeRule(find().getRange(a1Range(rule.range)), rule);
    };
    return step(CALLS, write, bytesOf(JSON.stringify(rule.when)));
  });

function writeRule(range: Excel.Range, { when, style }: PlanRule): void {
  const format = conditionOf(range.conditionalFormats, when);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
}

function conditionOf(
  formats: Excel.ConditionalFormatCollection,
  when: RuleCondition,
): Excel.ConditionalRangeFormat {
  if (when.kind === 'formula') {
    const { custom } = formats.add('Custom');
    custom.rule.formula = when.formula;
    return custom.format;
  }
  if (when.kind === 'equals') {
    const { cellValue } = formats.add('CellValue');
    cellValue.rule = { formula1: `="${when.text.replaceAll('"', '""')}"`, operator: 'EqualTo' };
    return cellValue.format;
  }
  const { textComparison } = formats.add('ContainsText');
  textComparison.rule = { operator: 'Contains', text: when.text };
  return textComparison.format;
}
