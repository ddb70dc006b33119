import type { CellStyle, PlanRule } from '../workbook';

/** Colours of what is printed. Each stands beside a word or sign that says the same. */
export const COLORS = {
  ink: '#242424',
  muted: '#616161',
  line: '#D1D1D1',
  header: '#E8EEF7',
  tab: '#2B579A',
  good: '#0E700E',
  active: '#2B579A',
  bad: '#B10E1C',
  caution: '#8A5A00',
  link: '#0F548C',
  before: '#A6B8D4',
} as const;

/**
 * The font of everything that a document shows, whatever the book around it is written in: every Excel has it, a font of the
 * same widths stands in for it elsewhere, and texts are measured by it.
 */
export const FONT = 'Times New Roman';
/** Points of its letters where a document tells no others. */
export const STANDARD_SIZE = 11;
/** Bars of the levels of a risk. */
export const LEVEL_COLORS = {
  high: '#B3261E',
  medium: '#E8A317',
  low: '#7DB46C',
  unrated: '#8CA9D3',
} as const;

/** Points of small heads. */
const SMALL = 10;

const border = { weight: 'thin', color: COLORS.line } as const;
const centred: CellStyle = { vertical: 'top', horizontal: 'center', wrap: true, border };
const middle: CellStyle = { ...centred, vertical: 'center' };
const left: CellStyle = { vertical: 'top', wrap: true, border };
const EDITABLE_FILL = '#FFF9E5';
const TILE = '#F1F5FA';
/** Texts are in the format «@» only where they are short: it shows no long ones. */
const asText = { numberFormat: '@' } as const;

/** Looks of cells in tables; a strong one is bold. */
const TABLE_LOOKS = {
  text: left,
  name: { ...left, ...asText },
  unwrapped: { vertical: 'top', border, color: COLORS.muted },
  editable: { ...left, fill: EDITABLE_FILL },
  rowLabel: { ...centred, ...asText, color: COLORS.muted },
  word: centred,
  count: { ...centred, numberFormat: 'General' },
  whole: { ...centred, numberFormat: '0' },
  fraction: { ...centred, numberFormat: '0.0' },
  mark: { ...centred, numberFormat: '0.00' },
  /** In the number format of the language. */
  day: centred,
  share: { ...centred, numberFormat: '0.0%' },
  wholeShare: { ...centred, numberFormat: '0%' },
  change: { ...centred, numberFormat: '+0.0;-0.0;0.0' },
  heat: middle,
  heatName: { ...left, ...asText, vertical: 'center' },
  sumName: { ...left, vertical: 'center', bold: true, fill: COLORS.header },
  sum: { ...middle, bold: true, fill: COLORS.header, numberFormat: '0' },
  /** Of a tile: what it is of, its share, words beside it, and numbers in the formats of the language. */
  tileLabel: { fill: TILE, vertical: 'top', horizontal: 'left', wrap: true, bold: true },
  tileValue: {
    fill: TILE,
    vertical: 'center',
    horizontal: 'left',
    bold: true,
    size: 20,
    numberFormat: '0.0%',
  },
  tileWord: { fill: TILE, vertical: 'center', horizontal: 'right', wrap: true },
  tileNote: { fill: TILE, vertical: 'center', horizontal: 'left' },
  tilePart: { fill: TILE, vertical: 'center', horizontal: 'right' },
  tileWhole: { fill: TILE, vertical: 'center', horizontal: 'left' },
  tileChange: { fill: TILE, vertical: 'center', horizontal: 'right' },
  tileTarget: { fill: TILE, vertical: 'center', horizontal: 'left' },
  /** A sentence, no cell of the table. */
  sentence: { vertical: 'top', wrap: true, color: COLORS.ink },
  /** No cell of the table. */
  blank: {},
} as const satisfies Readonly<Record<string, CellStyle>>;

export type LookName = keyof typeof TABLE_LOOKS;

/** School years in charts: the earlier, the paler; the latest comes last. */
export const YEAR_COLORS = ['#D5DEEC', COLORS.before, '#6D8CBB', COLORS.tab] as const;

/** Fills and inks of words by what they mean; levels of heat are told apart on black and white paper too. */
export const TONES = {
  good: { color: COLORS.good, bold: true },
  bad: { color: COLORS.bad, bold: true },
  caution: { color: COLORS.caution, bold: true },
  active: { color: COLORS.active, bold: true },
  muted: { color: COLORS.muted, bold: false },
  link: { color: COLORS.link, bold: false },
  high: { fill: '#F2B8B5', color: '#601410', bold: true },
  medium: { fill: '#FBE3A8', color: '#4A3200' },
  low: { fill: '#E4F1DC', color: '#1E4620' },
  unrated: { fill: '#DCE7F7', color: '#123C69' },
} as const satisfies Readonly<Record<string, PlanRule['style']>>;

export type ToneName = keyof typeof TONES;

const header: CellStyle = {
  bold: true,
  fill: COLORS.header,
  color: COLORS.ink,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  border,
};

/** Looks of a sheet that a document becomes, those of cells in tables apart. */
const PAGE_LOOKS = {
  title: { bold: true, size: 14, color: COLORS.ink, horizontal: 'center', wrap: true },
  line: { color: COLORS.ink, horizontal: 'center', wrap: true },
  leftTitle: { bold: true, size: 14, color: COLORS.ink },
  leftLine: { color: COLORS.muted },
  heading: { bold: true, size: 12, color: COLORS.ink, vertical: 'bottom', wrap: true },
  subheading: { bold: true, color: COLORS.ink, vertical: 'bottom', wrap: true },
  paragraph: { wrap: true, vertical: 'top', color: COLORS.ink },
  bullet: { vertical: 'top', horizontal: 'center', color: COLORS.ink },
  header,
  smallHeader: { ...header, size: SMALL },
  groupHeader: { ...header, ...asText },
  turnedHeader: { ...header, ...asText, turned: true },
  signature: { color: COLORS.ink, vertical: 'bottom' },
  signatureLine: { color: COLORS.muted, horizontal: 'center', vertical: 'bottom' },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** How a cell stands out by itself or with its row. */
const EMPHASES = {
  strong: { bold: true },
  total: { bold: true, fill: COLORS.header },
  key: { bold: true, size: 12 },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type Emphasis = keyof typeof EMPHASES;

/** Cells of tables by the name of their look, with what is added to it: «text strong bad». */
export const lookOf = (
  name: LookName,
  added: { readonly emphasis?: Emphasis | null; readonly tone?: ToneName },
): string => {
  const emphasised = added.emphasis ? `${name} ${added.emphasis}` : name;
  return added.tone ? `${emphasised} ${added.tone}` : emphasised;
};

const PAGE: Readonly<Record<string, CellStyle>> = PAGE_LOOKS;
const TABLE: Readonly<Record<string, CellStyle>> = TABLE_LOOKS;
const ADDED: Readonly<Record<string, CellStyle>> = {
  ...EMPHASES,
  ...Object.fromEntries(Object.entries(TONES).map(([name, tone]) => [name, colorsOf(tone)])),
};

/** The style of a look where letters have so many points; titles stay as much larger. */
export function styleOf(look: string, letters = STANDARD_SIZE): CellStyle {
  const own = plainStyle(look);
  return { ...own, font: FONT, size: (own.size ?? STANDARD_SIZE) + letters - STANDARD_SIZE };
}

function plainStyle(look: string): CellStyle {
  const own = PAGE[look];
  if (own) return own;
  const [name = '', ...added] = look.split(' ');
  return added.reduce<CellStyle>((style, more) => ({ ...style, ...ADDED[more] }), TABLE[name] ?? {});
}

/** Words in a colour are bold where their cell is. */
function colorsOf({ fill, color }: PlanRule['style']): CellStyle {
  return { ...(fill !== undefined && { fill }), ...(color !== undefined && { color }) };
}
