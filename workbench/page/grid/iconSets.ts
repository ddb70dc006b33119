/** One icon: an SVG path in a 16 × 16 box, turned clockwise by degrees. */
export interface Icon {
  readonly path: string;
  readonly color: string;
  readonly turn: number;
}

const RED = '#D9534F';
const ORANGE = '#EE8B3A';
const YELLOW = '#F2B824';
const LIME = '#9CBF3B';
const GREEN = '#3FA257';
const BLACK = '#3C3C3C';
const GREY = '#7F7F7F';
const PINK = '#E8A09A';
const BLUE = '#4A7EBB';

const ARROW = 'M8 1.5 14 8H10.2V14.5H5.8V8H2Z';
const CIRCLE = 'M8 1.5A6.5 6.5 0 1 1 8 14.5A6.5 6.5 0 1 1 8 1.5Z';
const FLAG = 'M3 1.5H4.5V2.5L13.5 5.5 4.5 8.5V14.5H3Z';
const DIAMOND = 'M8 1 15 8 8 15 1 8Z';
const TRIANGLE = 'M8 1.5 15 14.5H1Z';
const CHECK = 'M1.5 8.5 4 6 6.8 8.8 12.2 3 14.5 5.2 6.9 13.2Z';
const MARK = 'M6.4 1.5H9.6L9.1 9.8H6.9ZM6.4 11.4H9.6V14.5H6.4Z';
const CROSS =
  'M3.4 1.6 8 6.2 12.6 1.6 14.4 3.4 9.8 8 14.4 12.6 12.6 14.4 8 9.8 3.4 14.4 1.6 12.6 6.2 8 1.6 3.4Z';

const ramp = {
  3: [RED, YELLOW, GREEN],
  4: [RED, ORANGE, YELLOW, GREEN],
  5: [RED, ORANGE, YELLOW, LIME, GREEN],
} as const;
type Count = keyof typeof ramp;
const COUNTS: readonly (readonly [string, Count])[] = [
  ['Three', 3],
  ['Four', 4],
  ['Five', 5],
];
const STRAIGHT: Readonly<Record<Count, readonly number[]>> = {
  3: [180, 90, 0],
  4: [180, 135, 45, 0],
  5: [180, 135, 90, 45, 0],
};

const countOf = (set: string): Count => COUNTS.find(([word]) => set.startsWith(word))?.[1] ?? 3;
const at = <T>(items: readonly T[], index: number, otherwise: T): T => items[index] ?? otherwise;

/** Bars of a rating, of which the first are full. */
const bars = (count: number, full: number): string =>
  Array.from({ length: Math.max(full, 1) }, (_item, index) => {
    const width = 13 / count;
    const height = ((index + 1) * 13) / count;
    return `M${String(1.5 + index * width)} ${String(14.5 - height)}h${String(width - 0.8)}v${String(height)}h${String(0.8 - width)}Z`;
  }).join('');

/** A pie of which so many quarters are filled, in a ring. */
function quarters(filled: number): string {
  const ring = `${CIRCLE}M8 2.8A5.2 5.2 0 1 0 8 13.2A5.2 5.2 0 1 0 8 2.8Z`;
  const slices = [
    'M8 8V2.8A5.2 5.2 0 0 1 13.2 8Z',
    'M8 8H13.2A5.2 5.2 0 0 1 8 13.2Z',
    'M8 8V13.2A5.2 5.2 0 0 1 2.8 8Z',
    'M8 8H2.8A5.2 5.2 0 0 1 8 2.8Z',
  ];
  return ring + slices.slice(0, filled).join('');
}

type Draw = (index: number, count: Count) => Icon;

const colored =
  (path: string): Draw =>
  (index, count) => ({
    path,
    color: at<string>(ramp[count], index, GREEN),
    turn: 0,
  });

const shapes =
  (paths: readonly string[]): Draw =>
  (index) => ({ path: at(paths, index, CIRCLE), color: at<string>(ramp[3], index, GREEN), turn: 0 });

const SETS: readonly (readonly [string, Draw])[] = [
  ['ArrowsGray', (index, count) => ({ path: ARROW, color: GREY, turn: at(STRAIGHT[count], index, 0) })],
  ['Arrows', (index, count) => ({ ...colored(ARROW)(index, count), turn: at(STRAIGHT[count], index, 0) })],
  ['Flags', colored(FLAG)],
  ['Signs', shapes([DIAMOND, TRIANGLE, CIRCLE])],
  ['Symbols', shapes([CROSS, MARK, CHECK])],
  [
    'Triangles',
    (index) => ({
      ...shapes([TRIANGLE, 'M1.5 6.5H14.5V9.5H1.5Z', TRIANGLE])(index, 3),
      turn: index === 0 ? 180 : 0,
    }),
  ],
  ['RedToBlack', (index) => ({ path: CIRCLE, color: at([BLACK, GREY, PINK, RED], index, RED), turn: 0 })],
  ['Rating', (index, count) => ({ path: bars(count, index + (count === 5 ? 0 : 1)), color: BLUE, turn: 0 })],
  ['Boxes', (index, count) => ({ path: bars(count, index), color: BLUE, turn: 0 })],
  ['Quarters', (index) => ({ path: quarters(index), color: BLACK, turn: 0 })],
  [
    'TrafficLights',
    (index, count) =>
      count === 4
        ? { path: CIRCLE, color: at([BLACK, RED, YELLOW, GREEN], index, GREEN), turn: 0 }
        : colored(CIRCLE)(index, count),
  ],
];

/** The n-th icon of a set by its Office.js name, 0 being the lowest value's. */
export function iconOf(set: string, index: number): Icon {
  const draw = SETS.find(([part]) => set.includes(part))?.[1] ?? colored(CIRCLE);
  return draw(index, countOf(set));
}
