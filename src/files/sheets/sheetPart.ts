import {
  a1,
  a1Range,
  type CellRange,
  type CellStyle,
  columnName,
  columnPixels,
  PAGE_MARGINS,
  type PlanPage,
  sheetAddress,
  type SheetPlan,
} from '../../workbook';
import { validationXml } from '../aids/validations';
import { storedColor } from '../edit/lookXml';
import { cellBody, type CellContent } from '../edit/storedCell';
import type { StyleTable } from '../edit/styleTable';
import { asBytes, cellXml, escaped, fromBytes } from '../edit/xmlWrite';
import { type Namespaces, XML_HEAD } from '../namespaces';
import type { NewChoice, NewColumn, NewRow, NewSheet } from './newSheet';
import { rulesXml } from './rules';

/** What a sheet part is written with: the other parts that it names, by the ids of its relationships. */
export interface SheetPartContext {
  readonly styles: StyleTable;
  readonly namespaces: Namespaces;
  /** The id of the relationship that leads to an address outside. */
  readonly link: (url: string) => string;
  readonly properties: readonly { readonly name: string; readonly id: string }[];
  readonly drawing: string | null;
  /** That of the boxes of the notes. */
  readonly notes: string | null;
  readonly table: string | null;
  /** The sheet that is shown when the file is opened, or one of several that are selected. */
  readonly selected: boolean;
}

/** The text of a worksheet part (ECMA-376 18.3.1.99) in pieces: the rows of a long sheet one by one. */
export function* sheetPart(sheet: NewSheet, context: SheetPartContext): Generator<string> {
  const { namespaces, styles } = context;
  yield [
    XML_HEAD,
    `<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">`,
    propertiesXml(sheet),
    `<dimension ref="${a1Range(sheet.plain ?? usedRange(sheet.rows))}"/>`,
    viewXml(sheet, context.selected),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet.columns, styles.digit),
  ].join('');
  yield* rowsXml(sheet.rows, styles);
  yield fromBytes(behindRows(sheet, context));
}

/** What stands behind the rows, one character for each byte. */
function behindRows(sheet: NewSheet, context: SheetPartContext): string {
  const { styles, drawing, notes, table, properties } = context;
  const { page } = sheet;
  return [
    sheet.filter ? `<autoFilter ref="${a1Range(sheet.filter)}"/>` : '',
    listed('mergeCells', sheet.merges, (range) => `<mergeCell ref="${a1Range(range)}"/>`),
    rulesXml(sheet.rules, styles),
    listed(
      'dataValidations',
      [...sheet.choices.map(choiceXml), ...sheet.validations.map(validationXml)],
      String,
    ),
    sheet.plain ? '' : linksXml(sheet.rows, context),
    page ? pageXml(page) : '',
    properties.length === 0
      ? ''
      : `<customProperties>${properties.map(({ name, id }) => `<customPr name="${name}" r:id="${id}"/>`).join('')}</customProperties>`,
    drawing === null ? '' : `<drawing r:id="${drawing}"/>`,
    notes === null ? '' : `<legacyDrawing r:id="${notes}"/>`,
    table === null ? '' : `<tableParts count="1"><tablePart r:id="${table}"/></tableParts>`,
    '</worksheet>',
  ].join('');
}

const text = (content: string): string => asBytes(escaped(content));

/** A list with its count; nothing where it is empty. */
const listed = <T>(name: string, items: readonly T[], item: (own: T) => string): string =>
  items.length === 0 ? '' : `<${name} count="${items.length}">${items.map(item).join('')}</${name}>`;

function propertiesXml({ tabColor, page }: NewSheet): string {
  const color = tabColor === null ? '' : `<tabColor rgb="${storedColor(tabColor)}"/>`;
  const fit = page ? '<pageSetUpPr fitToPage="1"/>' : '';
  return color + fit === '' ? '' : `<sheetPr>${color}${fit}</sheetPr>`;
}

function usedRange(rows: Iterable<NewRow>): CellRange {
  let [top, bottom, left, right] = [-1, 0, Infinity, 0];
  for (const { row, cells } of rows) {
    const [first, last] = [cells[0], cells.at(-1)];
    if (!first || !last) continue;
    if (top < 0) top = row;
    bottom = row;
    left = Math.min(left, first.column);
    right = Math.max(right, last.column);
  }
  return top < 0 ? { top: 0, left: 0, bottom: 0, right: 0 } : { top, left, bottom, right };
}

function viewXml({ gridLines, frozen }: NewSheet, selected: boolean): string {
  const attributes = `${gridLines ? '' : ' showGridLines="0"'}${selected ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  const pane = frozen ? paneXml(frozen) : '';
  const view = pane === '' ? `<sheetView${attributes}/>` : `<sheetView${attributes}>${pane}</sheetView>`;
  return `<sheetViews>${view}</sheetViews>`;
}

function paneXml({ rows, columns }: NonNullable<SheetPlan['frozen']>): string {
  if (rows === 0 && columns === 0) return '';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const active = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  return `<pane${split} topLeftCell="${a1(rows, columns)}" activePane="${active}" state="frozen"/><selection pane="${active}"/>`;
}

/** The width of a column as files hold it, of one in characters of the standard font (ECMA-376 18.3.1.13). */
const storedWidth = (characters: number, digit: number): number =>
  Math.round(columnPixels(characters)) / digit;

function columnsXml(columns: readonly NewColumn[], digit: number): string {
  const made = columns.map(({ width, hidden = false }, index) => {
    if (width === undefined && !hidden) return '';
    const size =
      width === undefined ? ' width="9.140625"' : ` width="${storedWidth(width, digit)}" customWidth="1"`;
    return `<col min="${index + 1}" max="${index + 1}"${size}${hidden ? ' hidden="1"' : ''}/>`;
  });
  const all = made.join('');
  return all === '' ? '' : `<cols>${all}</cols>`;
}

/** Characters of a text, and number of texts, that are kept as they were written. */
const LONGEST_KEPT = 64;
const MOST_KEPT = 20_000;

function* rowsXml(rows: Iterable<NewRow>, styles: StyleTable): Generator<string> {
  const looks = new Map<CellStyle, number>();
  const styleOf = (look: CellStyle): number => {
    let style = looks.get(look);
    if (style === undefined) looks.set(look, (style = styles.withLook(look)));
    return style;
  };
  const known = new Map<string, string>();
  /** Of a long table most short texts stand in many rows. */
  const textXml = (content: string): string => {
    if (content.length > LONGEST_KEPT) return cellXml(content);
    const own = known.get(content);
    if (own !== undefined) return own;
    const made = cellXml(content);
    if (known.size < MOST_KEPT) known.set(content, made);
    return made;
  };
  let isEmpty = true;
  for (const { row, cells, height, hidden = false } of rows) {
    const number = String(row + 1);
    const size = height ? ` ht="${height.points}"${height.set ? ' customHeight="1"' : ''}` : '';
    const head = `${isEmpty ? '<sheetData>' : ''}<row r="${number}"${size}${hidden ? ' hidden="1"' : ''}`;
    isEmpty = false;
    if (cells.length === 0) {
      yield `${head}/>`;
      continue;
    }
    let made = `${head}>`;
    for (const { column, content, look } of cells) {
      made += `<c r="${columnName(column)}${number}" s="${styleOf(look)}"`;
      if (typeof content === 'string' && content !== '') {
        made += ` t="inlineStr"><is><t xml:space="preserve">${textXml(content)}</t></is></c>`;
      } else made += contentXml(content);
    }
    yield `${made}</row>`;
  }
  yield isEmpty ? '<sheetData/>' : '</sheetData>';
}

/** What follows the place and the format of a cell. */
function contentXml(content: CellContent): string {
  if (typeof content === 'number') return `><v>${content}</v></c>`;
  const { type, xml } = cellBody(content, '');
  const kind = type === null ? '' : ` t="${type}"`;
  return xml === '' ? `${kind}/>` : `${kind}>${fromBytes(xml)}</c>`;
}

/** «$A$1:$B$9» */
const absolute = ({ top, left, bottom, right }: CellRange): string =>
  `${a1(top, left)}:${a1(bottom, right)}`.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

/** «'Лист 1'!$A$1:$B$9» */
export const reference = (sheet: string, range: CellRange): string => sheetAddress(sheet, absolute(range));

function choiceXml({ range, from }: NewChoice): string {
  const source = 'top' in from ? absolute(from) : text(`"${from.join()}"`);
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${a1Range(range)}"><formula1>${source}</formula1></dataValidation>`;
}

function linksXml(rows: Iterable<NewRow>, { link: idOf }: SheetPartContext): string {
  const made = Array.from(rows).flatMap(({ row, cells }) =>
    cells.flatMap(({ column, link }) => {
      if (!link) return [];
      const target =
        'url' in link
          ? `r:id="${idOf(link.url)}"`
          : `location="${text(sheetAddress(link.sheet, link.cell))}"`;
      return [`<hyperlink ref="${a1(row, column)}" ${target}/>`];
    }),
  );
  return made.length === 0 ? '' : `<hyperlinks>${made.join('')}</hyperlinks>`;
}

/** Inches. */
const POINTS_PER_INCH = 72;
const MARGINS = `<pageMargins${Object.entries(PAGE_MARGINS)
  .map(([side, points]) => ` ${side}="${points / POINTS_PER_INCH}"`)
  .join('')}/>`;
/** A4, as wide as one page, as long as it takes or as one. */
function pageXml({ orientation, footer, breaks = [], one = false }: PlanPage): string {
  const paper = `paperSize="9" fitToWidth="1" fitToHeight="${one ? 1 : 0}"`;
  const foot =
    footer === undefined ? '' : `<headerFooter><oddFooter>${text(`&C${footer}`)}</oddFooter></headerFooter>`;
  const rows = breaks.filter((row) => row > 0);
  const broken = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  const list =
    rows.length === 0
      ? ''
      : `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${broken}</rowBreaks>`;
  return `${MARGINS}<pageSetup ${paper} orientation="${orientation}"/>${foot}${list}`;
}
