import { setCodepages } from './sheetjs';

const UTF16 = 1200;

/** Code pages whose name in the Encoding Standard isn't «windows-» and the number. */
const LABELS: ReadonlyMap<number, string> = new Map([
  [UTF16, 'utf-16le'],
  [65001, 'utf-8'],
  [866, 'ibm866'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [10007, 'x-mac-cyrillic'],
]);

const LATIN1 = 'latin1';

const decoders = new Map<number, TextDecoder>();

function decoderOf(codepage: number): TextDecoder {
  const known = decoders.get(codepage);
  if (known) return known;
  const label = LABELS.get(codepage) ?? `windows-${String(codepage)}`;
  const decoder = createDecoder(label);
  decoders.set(codepage, decoder);
  return decoder;
}

function createDecoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder(LATIN1);
  }
}

/** Lets the parser read texts of Excel 95 and older, which are in a code page, not in Unicode. */
export function loadCodepages(): void {
  setCodepages({
    utils: {
      decode: (codepage: number, bytes: Iterable<number>): string =>
        decoderOf(codepage).decode(Uint8Array.from(bytes)),
    },
  });
}
