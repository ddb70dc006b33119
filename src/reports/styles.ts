import { COLORS as DOCUMENT_COLORS } from '../document';
import type { CellStyle } from '../workbook';

/** Colours of the inserted sheets: those of documents, and that of the year before in charts. */
export const COLORS = {
  ...DOCUMENT_COLORS,
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
