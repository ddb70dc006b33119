interface Signature {
  readonly actual: string;
  /** Takes the first bytes, one character for each, without a byte order mark and leading space. */
  readonly fits: (start: string) => boolean;
}

const begins = (actual: string, ...prefixes: readonly string[]): Signature => ({
  actual,
  fits: (start) => prefixes.some((prefix) => start.startsWith(prefix)),
});

const matches = (actual: string, pattern: RegExp): Signature => ({
  actual,
  fits: (start) => pattern.test(start),
});

const SIGNATURES: readonly Signature[] = [
  begins('pdf', '%PDF-'),
  begins('rtf', '{\\rtf'),
  begins('image', '\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'),
  matches('image', /^(?:BM.{12}\0\0|RIFF.{4}WEBP|.{4}ftyp(?:heic|heix|mif1|avif))/s),
  begins('rar', 'Rar!\x1a\x07'),
  begins('7z', '7z\xbc\xaf\x27\x1c'),
  begins('gzip', '\x1f\x8b'),
  begins('zip', 'PK\x05\x06', 'PK\x07\x08'),
  matches('html', /^<(?:!doctype html|html|head|body|table|meta|style)\b/i),
  matches('xml', /^<(?:\?xml|!--|[a-z][\w.:-]*[\s>])/i),
];

const SAMPLE_LENGTH = 4096;
const UTF16_MARKS: readonly Buffer[] = [Buffer.from('fffe', 'hex'), Buffer.from('feff', 'hex')];

/** What bytes that are no workbook are, as far as their beginning tells; null where it doesn't. */
export function sniff(bytes: Buffer): string | null {
  const sample = bytes.subarray(0, SAMPLE_LENGTH);
  const start = sample.toString('latin1').replace(/^(?:\xef\xbb\xbf)?\s+|^\xef\xbb\xbf/, '');
  const signature = SIGNATURES.find((candidate) => candidate.fits(start));
  if (signature) return signature.actual;
  const isText = UTF16_MARKS.some((mark) => sample.subarray(0, 2).equals(mark)) || !hasControls(sample);
  return isText ? 'text' : null;
}

const TAB = 0x09;
const LINE_FEED = 0x0a;
const FORM_FEED = 0x0c;
const RETURN = 0x0d;
const SUBSTITUTE = 0x1a;
const SPACE = 0x20;
const TEXT_CONTROLS = new Set([TAB, LINE_FEED, FORM_FEED, RETURN, SUBSTITUTE]);

const hasControls = (sample: Buffer): boolean =>
  sample.some((byte) => byte < SPACE && !TEXT_CONTROLS.has(byte));
