import type { NamedRange } from 'hucre';
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

/**
 * The sheets with their repeated header rows as names of the workbook: hucre writes the name of a sheet there without
 * quotes, and Excel calls a file damaged where such a name holds a space.
 */
export function withPrintTitles(sheets: readonly WriteSheet[]): {
  readonly sheets: WriteSheet[];
  readonly namedRanges: NamedRange[];
} {
  const namedRanges = sheets.flatMap(({ name, pageSetup }): NamedRange[] =>
    pageSetup?.printTitlesRow === undefined
      ? []
      : [{ name: '_xlnm.Print_Titles', range: `'${name}'!${pageSetup.printTitlesRow}`, scope: name }],
  );
  return { sheets: sheets.map(withoutTitles), namedRanges };
}

function withoutTitles(sheet: WriteSheet): WriteSheet {
  if (!sheet.pageSetup) return sheet;
  const pageSetup = { ...sheet.pageSetup };
  delete pageSetup.printTitlesRow;
  return { ...sheet, pageSetup };
}
