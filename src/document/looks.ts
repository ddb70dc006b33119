import type { CellStyle } from '../workbook';

/** Colours of what is printed. Each stands beside a word or sign that says the same. */
export const COLORS = {
  ink: '#242424',
  muted: '#616161',
  line: '#D1D1D1',
  header: '#E8EEF7',
  tab: '#2B579A',
  good: '#0E700E',
  bad: '#B10E1C',
  caution: '#8A5A00',
  link: '#0F548C',
} as const;

/** Points of the standard font. */
export const STANDARD_SIZE = 11;

const border = { weight: 'thin', color: COLORS.line } as const;
const centred: CellStyle = { vertical: 'top', horizontal: 'center', wrap: true, border };
const left: CellStyle = { vertical: 'top', wrap: true, border };

/** Looks of cells in tables; a strong one is bold. */
const TABLE_LOOKS = {
  text: left,
  word: centred,
  count: { ...centred, numberFormat: 'General' },
  share: { ...centred, numberFormat: '0.0%' },
  change: { ...centred, numberFormat: '+0.0;-0.0;0.0' },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type LookName = keyof typeof TABLE_LOOKS;

const strong = Object.fromEntries(
  Object.entries(TABLE_LOOKS).map(([name, look]) => [`${name}Strong`, { ...look, bold: true }]),
);

/** The name of a look, bold or not. */
export const lookOf = (name: LookName, bold: boolean): string => (bold ? `${name}Strong` : name);

/** All looks of a sheet that a document becomes. Texts are not in the format «@», which shows no long ones. */
export const LOOKS: Readonly<Record<string, CellStyle>> = {
  title: { bold: true, size: 14, color: COLORS.ink, horizontal: 'center', wrap: true },
  line: { color: COLORS.ink, horizontal: 'center', wrap: true },
  heading: { bold: true, size: 12, color: COLORS.ink, vertical: 'bottom', wrap: true },
  subheading: { bold: true, color: COLORS.ink, vertical: 'bottom', wrap: true },
  paragraph: { wrap: true, vertical: 'top', color: COLORS.ink },
  bullet: { vertical: 'top', horizontal: 'center', color: COLORS.ink },
  header: {
    bold: true,
    fill: COLORS.header,
    color: COLORS.ink,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    border,
  },
  signature: { color: COLORS.ink, vertical: 'bottom' },
  signatureLine: { color: COLORS.muted, horizontal: 'center', vertical: 'bottom' },
  ...TABLE_LOOKS,
  ...strong,
};
