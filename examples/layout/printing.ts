import type { WriteSheet } from 'hucre/xlsx';

/** Pages of A4 as wide as the sheet, with the header (0-based row) on every page and the page number below. */
export const printing = (
  orientation: 'landscape' | 'portrait',
  headerRow: number,
): Required<Pick<WriteSheet, 'pageSetup' | 'headerFooter'>> => ({
  pageSetup: {
    paperSize: 'a4',
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `$${headerRow + 1}:$${headerRow + 1}`,
  },
  headerFooter: { oddFooter: '&L&A&RСтр. &P из &N' },
});
