import type { KeptTexts, PlanCell, SheetPlan } from '../../../workbook';
import { REPORTS_LOCALES } from '../../locales';
import { shown } from '../../planCells';
import { COLORS } from '../../styles';
import { editedText } from '../edited';
import { type MemoBlock, type MemoDocument, type MemoText, PAGE_PARTS } from '../model';
import { gap, Grid, PART_WIDTH } from './grid';
import { MEMO_STYLES, type MemoStyle } from './styles';
import { addTable } from './table';

export interface MemoSheetInput {
  readonly document: MemoDocument;
  /** The texts of the sheet that stands in the workbook; those that were edited stay. */
  readonly kept: KeptTexts;
  /** As settled, see `settleNames`. */
  readonly name: string;
}

const HEADING_HEIGHT = 24;
const SIGNATURE_HEIGHT = 36;
/** A heading stands on one page with so many points below it. */
const TOGETHER = 120;

/**
 * The sheet «Справка»: the memo on A4 in portrait. Paragraphs and recommendations may be edited; shares, changes and
 * sums of tables are formulas over the numbers beside them.
 */
export function memoSheet({ document, kept, name }: MemoSheetInput): SheetPlan {
  const { figures, footer } = REPORTS_LOCALES[document.locale];
  const grid = new Grid();
  const editable = (content: MemoText, style: MemoStyle): PlanCell => ({
    value: editedText(content, kept),
    style,
    editable: { key: content.key, proposed: content.text },
  });
  const add = (block: MemoBlock): void => {
    switch (block.kind) {
      case 'title':
        grid.across(shown(block.title, 'title'), HEADING_HEIGHT);
        block.lines.forEach((line) => {
          grid.across(shown(line, 'line'));
        });
        break;
      case 'heading':
        grid.keep(TOGETHER);
        grid.skip();
        grid.across(shown(block.text, 'heading'), HEADING_HEIGHT);
        break;
      case 'subheading':
        grid.keep(TOGETHER);
        grid.skip();
        grid.across(shown(block.text, 'subheading'));
        break;
      case 'paragraph':
        grid.across(editable(block.content, 'paragraph'));
        break;
      case 'list':
        block.items.forEach((item) => {
          grid.add([
            { cell: shown('–', 'bullet'), width: 1 },
            { cell: editable(item, 'paragraph'), width: PAGE_PARTS - 1 },
          ]);
        });
        break;
      case 'table':
        addTable(grid, block.table, figures, editable);
        grid.skip();
        break;
      case 'signature':
        addSignature(grid, block, editable);
    }
  };
  document.blocks.forEach(add);
  return {
    kind: 'memo',
    name,
    rows: grid.rows,
    styles: MEMO_STYLES,
    columnWidths: Array.from({ length: PAGE_PARTS }, () => PART_WIDTH),
    rowHeights: grid.heights,
    merges: grid.merges,
    page: { orientation: 'portrait', footer: footer(document.title), breaks: grid.breaks },
    tabColor: COLORS.tab,
  };
}

type Signature = Extract<MemoBlock, { readonly kind: 'signature' }>;

const LINE = '_'.repeat(20);

function addSignature(
  grid: Grid,
  { position, name, day }: Signature,
  editable: (content: MemoText, style: MemoStyle) => PlanCell,
): void {
  grid.keep(TOGETHER);
  grid.skip();
  grid.add(
    [
      { cell: editable(position, 'signature'), width: 9 },
      { cell: shown(LINE, 'signatureLine'), width: 7 },
      { cell: editable(name, 'signature'), width: 8 },
    ],
    SIGNATURE_HEIGHT,
  );
  grid.add([{ cell: shown(day, 'signature'), width: 9 }, gap(15)]);
}
