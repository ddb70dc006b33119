import { Buffer } from 'buffer';
import { regionalFormat } from '../cells';
import { attribute } from '../xml';
import { asBytes, escaped } from './xmlWrite';
import type { StyleList } from './styleList';

const TEXT_FORMAT = 49;
/** Workbooks number formats of their own from here on. */
const FIRST_CUSTOM_FORMAT = 164;

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

/** Those whose built-in form follows the user's region. */
const REGIONAL: ReadonlySet<number> = new Set(
  CODES.flatMap(([number, code]) => (regionalFormat(code) === code ? [] : [number])),
);

/** Number formats that every workbook has, by their number, as snapshots name them (ECMA-376 18.8.30). */
const BUILTIN_FORMATS: ReadonlyMap<number, string> = new Map(
  CODES.map(([number, code]) => [number, regionalFormat(code)]),
);

/** The number formats of a workbook, to which others are added. */
export class NumberFormats {
  /** By number, as snapshots name them. */
  readonly #codes = new Map(BUILTIN_FORMATS);

  constructor(readonly list: StyleList) {
    for (const { attributes } of list.elements()) {
      const code = Buffer.from(attribute(attributes, 'formatCode') ?? '', 'latin1').toString('utf8');
      this.#codes.set(Number(attribute(attributes, 'numFmtId')), regionalFormat(code));
    }
  }

  /** The code of a number; null for an unknown one. */
  codeOf(number: number): string | null {
    return this.#codes.get(number) ?? null;
  }

  /** The number of a code, added where there is none. */
  numberOf(code: string): number {
    return this.#found(code, () => true) ?? this.#added(code);
  }

  /** The same, never a built-in format that shows otherwise in another region. */
  literalNumberOf(code: string): number {
    return this.#found(code, (number) => !REGIONAL.has(number)) ?? this.#added(code);
  }

  #found(code: string, fits: (number: number) => boolean): number | null {
    if (code === '@') return TEXT_FORMAT;
    for (const [number, known] of this.#codes) if (known === code && fits(number)) return number;
    return null;
  }

  #added(code: string): number {
    const number = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.#codes.keys()) + 1;
    this.#codes.set(number, code);
    this.list.add(
      (prefix) => `<${prefix}numFmt numFmtId="${number}" formatCode="${asBytes(escaped(code))}"/>`,
    );
    return number;
  }
}
