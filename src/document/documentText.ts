import { headRows } from './head';
import { type FigureLanguage, writtenValue } from './kinds';
import { type Block, cellsAcross, type Document, kindIn, lineText, type Table, textOf } from './model';
import { printedParts } from './printed';
import type { CellValues } from './values';

/**
 * A document as plain text, to be put on the clipboard: an empty line between blocks, rows of tables in lines whose cells
 * are parted by tabs, as Word and Excel take them. Charts are left out: what they show stands in a table.
 */
export function documentText(document: Document, language: FigureLanguage): string {
  const { blocks, values } = printedParts(document, language);
  return textsOf(blocks, values, language).join('\n\n');
}

const textsOf = (blocks: readonly Block[], values: CellValues, language: FigureLanguage): readonly string[] =>
  blocks.flatMap((block) => blockTexts(block, values, language));

function blockTexts(block: Block, values: CellValues, language: FigureLanguage): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [[block.title, ...block.lines.map(lineText).filter((line) => line !== '')].join('\n')];
    case 'addressee':
    case 'paragraph':
      return [textOf(block.content)];
    case 'heading':
    case 'subheading':
      return [block.text];
    case 'list':
      return [block.items.map((item) => `– ${textOf(item)}`).join('\n')];
    case 'table':
      return [tableText(block.table, values, language)];
    case 'together':
      return textsOf(block.blocks, values, language);
    case 'signature':
      return [`${textOf(block.position)}\t${textOf(block.name)}\n${block.day}`];
    case 'chart':
    case 'charts':
    case 'page':
    case 'unprinted':
      return [];
  }
}

function tableText(
  { key, columns, rows, headless }: Table,
  values: CellValues,
  language: FigureLanguage,
): string {
  const heads = headless
    ? []
    : headRows(columns).map((cells) => {
        const line = columns.map(() => '');
        for (const { from, title } of cells) line[from] = title;
        return line;
      });
  const lines = rows.map((row) => {
    const line = columns.map(() => '');
    for (const [column] of cellsAcross(row, columns)) {
      const value = values({ table: key, row: row.key, column: column.key });
      line[columns.indexOf(column)] = writtenValue(value, kindIn(row, column), language);
    }
    return line;
  });
  return [...heads, ...lines].map((line) => line.map(oneLine).join('\t').trimEnd()).join('\n');
}

/** Within a table a line is a row. */
const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replaceAll('\t', ' ');
