import type { CellError, CellValue, TextRun } from '../../workbook';
import { runsXml } from './storedText';
import { asBytes, cellText, escaped } from './xmlWrite';

/** What a cell shall hold. Text is text whatever it starts with. */
export type CellContent =
  | string
  | number
  | boolean
  | CellError
  | null
  | { readonly runs: readonly TextRun[] }
  /** English, without «=»; `value` is its last result. */
  | { readonly formula: string; readonly value: CellValue };

interface Body {
  /** Attribute `t`; null for numbers and empty cells. */
  readonly type: string | null;
  /** Between the cell's tags, in bytes of the file. */
  readonly xml: string;
}

/** How a cell of OOXML holds something (ECMA-376 18.3.1.4); `prefix` is that of the sheet's elements. */
export function cellBody(content: CellContent, prefix: string): Body {
  const element = (name: string, text: string): string => `<${prefix}${name}>${text}</${prefix}${name}>`;
  if (content === null || content === '') return { type: null, xml: '' };
  if (typeof content === 'number') return { type: null, xml: element('v', String(content)) };
  if (typeof content === 'boolean') return { type: 'b', xml: element('v', content ? '1' : '0') };
  if (typeof content === 'string') {
    const text = `<${prefix}t xml:space="preserve">${cellText(content)}</${prefix}t>`;
    return { type: 'inlineStr', xml: element('is', text) };
  }
  if ('error' in content) return { type: 'e', xml: element('v', asBytes(escaped(content.error))) };
  if ('runs' in content) {
    return { type: 'inlineStr', xml: element('is', runsXml(content.runs, prefix)) };
  }
  const { formula, value } = content;
  const result =
    typeof value === 'string' ? { type: 'str', xml: element('v', cellText(value)) } : cellBody(value, prefix);
  return { ...result, xml: element('f', cellText(formula)) + result.xml };
}
