import type { CellStyle } from '../workbook';

/** Colours of the inserted sheets. Each stands beside a word or sign that says the same. */
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
  before: '#A6B8D4',
} as const;

const grid = { weight: 'thin', color: COLORS.line } as const;

/** Styles that every inserted sheet shares. */
export const BASE_STYLES = {
  title: { bold: true, size: 14, color: COLORS.ink },
  note: { color: COLORS.muted },
  header: {
    bold: true,
    fill: COLORS.header,
    color: COLORS.ink,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    border: grid,
  },
  text: { vertical: 'top', wrap: true, border: grid, numberFormat: '@' },
  count: { vertical: 'top', horizontal: 'center', border: grid, numberFormat: '0' },
} as const satisfies Readonly<Record<string, CellStyle>>;
