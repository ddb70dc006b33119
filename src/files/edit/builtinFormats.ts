import { regionalFormat } from '../dateFormat';

export const TEXT_FORMAT = 49;
/** Workbooks number formats of their own from here on. */
export const FIRST_CUSTOM_FORMAT = 164;

const CODES: readonly (readonly [number: number, code: string])[] = [
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [TEXT_FORMAT, '@'],
];

/** Number formats that every workbook has, by their number, as snapshots name them (ECMA-376 18.8.30). */
export const BUILTIN_FORMATS: ReadonlyMap<number, string> = new Map(
  CODES.map(([number, code]) => [number, regionalFormat(code)]),
);
