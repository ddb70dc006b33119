import type { CellRange } from '../../src/workbook';

export const HEADER_FOOTER_PARTS = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;
export type HeaderFooterPart = (typeof HEADER_FOOTER_PARTS)[number];

/** Margins are points. */
export interface PageLayout {
  readonly orientation: 'Portrait' | 'Landscape';
  /** «A4», «Letter»: as Office.js names paper. */
  readonly paperSize: string;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  /** Percent, or the pages to fit into. */
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly printArea: CellRange | null;
  /** Rows repeated on every page. */
  readonly titleRows: CellRange | null;
  readonly titleColumns: CellRange | null;
  /** 0-based rows that start a new page by hand. */
  readonly rowBreaks: readonly number[];
  readonly headersFooters: Readonly<Record<HeaderFooterPart, string>>;
}

const INCH = 72;

export const DEFAULT_PAGE_LAYOUT: PageLayout = {
  orientation: 'Portrait',
  paperSize: 'A4',
  leftMargin: 0.7 * INCH,
  rightMargin: 0.7 * INCH,
  topMargin: 0.75 * INCH,
  bottomMargin: 0.75 * INCH,
  headerMargin: 0.3 * INCH,
  footerMargin: 0.3 * INCH,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  zoom: { scale: 100 },
  printArea: null,
  titleRows: null,
  titleColumns: null,
  rowBreaks: [],
  headersFooters: {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  },
};
