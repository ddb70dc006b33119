/** One tag of an element. */
export interface Tag {
  readonly name: string;
  /** With its colon; empty where there is none. */
  readonly prefix: string;
  /** `</name>` */
  readonly closing: boolean;
  /** `<name/>` */
  readonly empty: boolean;
  readonly attributes: string;
  readonly start: number;
  /** After «>». */
  readonly end: number;
}

/** Tags of those names in order, comments and character data passed over. */
export function* scanTags(xml: string, names: readonly string[], from = 0): Generator<Tag> {
  const pattern = new RegExp(
    `<!--[^]*?-->|<!\\[CDATA\\[[^]*?\\]\\]>|<(/?)((?:[^\\s<>/:!?]+:)?)(${names.join('|')})(?=[\\s/>])((?:[^<>"'/]|/(?!>)|"[^"]*"|'[^']*')*)(/?)>`,
    'g',
  );
  pattern.lastIndex = from;
  for (let match = pattern.exec(xml); match; match = pattern.exec(xml)) {
    const [all, slash, prefix = '', name, attributes = '', end] = match;
    if (name === undefined) continue;
    yield {
      name,
      prefix,
      closing: slash === '/',
      empty: end === '/',
      attributes,
      start: match.index,
      end: match.index + all.length,
    };
  }
}

/** An element with its content. */
export interface Element extends Tag {
  /** Where its content ends: before its closing tag, or at its end where it is empty. */
  readonly contentEnd: number;
  /** After its closing tag. */
  readonly close: number;
}

/** The elements of one name; an element of that name within another is not found. */
export function* scanElements(xml: string, name: string, from = 0, to = xml.length): Generator<Element> {
  let open: Tag | null = null;
  for (const tag of scanTags(xml, [name], from)) {
    if (tag.start >= to) return;
    if (tag.closing) {
      if (open) yield { ...open, contentEnd: tag.start, close: tag.end };
      open = null;
    } else if (tag.empty) {
      if (!open) yield { ...tag, contentEnd: tag.end, close: tag.end };
    } else {
      open ??= tag;
    }
  }
}

/** The first element of a name; null where there is none. */
export const firstElement = (xml: string, name: string): Element | null =>
  scanElements(xml, name).next().value ?? null;
