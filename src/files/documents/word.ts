import { packageProperties } from '../documentProperties';
import type { LeftOutPart } from '../../workbook';
import type { Archive } from '../archive';
import { unreadable } from '../errors';
import { partOfType, type Relationship, relationships } from '../package';
import type { WorkbookSource } from '../sheetSource';
import { child, elementsOf, valueOf, xmlDocument, type XmlElement } from './markup';
import { type Block, cellText, tableSheets, unframed } from './tableSheets';
import { wordTable } from './wordTable';
import { isSet, WordNumbering } from './wordNumbering';

const PREFIXES = [
  ['w', /\/wordprocessingml\/(?:\d{4}\/)?main$/],
  ['mc', /\/markup-compatibility\/2006$/],
  ['m', /\/officeDocument\/(?:2006\/)?math$/],
] as const;

const DOCUMENT_TYPE =
  /(?:wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled(?:Template)?)\.main\+xml/i;

/** Reads the tables of a Word document: .docx, .docm, .dotx. Pictures, macros and what links lead to are not read, and told. */
export function readWord(archive: Archive): WorkbookSource {
  const main = relationships(archive, '').find(({ type }) => type === 'officeDocument')?.target;
  const part = [main, partOfType(archive, DOCUMENT_TYPE), 'word/document.xml'].find(
    (name) => name && archive.part(name),
  );
  const document = part ? archive.part(part) : null;
  if (!part || !document) throw unreadable('damaged');
  const related = relationships(archive, part);
  const xmlOf = (kind: string): XmlElement | null => {
    const target = related.find(({ type }) => type === kind)?.target;
    const content = target === undefined ? null : archive.part(target);
    return content && xmlDocument(content.toString('utf8'), PREFIXES);
  };
  const numbering = xmlOf('numbering');
  const reader = new WordReader(new WordNumbering(numbering, numbering && xmlOf('styles')));
  const body = child(xmlDocument(document.toString('utf8'), PREFIXES), 'w:body');
  if (!body) throw unreadable('damaged');
  const sheets = tableSheets(reader.blocks(body));
  return {
    format: 'docx',
    date1904: false,
    storesTexts: true,
    sheets,
    leftOut: [...reader.leftOut(), ...besideText(archive, related)],
    document: packageProperties(archive),
  };
}

const counted = (kind: LeftOutPart['kind'], count: number): LeftOutPart[] =>
  count > 0 ? [{ kind, name: String(count), reason: 'not-read' }] : [];

const MACROS = /(?:^|\/)vbaProject\.bin$/i;

/** Macros, and what the document shows from other files; the text of a hyperlink is read, where it leads is no part. */
function besideText({ names }: Archive, related: readonly Relationship[]): LeftOutPart[] {
  const links = related.filter(({ external, type }) => external && type !== 'hyperlink');
  return [
    ...counted('macro', names.filter((name) => MACROS.test(name)).length),
    ...counted('link', links.length),
  ];
}

/** Deleted, moved away, or not shown: nothing of it is in the text. */
const UNSEEN: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:rt',
]);

const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** Signs of the fonts Symbol and Wingdings that stand for words: bullets, ticks, crosses, boxes. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['symbol:b7', '•'],
  ['symbol:b1', '±'],
  ['symbol:b3', '≥'],
  ['symbol:a3', '≤'],
  ['symbol:ae', '→'],
  ['wingdings:fc', '✓'],
  ['wingdings:fb', '✗'],
  ['wingdings:fe', '☑'],
  ['wingdings:fd', '☒'],
  ['wingdings:a8', '☐'],
  ['wingdings:6f', '☐'],
  ['wingdings:a7', '▪'],
  ['wingdings:9f', '•'],
  ['wingdings:e0', '→'],
]);
const UNKNOWN_SIGN = '\ufffd';

function signOf(symbol: XmlElement): string {
  const code = (valueOf(symbol, 'char') ?? '').toLowerCase().replace(/^f0/, '').replace(/^0+/, '');
  return SIGNS.get(`${(valueOf(symbol, 'font') ?? '').toLowerCase()}:${code}`) ?? UNKNOWN_SIGN;
}

const PICTURE = /^(?:[\w.-]+:)?(?:blip|imagedata)$/;

/** Reads text and tables in their order, with the numbers that Word counts. */
class WordReader {
  readonly #numbering: WordNumbering;
  /** What the fields are read at that the text stands in: their instruction, or what they show. */
  readonly #fields: ('instruction' | 'result')[] = [];
  #pictures = 0;
  #notes = 0;
  #documents = 0;
  #inTable = 0;

  constructor(numbering: WordNumbering) {
    this.#numbering = numbering;
  }

  leftOut(): LeftOutPart[] {
    return (
      [
        ['picture', this.#pictures],
        ['note', this.#notes],
        ['document', this.#documents],
      ] as const
    ).flatMap(([kind, count]) => counted(kind, count));
  }

  blocks(parent: XmlElement): Block[] {
    return elementsOf(parent).flatMap((element) => this.#block(element));
  }

  #block(element: XmlElement): Block[] {
    switch (element.name) {
      case 'w:p':
        return this.#paragraph(element);
      case 'w:tbl':
        return this.#table(element);
      case 'w:altChunk':
      case 'w:subDoc':
        this.#documents++;
        return [];
      case 'mc:AlternateContent':
        return this.blocks(alternative(element));
      default:
        return UNSEEN.has(element.name) ? [] : this.blocks(element);
    }
  }

  #paragraph(paragraph: XmlElement): Block[] {
    const framed: Block[] = [];
    const label = this.#numbering.label(child(paragraph, 'w:pPr'));
    const text = this.#inline(paragraph, framed);
    return [`${label}${text}`.trim(), ...framed];
  }

  /** The text within an element of a paragraph; blocks of text boxes in it go to `framed`. */
  #inline(parent: XmlElement, framed: Block[]): string {
    return elementsOf(parent)
      .map((element) => this.#run(element, framed))
      .join('');
  }

  #run(element: XmlElement, framed: Block[]): string {
    const { name } = element;
    if (UNSEEN.has(name)) return '';
    if (name === 'w:fldChar') return this.#field(valueOf(element, 'fldCharType'));
    if (name === 'w:txbxContent') {
      for (const block of this.blocks(element)) framed.push(block);
      return '';
    }
    if (this.#fields.includes('instruction')) return '';
    if (name === 'w:t' || name === 'm:t') return writtenIn(element);
    if (name === 'w:sym') return signOf(element);
    const character = CHARACTERS[name];
    if (character !== undefined) return character;
    if (name === 'mc:AlternateContent') return this.#inline(alternative(element), framed);
    if (name === 'w:r' && isSet(child(child(element, 'w:rPr'), 'w:vanish'))) return '';
    if (this.#inTable > 0) this.#count(element);
    return this.#inline(element, framed);
  }

  #count({ name, attributes }: XmlElement): void {
    if (PICTURE.test(name)) this.#pictures++;
    // A mark of one's own stands in the text.
    if (/^w:(?:footnote|endnote)Reference$/.test(name) && !attributes.includes('customMarkFollows'))
      this.#notes++;
  }

  #field(type: string | null): string {
    if (type === 'begin') this.#fields.push('instruction');
    else if (this.#fields.pop() && type === 'separate') this.#fields.push('result');
    return '';
  }

  #table(element: XmlElement): Block[] {
    this.#inTable++;
    const contents: Block[][] = [];
    const table = wordTable(element, (cell) => {
      const blocks = this.blocks(cell);
      contents.push(blocks);
      return cellText(blocks);
    });
    this.#inTable--;
    return unframed(table, contents);
  }
}

/** What is to be read of an element for readers old and new. */
const alternative = (element: XmlElement): XmlElement =>
  child(element, 'mc:Choice') ?? child(element, 'mc:Fallback') ?? { ...element, children: [] };

const writtenIn = ({ attributes, children }: XmlElement): string => {
  const text = children.filter((own) => typeof own === 'string').join('');
  return /xml:space\s*=\s*["']preserve/.test(attributes) ? text : text.trim();
};
