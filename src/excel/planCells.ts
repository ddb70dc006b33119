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
import { type Areas, areasIn, RANGE_CALLS } from './areas';
import { rangeAt, rectangles } from './rectangles';
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
    steps.push(step(RANGE_CALLS + 1, write, bytes));
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
      return [step(RANGE_CALLS + 1, run, bytesOf(JSON.stringify(link)))];
    }),
  );

const target = (link: PlanLink): Excel.RangeHyperlink =>
  'url' in link ? { address: link.url } : { documentReference: sheetAddress(link.sheet, link.cell) };

/** The steps that merge cells. */
export function writeMerges({ merges = [] }: SheetLayout, find: FindSheet): Step[] {
  const isLow = ({ top, bottom }: CellRange): boolean => top === bottom;
  const low = merges
    .filter(isLow)
    .map((range) => ({ row: range.top, column: range.left, right: range.right }));
  // Each row of a range is merged by itself: rows below each other that are merged alike take one call.
  const alike = new Map<string, number[]>();
  for (const { row, column, right } of low) {
    const key = `${column} ${right}`;
    const rows = alike.get(key);
    if (rows) rows.push(row);
    else alike.set(key, [row]);
  }
  const across = [...alike].flatMap(([key, rows]) => {
    const [left = 0, right = 0] = key.split(' ').map(Number);
    return rectangles(rows.map((row) => ({ row, column: 0, key: '' }))).map(({ range }) => ({
      ...range,
      left,
      right,
    }));
  });
  return [...across, ...merges.filter((range) => !isLow(range))].map((range) =>
    step(CALLS_OF_MERGE, () => {
      find().getRange(a1Range(range)).merge(across.includes(range));
    }),
  );
}

const CALLS_OF_MERGE = RANGE_CALLS + 1;

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

const CALLS_OF_RULE = 12;

/** The steps that add conditional formats. Excel puts each new one first, so the last of the plan is added first. */
export const writeRules = ({ rules = [] }: SheetLayout, find: FindSheet, areas: Areas): Step[] =>
  grouped(rules)
    .toReversed()
    .flatMap(({ rule, ranges }) =>
      areas.texts(ranges.map(a1Range)).map((text) => {
        const write = (): void => {
          writeRule(areasIn(find(), text).conditionalFormats, rule);
        };
        return step(CALLS_OF_RULE, write, text.length + bytesOf(JSON.stringify(rule.when)));
      }),
    );

interface RuleGroup {
  readonly rule: PlanRule;
  readonly ranges: CellRange[];
}

/**
 * Rules that say the same of each cell as one, where no other rule on the same cells comes between them. A formula is
 * of its first cell and stays alone.
 */
function grouped(rules: readonly PlanRule[]): readonly RuleGroup[] {
  const found: (RuleGroup & { readonly key: string })[] = [];
  for (const rule of rules) {
    const key = JSON.stringify([rule.when, rule.style]);
    const at = rule.when.kind === 'formula' ? -1 : found.findLastIndex((other) => other.key === key);
    const group = found[at];
    const isFree = found
      .slice(at + 1)
      .every(({ ranges }) => !ranges.some((range) => meet(range, rule.range)));
    if (group && isFree) group.ranges.push(rule.range);
    else found.push({ key, rule, ranges: [rule.range] });
  }
  return found;
}

const meet = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function writeRule(formats: Excel.ConditionalFormatCollection, { when, style }: PlanRule): void {
  const format = conditionOf(formats, when);
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
