/** Tags, character codes, and emphasis signs in pairs: «Показатель**» is a footnote, «Директор ____» a blank. */
const MARKUP =
  /<\/?[a-z][a-z\d]*(?:\s[^<>]{0,200})?\/?>|&(?:nbsp|amp|lt|gt|quot|laquo|raquo|ndash|mdash|#\d{1,5});|\*\*(?=[^*\s][^*]*\*\*)|\*\*(?<=\*\*[^*]*[^*\s]\*\*)|(?<!_)__(?=\p{L}[^_]*__(?!_))|__(?!_)(?<=(?<!_)__\p{L}[^_]*__)/giu;
/** Control characters can't stand in a cell. */
const FIRST_PRINTABLE = 32;
const BREAK = /^<(?:br|\/p|\/li|\/div)\b/i;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
};

/** Tags, character codes and emphasis signs left in a text. */
export const markupIn = (text: string): readonly string[] =>
  /[<&*_]/.test(text) ? (text.match(MARKUP) ?? []) : [];

/** The text without markup: character codes become characters, line-break tags new lines. */
export const withoutMarkup = (text: string): string =>
  text
    .replace(MARKUP, (mark) => {
      if (BREAK.test(mark)) return '\n';
      if (!mark.startsWith('&')) return '';
      const name = mark.slice(1, -1).toLowerCase();
      return name.startsWith('#') ? character(Number(name.slice(1))) : (ENTITIES[name] ?? mark);
    })
    .trim();

const character = (code: number): string => (code < FIRST_PRINTABLE ? ' ' : String.fromCodePoint(code));
