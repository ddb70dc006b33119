import { a1, type PlanNote } from '../../workbook';
import { asBytes, cellText } from '../edit/xmlWrite';
import { XML_HEAD } from '../namespaces';

/** Who is said to have written notes. */
export const AUTHOR = 'roadmap-monitor';

const inOrder = (notes: readonly PlanNote[]): readonly PlanNote[] =>
  notes.toSorted((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);

/** A run of a note's text. */
export const noteRunXml = (text: string, prefix: string): string =>
  `<${prefix}r><${prefix}rPr><${prefix}sz val="9"/><${prefix}rFont val="Tahoma"/></${prefix}rPr>` +
  `<${prefix}t xml:space="preserve">${cellText(text)}</${prefix}t></${prefix}r>`;

/** A note by the number of its author. */
export const noteXml = ({ at, text }: PlanNote, author: number, prefix: string): string =>
  `<${prefix}comment ref="${a1(at.row, at.column)}" authorId="${author}"><${prefix}text>` +
  `${noteRunXml(text, prefix)}</${prefix}text></${prefix}comment>`;

/** A part of notes (ECMA-376 18.7.6), one character for each byte. */
export function notesXml(notes: readonly PlanNote[], main: string): string {
  const list = inOrder(notes).map((note) => noteXml(note, 0, ''));
  return `${XML_HEAD}<comments xmlns="${main}"><authors><author>${AUTHOR}</author></authors><commentList>${list.join('')}</commentList></comments>`;
}

/** Of the box of a note: characters in a line, columns and rows that it covers. */
const LINE = 44;
const [COLUMNS, LEAST_ROWS] = [4, 3];

const rowsOf = (text: string): number =>
  Math.max(
    LEAST_ROWS,
    1 + text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0),
  );

/** The number of the first shape of a drawing. */
export const FIRST_SHAPE = 1025;

/** What boxes of notes are made after. */
export const BOX_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** The box of a note, with the number of its shape. */
export function noteBoxXml({ at: { row, column }, text }: PlanNote, shape: number): string {
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 15, top, 4, column + 1 + COLUMNS, 15, top + rowsOf(text), 4];
  return (
    `<v:shape id="_x0000_s${shape}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(',')}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

/** The drawing that holds the boxes of the notes (ECMA-376 part 4, 14 and 19.4): Excel shows no note without its box. */
export function noteBoxesXml(notes: readonly PlanNote[]): string {
  const boxes = inOrder(notes).map((note, index) => noteBoxXml(note, FIRST_SHAPE + index));
  return asBytes(
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
      `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${BOX_TYPE}${boxes.join('')}</xml>`,
  );
}
