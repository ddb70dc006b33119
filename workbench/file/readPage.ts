import type { Sheet as FileSheet } from 'hucre/xlsx';
import { DEFAULT_PAGE_LAYOUT, MAX_COLUMNS, MAX_ROWS, type PageLayout } from '../model';
import { localRange } from './references';
import { POINTS_PER_INCH } from './units';
import { PAPER } from './writePage';

const SECTIONS = /&([LCR])((?:(?!&[LCR]).)*)/gs;

/** «&Lслева&Cв середине» → the three parts. */
function sections(text: string | undefined): Readonly<Record<'L' | 'C' | 'R', string>> {
  const found = { L: '', C: '', R: '' };
  for (const [, side, part] of (text ?? '').replaceAll(/\r|_x000D_/g, '').matchAll(SECTIONS)) {
    if (side === 'L' || side === 'C' || side === 'R') found[side] = part ?? '';
  }
  return found;
}

const points = (inches: number | undefined, otherwise: number): number =>
  inches === undefined ? otherwise : inches * POINTS_PER_INCH;

/** Page set-up, print ranges, headers and footers of a sheet of a file. */
export function readLayout(
  { pageSetup, headerFooter, rowBreaks = [] }: FileSheet,
  fitToPage: boolean,
): PageLayout {
  const base = DEFAULT_PAGE_LAYOUT;
  const margins = pageSetup?.margins;
  const header = sections(headerFooter?.oddHeader);
  const footer = sections(headerFooter?.oddFooter);
  const rows = localRange(pageSetup?.printTitlesRow);
  const columns = localRange(pageSetup?.printTitlesColumn);
  return {
    ...base,
    orientation: pageSetup?.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: Object.entries(PAPER).find(([, name]) => name === pageSetup?.paperSize)?.[0] ?? base.paperSize,
    topMargin: points(margins?.top, base.topMargin),
    bottomMargin: points(margins?.bottom, base.bottomMargin),
    leftMargin: points(margins?.left, base.leftMargin),
    rightMargin: points(margins?.right, base.rightMargin),
    headerMargin: points(margins?.header, base.headerMargin),
    footerMargin: points(margins?.footer, base.footerMargin),
    centerHorizontally: pageSetup?.horizontalCentered ?? false,
    centerVertically: pageSetup?.verticalCentered ?? false,
    printGridlines: pageSetup?.showGridLines ?? false,
    printHeadings: pageSetup?.showRowColHeaders ?? false,
    zoom: fitToPage
      ? {
          ...(pageSetup?.fitToWidth !== 0 && { horizontalFitToPages: pageSetup?.fitToWidth ?? 1 }),
          ...(pageSetup?.fitToHeight !== 0 && { verticalFitToPages: pageSetup?.fitToHeight ?? 1 }),
        }
      : { scale: pageSetup?.scale ?? 100 },
    printArea: localRange(pageSetup?.printArea),
    titleRows: rows && { ...rows, left: 0, right: MAX_COLUMNS - 1 },
    titleColumns: columns && { ...columns, top: 0, bottom: MAX_ROWS - 1 },
    rowBreaks: rowBreaks.map((row) => row + 1),
    headersFooters: {
      leftHeader: header.L,
      centerHeader: header.C,
      rightHeader: header.R,
      leftFooter: footer.L,
      centerFooter: footer.C,
      rightFooter: footer.R,
    },
  };
}
