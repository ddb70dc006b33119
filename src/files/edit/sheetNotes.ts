import { a1, type CellPosition, parseA1, type PlanNote } from '../../workbook';
import {
  AUTHOR,
  BOX_TYPE,
  FIRST_SHAPE,
  noteBoxesXml,
  noteBoxXml,
  noteRunXml,
  notesXml,
  noteXml,
} from '../aids/notes';
import { relationships } from '../package';
import { partAt } from '../partNames';
import { attribute } from '../xml';
import { addPart, dropPart, freePart, type PackageDraft } from './packageDraft';
import { withLegacyDrawing } from './sheetTail';
import type { WorkbookPlace } from './workbookList';
import { asBytes, type Element, firstElement, scanElements, type Splice, spliced } from './xmlWrite';

const CONTENT = 'application/vnd.openxmlformats-officedocument';

/** The parts of a sheet's notes; null for none. */
interface NoteParts {
  readonly texts: string | null;
  readonly boxes: string | null;
}

function notePartsOf(draft: PackageDraft, sheet: string): NoteParts {
  const related = relationships(draft, sheet);
  const partOf = (kind: string): string | null => {
    const found = related.find(({ type }) => type === kind)?.target ?? null;
    return found === null || draft.text(found) === null ? null : found;
  };
  return { texts: partOf('comments'), boxes: partOf('vmlDrawing') };
}

/** A note of threads, which only newer programs show: its text is a copy for the others. */
const OF_THREAD = /^tc=\{/;

/** Cells whose note belongs to a thread of comments. */
function threadedCells(xml: string): ReadonlySet<string> {
  const authors = [...scanElements(xml, 'author')].map(({ end, contentEnd }) => xml.slice(end, contentEnd));
  return new Set(
    [...scanElements(xml, 'comment')].flatMap(({ attributes }) => {
      const author = authors[Number(attribute(attributes, 'authorId') ?? 0)] ?? '';
      return OF_THREAD.test(author) ? [attribute(attributes, 'ref') ?? ''] : [];
    }),
  );
}

/**
 * Puts notes on cells of a sheet: before the text of a note that is there, else a new one. A cell with a thread of
 * comments stays as it is.
 */
export function addNotes(
  draft: PackageDraft,
  sheet: string,
  notes: readonly PlanNote[],
  { folder, namespaces }: WorkbookPlace,
): void {
  const { texts, boxes } = notePartsOf(draft, sheet);
  const known = texts === null ? '' : (draft.text(texts) ?? '');
  const threads = threadedCells(known);
  const meant = notes.filter(({ at }) => !threads.has(a1(at.row, at.column)));
  if (meant.length === 0) return;
  const types = namespaces.relationships;
  const noted = new Set([...scanElements(known, 'comment')].map((own) => attribute(own.attributes, 'ref')));
  if (texts === null) {
    const name = freePart(draft, folder, 'comments', 'xml');
    const content = notesXml(meant, namespaces.main);
    addPart(
      draft,
      sheet,
      { name, type: 'comments', contentType: `${CONTENT}.spreadsheetml.comments+xml`, content },
      types,
    );
  } else draft.set(texts, withNotes(known, meant));
  const boxed = meant.filter(({ at }) => !noted.has(a1(at.row, at.column)));
  if (boxes !== null) draft.set(boxes, withBoxes(draft.text(boxes) ?? '', boxed));
  else {
    const name = freePart(draft, partAt(folder, 'drawings'), 'vmlDrawing', 'vml');
    const part = {
      name,
      type: 'vmlDrawing',
      contentType: `${CONTENT}.vmlDrawing`,
      content: noteBoxesXml(meant),
    };
    const id = addPart(draft, sheet, part, types);
    draft.set(sheet, withLegacyDrawing(draft.text(sheet) ?? '', id, types));
  }
}

/** A part of notes with others, one character for each byte. */
function withNotes(xml: string, notes: readonly PlanNote[]): string {
  const [authors, list] = [firstElement(xml, 'authors'), firstElement(xml, 'commentList')];
  if (!authors || !list) return xml;
  const { prefix } = list;
  const names = [...scanElements(xml, 'author', authors.end, authors.contentEnd)];
  const own = names.findIndex(({ end, contentEnd }) => xml.slice(end, contentEnd) === AUTHOR);
  const author = own < 0 ? names.length : own;
  const there = new Map(
    [...scanElements(xml, 'comment', list.end, list.contentEnd)].map((note) => [
      attribute(note.attributes, 'ref'),
      note,
    ]),
  );
  const splices: Splice[] = [];
  const added: string[] = [];
  for (const note of notes) {
    const former = there.get(a1(note.at.row, note.at.column));
    if (former) splices.push(...prepended(xml, former, note.text));
    else added.push(noteXml(note, author, prefix));
  }
  if (added.length > 0) splices.push(appended(list, added.join('')));
  if (added.length > 0 && own < 0)
    splices.push(appended(authors, `<${prefix}author>${AUTHOR}</${prefix}author>`));
  return spliced(xml, splices);
}

/** Text put before that of a note. Text without runs becomes one. */
function prepended(xml: string, note: Element, text: string): Splice[] {
  const body = [...scanElements(xml, 'text', note.end, note.contentEnd)][0];
  if (!body || body.empty) return [];
  const { prefix, end, contentEnd } = body;
  const runs = [...scanElements(xml, 'r', end, contentEnd)];
  const own = noteRunXml(text, prefix);
  if (runs.length > 0) return [{ start: end, end, text: own }];
  return [
    { start: end, end, text: `${own}<${prefix}r>` },
    { start: contentEnd, end: contentEnd, text: `</${prefix}r>` },
  ];
}

function appended(
  { prefix, name, attributes, start, end, empty, contentEnd }: Element,
  text: string,
): Splice {
  if (!empty) return { start: contentEnd, end: contentEnd, text };
  return { start, end, text: `<${prefix}${name}${attributes}>${text}</${prefix}${name}>` };
}

const SHAPE = /_x0000_s(\d+)/g;

/** A drawing of boxes with others. */
function withBoxes(xml: string, notes: readonly PlanNote[]): string {
  if (notes.length === 0) return xml;
  const known = [...xml.matchAll(SHAPE)].map(([, number]) => Number(number));
  const first = Math.max(FIRST_SHAPE - 1, ...known) + 1;
  const type = xml.includes('_x0000_t202"') ? '' : BOX_TYPE;
  const boxes = notes.map((note, index) => noteBoxXml(note, first + index));
  const end = xml.lastIndexOf('</xml');
  return `${xml.slice(0, end)}${type}${asBytes(boxes.join(''))}${xml.slice(end)}`;
}

/**
 * Changes a sheet's notes where the part of their texts is meant: each is given as its XML with its cell (A1), and given
 * back so or as null where it goes with its box. The parts go with the last note.
 */
export function rewriteNotes(
  draft: PackageDraft,
  sheet: string,
  isMeant: (xml: string) => boolean,
  rewritten: (noteXml: string, cell: string) => string | null,
): void {
  const { texts, boxes } = notePartsOf(draft, sheet);
  const xml = texts === null ? '' : (draft.text(texts) ?? '');
  if (texts === null || !isMeant(xml)) return;
  const notes = [...scanElements(xml, 'comment')];
  const gone: CellPosition[] = [];
  const splices = notes.flatMap((note): Splice[] => {
    const own = xml.slice(note.start, note.close);
    const cell = attribute(note.attributes, 'ref') ?? '';
    const now = rewritten(own, cell);
    if (now === own) return [];
    const at = parseA1(cell);
    if (now === null && at) gone.push(at);
    return [{ start: note.start, end: note.close, text: now ?? '' }];
  });
  const box = boxes === null ? '' : withoutBoxes(draft.text(boxes) ?? '', gone);
  if (gone.length < notes.length) {
    draft.set(texts, withoutOwnAuthor(spliced(xml, splices)));
    if (boxes !== null) draft.set(boxes, box);
    return;
  }
  dropPart(draft, sheet, texts);
  if (boxes === null || /<v:shape[\s>]/.test(box)) {
    if (boxes !== null) draft.set(boxes, box);
    return;
  }
  dropPart(draft, sheet, boxes);
  const part = draft.text(sheet) ?? '';
  const drawing = firstElement(part, 'legacyDrawing');
  if (drawing) draft.set(sheet, spliced(part, [{ start: drawing.start, end: drawing.close, text: '' }]));
}

/** A part of notes without this program as its last author, where no note is by it. */
function withoutOwnAuthor(xml: string): string {
  const authors = [...scanElements(xml, 'author')];
  const last = authors.at(-1);
  if (!last || xml.slice(last.end, last.contentEnd) !== AUTHOR) return xml;
  const own = String(authors.length - 1);
  const isNeeded = [...scanElements(xml, 'comment')].some(
    ({ attributes }) => attribute(attributes, 'authorId') === own,
  );
  return isNeeded ? xml : spliced(xml, [{ start: last.start, end: last.close, text: '' }]);
}

function withoutBoxes(xml: string, cells: readonly CellPosition[]): string {
  const gone = new Set(cells.map(({ row, column }) => `${row},${column}`));
  const numberOf = (shape: string, name: string): string =>
    new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1] ?? '';
  return xml.replace(/<v:shape[\s>][^]*?<\/v:shape>/g, (shape) =>
    gone.has(`${numberOf(shape, 'Row')},${numberOf(shape, 'Column')}`) ? '' : shape,
  );
}
