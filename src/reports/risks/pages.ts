import type { PlanPage } from '../../workbook';
import type { PlacedBlock } from './block';
import { type Grid, HEADER_HEIGHT, HEADER_ROW } from './grid';

const STANDARD_HEIGHT = 15;
/** Points between the margins of A4 in landscape, a little less than there are. */
const PAGE = { width: 760, height: 465 } as const;
/** Pixels of a character and around the text of a cell, and points of a pixel. */
const [CHARACTER, PADDING, PIXEL] = [7, 5, 0.75] as const;
/** The title and the line below it; with them the rows above the blocks. */
const TITLE_ROWS = { top: 0, bottom: 1 } as const;
const TITLE_HEIGHT = 36;
const TOP_HEIGHT = TITLE_HEIGHT + STANDARD_HEIGHT;

const heightFrom = ({ top, heights }: PlacedBlock, from: number, count: number): number =>
  Array.from({ length: count }, (_item, at) => heights.get(top + from + at) ?? STANDARD_HEIGHT).reduce(
    (sum, height) => sum + height,
    0,
  );
const heightOfBlock = (own: PlacedBlock): number => heightFrom(own, 0, own.rows.length);

/** How many points of the sheet a page holds, once the sheet is as wide as one page. */
function pageHeight({ widths }: Grid): number {
  const width = widths.reduce((sum, own) => sum + (own * CHARACTER + PADDING) * PIXEL, 0);
  return (PAGE.height * Math.max(PAGE.width, width)) / PAGE.width;
}

/**
 * Which rows every page repeats, and which start a new one. The head of a map that goes over several pages is repeated,
 * else the title of the sheet; what fits on a page stands on one.
 */
export function pagesOf(blocks: readonly PlacedBlock[], grid: Grid): Pick<PlanPage, 'titleRows' | 'breaks'> {
  const [map] = blocks;
  if (!map) return {};
  const height = pageHeight(grid);
  const isLong = TOP_HEIGHT + heightOfBlock(map) > height;
  const repeated = isLong ? heightFrom(map, 0, HEADER_HEIGHT) : TITLE_HEIGHT;
  return {
    titleRows: isLong ? { top: HEADER_ROW, bottom: HEADER_ROW + HEADER_HEIGHT - 1 } : TITLE_ROWS,
    breaks: pageBreaks(blocks, height, repeated),
  };
}

function pageBreaks(blocks: readonly PlacedBlock[], height: number, repeated: number): readonly number[] {
  const breaks: number[] = [];
  let used = TOP_HEIGHT;
  for (const own of blocks) {
    const isFirst = own === blocks[0];
    const wanted = heightOfBlock(own);
    const start = isFirst ? used : used + STANDARD_HEIGHT;
    const fits = start + Math.min(wanted, height - repeated) <= height;
    if (!fits && !isFirst) breaks.push(own.top);
    used = (fits || isFirst ? start : repeated) + wanted;
    while (used > height) used -= height - repeated;
  }
  return breaks;
}
