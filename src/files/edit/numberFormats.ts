import { Buffer } from 'buffer';
import { BUILT_IN_FORMATS, TEXT_FORMAT } from '../builtInFormats';
import { regionalFormat } from '../cells';
import { attribute } from '../xml';
import { asBytes, escaped } from './xmlWrite';
import type { StyleList } from './styleList';

/** Workbooks number formats of their own from here on. */
const FIRST_CUSTOM_FORMAT = 164;

/** Those whose built-in form follows the user's region. */
const REGIONAL: ReadonlySet<number> = new Set(
  BUILT_IN_FORMATS.flatMap(([number, code]) => (regionalFormat(code) === code ? [] : [number])),
);

/** Number formats that every workbook has, by their number, as snapshots name them (ECMA-376 18.8.30). */
const NAMED_FORMATS: ReadonlyMap<number, string> = new Map(
  BUILT_IN_FORMATS.map(([number, code]) => [number, regionalFormat(code)]),
);

/** The number formats of a workbook, to which others are added. */
export class NumberFormats {
  /** By number, as snapshots name them. */
  readonly #codes = new Map(NAMED_FORMATS);

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
