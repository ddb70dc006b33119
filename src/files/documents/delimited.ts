import { MAX_COLUMNS, MAX_GRID_CELLS, MAX_ROWS, tooLarge } from '../errors';
import { NO_MARKS } from '../package';
import type { WorkbookSource } from '../sheetSource';
import { NOTHING_HIDDEN } from '../sheetXml';
import { decoded } from './plainText';
import { typedCell } from './typedCell';

const SEPARATORS = [';', '\t', ','];
/** Records by which the separator is told. */
const SAMPLE = 200;
/** Of the records with several fields so many have the same number of them in a table. */
const MOST = 0.7;

/** Reads a table of separated values (.csv), its texts as they stand; null where the text is no such table. */
export function readDelimited(bytes: Buffer, name: string): WorkbookSource | null {
  const text = decoded(bytes);
  if (CONTROLS.test(text)) return null;
  const told = /^sep=(.)\r?\n/.exec(text);
  const content = told ? text.slice(told[0].length) : text;
  const separator = told?.[1] ?? separatorOf(content);
  if (separator === null) return null;
  const data = [...records(content, separator)].map((fields) =>
    fields.map((field) => (field === '' ? null : typedCell(field))),
  );
  const sheet = {
    name,
    visibility: 'visible',
    parsed: { '!data': data },
    hidden: NOTHING_HIDDEN,
    tables: [],
    part: null,
    marks: NO_MARKS,
  } as const;
  return { format: 'csv', date1904: false, storesTexts: true, sheets: [sheet] };
}

// eslint-disable-next-line no-control-regex
const CONTROLS = /[\0-\x08\x0b\x0e-\x19\x1b-\x1f]/;

/** The separator by which most records have the same number of fields; null where there is none. */
function separatorOf(text: string): string | null {
  let best: { readonly separator: string; readonly like: number; readonly fields: number } | null = null;
  for (const separator of SEPARATORS) {
    const lengths = new Map<number, number>();
    let several = 0;
    let count = 0;
    for (const fields of records(text, separator)) {
      if (fields.length > 1) {
        several++;
        lengths.set(fields.length, (lengths.get(fields.length) ?? 0) + 1);
      }
      if (++count >= SAMPLE) break;
    }
    const [fields = 0, like = 0] = [...lengths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    if (like < 2 || like < several * MOST) continue;
    if (!best || like > best.like || (like === best.like && fields > best.fields))
      best = { separator, like, fields };
  }
  return best?.separator ?? null;
}

/** The records of a text (RFC 4180). A quotation mark within a field that doesn't begin with one is a character. */
function* records(text: string, separator: string): Generator<string[]> {
  let fields: string[] = [];
  let rows = 0;
  let cells = 0;
  for (let at = 0; at < text.length;) {
    const quoted = text[at] === '"' ? closing(text, at, separator) : null;
    const end = quoted ?? nextOf(text, at, separator);
    fields.push(quoted === null ? text.slice(at, end) : text.slice(at + 1, end - 1).replaceAll('""', '"'));
    if (text[end] === separator) {
      at = end + 1;
      if (at < text.length) continue;
      fields.push('');
    } else {
      at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
    }
    cells += fields.length;
    if (++rows > MAX_ROWS || cells > MAX_GRID_CELLS || fields.length > MAX_COLUMNS) throw tooLarge(0);
    yield fields;
    fields = [];
  }
}

/** Where a quoted field ends, after its mark; null where the mark is a character, since nothing ends the field. */
function closing(text: string, start: number, separator: string): number | null {
  for (let mark = text.indexOf('"', start + 1); mark >= 0; mark = text.indexOf('"', mark + 1)) {
    if (text[mark + 1] === '"') mark++;
    else return isEnd(text[mark + 1], separator) ? mark + 1 : null;
  }
  return null;
}

const isEnd = (character: string | undefined, separator: string): boolean =>
  character === undefined || character === separator || character === '\n' || character === '\r';

function nextOf(text: string, from: number, separator: string): number {
  let end = from;
  while (!isEnd(text[end], separator)) end++;
  return end;
}
