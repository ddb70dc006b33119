import type { CellStyle, Pieces } from '../workbook';
import { AREA_CALLS, type Areas, formatOf, rangeTexts } from './areas';
import type { Step } from './batches';
import { type FindSheet, step } from './planFrame';
import { columnCount, type KeyedRange, regrouped, rowCount } from './rectangles';

/** One thing about how cells look, written at once for all cells that share it. */
interface Trait {
  /** What cells of a style share; undefined where the style says nothing of it. */
  readonly of: (style: CellStyle) => unknown;
  readonly set: (format: Excel.RangeFormat, style: CellStyle) => void;
  readonly calls: number;
}

/** Degrees. */
const UPWARDS = 90;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

const fontTrait = <K extends 'bold' | 'italic' | 'size' | 'color'>(name: K): Trait => ({
  of: (style) => style[name],
  set: ({ font }, style) => {
    font.set({ [name]: style[name] });
  },
  calls: 2,
});

const TRAITS: readonly Trait[] = [
  {
    of: ({ font }) => font,
    set: ({ font: own }, { font }) => {
      if (font !== undefined) own.name = font;
    },
    calls: 2,
  },
  fontTrait('bold'),
  fontTrait('italic'),
  fontTrait('size'),
  fontTrait('color'),
  {
    of: ({ horizontal }) => horizontal,
    set: (format, { horizontal }) => {
      if (horizontal) format.horizontalAlignment = HORIZONTAL[horizontal];
    },
    calls: 1,
  },
  {
    of: ({ vertical }) => vertical,
    set: (format, { vertical }) => {
      if (vertical) format.verticalAlignment = VERTICAL[vertical];
    },
    calls: 1,
  },
  {
    of: ({ wrap }) => wrap,
    set: (format, { wrap }) => {
      if (wrap !== undefined) format.wrapText = wrap;
    },
    calls: 1,
  },
  {
    of: ({ turned }) => (turned ? turned : undefined),
    set: (format) => {
      format.textOrientation = UPWARDS;
    },
    calls: 1,
  },
  {
    of: ({ indent }) => indent,
    set: (format, { indent }) => {
      if (indent !== undefined) format.indentLevel = indent;
    },
    calls: 1,
  },
  {
    of: ({ fill }) => fill,
    set: (format, { fill }) => {
      if (fill !== undefined) format.fill.color = fill;
    },
    calls: 2,
  },
];

type Styles = Readonly<Record<string, CellStyle>>;

/** The steps that write what cells share of their looks: one for each value of each trait. */
export function* writeTraits(
  rows: readonly KeyedRange<string>[],
  styles: Styles,
  find: FindSheet,
  areas: Areas,
): Pieces<Step[]> {
  const steps: Step[] = [];
  for (const { of, set, calls } of TRAITS) {
    yield;
    const byValue = new Map<unknown, { readonly style: CellStyle; readonly found: KeyedRange<unknown>[] }>();
    const valueOf = (key: string): unknown => {
      const style = styles[key];
      const value = style && of(style);
      if (style && value !== undefined && !byValue.has(value)) byValue.set(value, { style, found: [] });
      return value;
    };
    for (const rectangle of regrouped(rows, valueOf)) byValue.get(rectangle.key)?.found.push(rectangle);
    for (const { style, found } of byValue.values()) {
      for (const text of rangeTexts(
        areas,
        found.map(({ range }) => range),
      )) {
        const write = (): void => {
          set(formatOf(find(), text), style);
        };
        steps.push(step(AREA_CALLS + calls, write, text.length));
      }
    }
  }
  return steps;
}

const WEIGHT = { hairline: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
/** What a border on one side takes, and getting them. */
const CALLS_OF_SIDE = 4;

type Side = (typeof EDGES)[number] | 'InsideHorizontal' | 'InsideVertical';

/** The steps that draw a line around each cell; a single row or column has no inner lines to set. */
export function* writeBorders(
  rows: readonly KeyedRange<string>[],
  styles: Styles,
  find: FindSheet,
  areas: Areas,
): Pieces<Step[]> {
  const groups = new Map<string, { sides: readonly Side[]; style: CellStyle; found: KeyedRange<string>[] }>();
  const keyOf = (key: string): string | undefined => {
    const border = styles[key]?.border;
    return border && `${border.weight} ${border.color}`;
  };
  const byKey = new Map(Object.entries(styles).map(([name, style]) => [keyOf(name), style]));
  for (const rectangle of regrouped(rows, keyOf)) {
    const style = byKey.get(rectangle.key);
    if (!style) continue;
    const sides: readonly Side[] = [
      ...EDGES,
      ...(rowCount(rectangle.range) > 1 ? (['InsideHorizontal'] as const) : []),
      ...(columnCount(rectangle.range) > 1 ? (['InsideVertical'] as const) : []),
    ];
    const key = `${rectangle.key} ${sides.join()}`;
    const group = groups.get(key) ?? { sides, style, found: [] };
    group.found.push(rectangle);
    groups.set(key, group);
  }
  yield;
  return [...groups.values()].flatMap(({ sides, style, found }) =>
    rangeTexts(
      areas,
      found.map(({ range }) => range),
    ).map((text) =>
      step(
        AREA_CALLS + 1 + CALLS_OF_SIDE * sides.length,
        () => {
          draw(formatOf(find(), text).borders, style, sides);
        },
        text.length,
      ),
    ),
  );
}

function draw(borders: Excel.RangeBorderCollection, { border }: CellStyle, sides: readonly Side[]): void {
  if (!border) return;
  for (const side of sides) {
    const line = borders.getItem(side);
    line.style = 'Continuous';
    line.weight = WEIGHT[border.weight];
    line.color = border.color;
  }
}
