import type { CellValue, ConditionalFormat, Rule, Sheet } from '../model';

/** What colour scales, data bars and icon sets add to a cell. */
export interface ScaleDisplay {
  /** «#RRGGBB» of a colour scale. */
  readonly fill?: string | null;
  /** `share` of the cell's width, 0–1. */
  readonly bar?: { readonly share: number; readonly color: string; readonly only: boolean };
  /** The n-th icon of the set, 0 being the lowest value's. */
  readonly icon?: { readonly set: string; readonly index: number; readonly only: boolean };
}

type Answer = (formula: string) => CellValue;
type Scale = (value: CellValue) => ScaleDisplay | null;

/** A painter for the cells of a scale; null where the rule is no scale. */
export function scaleDisplay(sheet: Sheet, format: ConditionalFormat, answer: Answer): Scale | null {
  const { rule } = format;
  if (rule.kind !== 'ColorScale' && rule.kind !== 'DataBar' && rule.kind !== 'IconSet') return null;
  const numbers = numbersOf(sheet, format);
  const bound = (point: Bound): number => boundOf(point, numbers, answer);
  const paint = painters(rule, bound);
  return (value) => (typeof value === 'number' && numbers.length > 0 ? paint(value) : null);
}

interface Bound {
  readonly type: string;
  readonly formula: string | null;
}

function painters(
  rule: Extract<Rule, { readonly kind: 'ColorScale' | 'DataBar' | 'IconSet' }>,
  bound: (point: Bound) => number,
): (value: number) => ScaleDisplay {
  if (rule.kind === 'ColorScale') {
    const points = [rule.minimum, ...(rule.midpoint ? [rule.midpoint] : []), rule.maximum].map((point) => ({
      at: bound(point),
      color: point.color,
    }));
    return (value) => ({ fill: colorAt(points, value) });
  }
  if (rule.kind === 'DataBar') {
    const low = bound(rule.lower.type === 'Automatic' ? { type: 'Zero', formula: null } : rule.lower);
    const high = bound(
      rule.upper.type === 'Automatic' ? { type: 'HighestValue', formula: null } : rule.upper,
    );
    const share = (value: number): number => (high === low ? 0 : clamped((value - low) / (high - low)));
    return (value) => ({ bar: { share: share(value), color: rule.color, only: rule.showDataBarOnly } });
  }
  const steps = rule.criteria.map((point) => ({
    at: bound(point),
    strict: point.operator === 'GreaterThan',
  }));
  return (value) => {
    const passed = steps.filter(({ at, strict }) => (strict ? value > at : value >= at)).length;
    const index = rule.reverse ? steps.length - passed : passed;
    return { icon: { set: rule.style, index, only: rule.showIconOnly } };
  };
}

const clamped = (share: number): number => Math.max(0, Math.min(1, share));

function numbersOf(sheet: Sheet, { ranges }: ConditionalFormat): readonly number[] {
  const numbers: number[] = [];
  for (const range of ranges) {
    for (const { cell } of sheet.cells.within(range)) {
      if (typeof cell.value === 'number') numbers.push(cell.value);
    }
  }
  return numbers.sort((a, b) => a - b);
}

/** An automatic bar starts at zero, or at the lowest value where that is negative. */
function boundOf({ type, formula }: Bound, numbers: readonly number[], answer: Answer): number {
  const [lowest = 0, highest = 0] = [numbers[0], numbers.at(-1)];
  const given = formula === null ? 0 : numberOf(formula, answer);
  switch (type) {
    case 'LowestValue':
      return lowest;
    case 'HighestValue':
      return highest;
    case 'Zero':
      return Math.min(0, lowest);
    case 'Percent':
      return lowest + ((highest - lowest) * given) / 100;
    case 'Percentile':
      return percentile(numbers, given / 100);
    default:
      return given;
  }
}

function numberOf(formula: string, answer: Answer): number {
  const plain = Number(formula.replace(/^=/, ''));
  if (Number.isFinite(plain)) return plain;
  const value = answer(formula);
  return typeof value === 'number' ? value : 0;
}

/** As PERCENTILE.INC: between neighbours in proportion. */
function percentile(sorted: readonly number[], share: number): number {
  const at = clamped(share) * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

const channels = (color: string): readonly number[] =>
  [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));

function colorAt(points: readonly { readonly at: number; readonly color: string }[], value: number): string {
  const above = points.findIndex(({ at }) => value <= at);
  const high = points[above < 0 ? points.length - 1 : above];
  const low = points[above < 0 ? points.length - 1 : Math.max(0, above - 1)];
  if (!high || !low) return '#FFFFFF';
  const share = high.at === low.at ? 1 : clamped((value - low.at) / (high.at - low.at));
  const [from, to] = [channels(low.color), channels(high.color)];
  const mixed = from.map((part, index) => Math.round(part + ((to[index] ?? part) - part) * share));
  return `#${mixed
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
