import type { TextRun } from '../../workbook';
import { plainText } from '../cells';
import { scanElements } from './tagScan';
import { asBytes, cellText, spliced, textOf } from './xmlWrite';

/** A text as a file holds it; `runs` where parts of it have formats of their own, else null. */
export interface StoredText {
  readonly text: string;
  readonly runs: readonly TextRun[] | null;
}

/** Reads the content of a cell's text or of a shared string (ECMA-376 18.4.8), one character for each byte. */
export function storedText(xml: string): StoredText {
  const readings = [...scanElements(xml, 'rPh')].map(({ start, close }) => ({ start, end: close, text: '' }));
  const base = spliced(xml, readings);
  const runs = [...scanElements(base, 'r')].map(({ end, contentEnd }): TextRun => {
    const run = base.slice(end, contentEnd);
    const look = [...scanElements(run, 'rPr')].map((element) => run.slice(element.end, element.contentEnd));
    return { text: textIn(run), look: withoutPrefixes(look.join('')) };
  });
  if (runs.length === 0) return { text: textIn(base), runs: null };
  return { text: runs.map(({ text }) => text).join(''), runs };
}

const textIn = (xml: string): string =>
  plainText(
    [...scanElements(xml, 't')].map(({ end, contentEnd }) => textOf(xml.slice(end, contentEnd))).join(''),
  );

const NAMES = /<(\/?)(?:[\w.-]+:)?(?=[\w.-]+[\s/>])/g;

const withoutPrefixes = (xml: string): string =>
  Buffer.from(xml.replace(NAMES, '<$1'), 'latin1').toString('utf8');

/** The content of a cell's text in runs, in bytes of the file. */
export const runsXml = (runs: readonly TextRun[], prefix: string): string =>
  runs
    .map(({ text, look }) => {
      const properties =
        look === '' ? '' : `<${prefix}rPr>${asBytes(look.replace(NAMES, `<$1${prefix}`))}</${prefix}rPr>`;
      return `<${prefix}r>${properties}<${prefix}t xml:space="preserve">${cellText(text)}</${prefix}t></${prefix}r>`;
    })
    .join('');
