import type { NamedRange } from 'hucre';
import type { WriteSheet } from 'hucre/xlsx';
import type { CellRange } from '../../src/workbook';
import { type PageLayout, type Sheet, sheetPrefix } from '../model';
import { absolute } from './references';
import { POINTS_PER_INCH } from './units';

type PageSetup = NonNullable<WriteSheet['pageSetup']>;

export const PAPER = {
  Letter: 'letter',
  Legal: 'legal',
  A3: 'a3',
  A4: 'a4',
  A5: 'a5',
  B4: 'b4',
  B5: 'b5',
  Executive: 'executive',
  Tabloid: 'tabloid',
} as const satisfies Record<string, PageSetup['paperSize']>;

const paperOf = (name: string): PageSetup['paperSize'] =>
  Object.entries(PAPER).find(([paper]) => paper === name)?.[1];

const inches = (points: number): number => points / POINTS_PER_INCH;

export function filePageSetup(layout: PageLayout): PageSetup {
  const { zoom } = layout;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const paperSize = paperOf(layout.paperSize);
  return {
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(paperSize && { paperSize }),
    ...(fits && {
      fitToPage: true,
      fitToWidth: zoom.horizontalFitToPages ?? 0,
      fitToHeight: zoom.verticalFitToPages ?? 0,
    }),
    ...(zoom.scale !== undefined && { scale: zoom.scale }),
    margins: {
      top: inches(layout.topMargin),
      bottom: inches(layout.bottomMargin),
      left: inches(layout.leftMargin),
      right: inches(layout.rightMargin),
      header: inches(layout.headerMargin),
      footer: inches(layout.footerMargin),
    },
    showGridLines: layout.printGridlines,
    showRowColHeaders: layout.printHeadings,
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
  };
}

/** A file names the row before a break. */
export const rowsBeforeBreaks = ({ rowBreaks }: PageLayout): number[] => rowBreaks.map((row) => row - 1);

/** «$A$1:$B$9» → «$A:$B». */
const columnsOf = (range: CellRange): string => absolute(range).replaceAll(/\$\d+/g, '');

const rowsOf = ({ top, bottom }: CellRange): string => `$${String(top + 1)}:$${String(bottom + 1)}`;

/** Print area and titles are names of the sheet; the file library would not quote the sheet's name in them. */
export function printNames({ name: scope, parts }: Sheet): NamedRange[] {
  const { printArea, titleRows, titleColumns } = parts.pageLayout;
  const titles = [titleColumns && columnsOf(titleColumns), titleRows && rowsOf(titleRows)];
  const names = [
    ['_xlnm.Print_Area', [printArea && absolute(printArea)]],
    ['_xlnm.Print_Titles', titles],
  ] as const;
  return names.flatMap(([name, places]) => {
    const given = places.filter((place) => place !== null).map((place) => sheetPrefix(scope) + place);
    return given.length > 0 ? [{ name, range: given.join(','), scope }] : [];
  });
}

const joined = (left: string, center: string, right: string): string =>
  [
    ['&L', left],
    ['&C', center],
    ['&R', right],
  ]
    .filter(([, text]) => text !== '')
    .map((part) => part.join(''))
    .join('');

export function fileHeaderFooter({ headersFooters }: PageLayout): NonNullable<WriteSheet['headerFooter']> {
  const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = headersFooters;
  const header = joined(leftHeader, centerHeader, rightHeader);
  const footer = joined(leftFooter, centerFooter, rightFooter);
  return { ...(header !== '' && { oddHeader: header }), ...(footer !== '' && { oddFooter: footer }) };
}
