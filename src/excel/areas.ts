import { a1Range, type CellRange } from '../workbook';

/**
 * Characters of the address of several areas. Excel takes more in some places and no more than 255 in others; what it
 * takes everywhere is little enough.
 */
const MOST_CHARACTERS = 250;

/** Calls that getting a range takes. */
export const RANGE_CALLS = 2;
/** Calls that getting areas and their format takes. */
export const AREA_CALLS = RANGE_CALLS + 1;

/** How areas of a sheet that are to be treated alike are named, in as few texts as may be. */
export interface Areas {
  readonly texts: (areas: readonly string[]) => readonly string[];
}

/** Several areas in one call. */
export const TOGETHER: Areas = {
  texts(areas) {
    const texts: string[] = [];
    for (const area of areas) {
      const last = texts.at(-1);
      if (last !== undefined && last.length + 1 + area.length <= MOST_CHARACTERS) {
        texts[texts.length - 1] = `${last},${area}`;
      } else texts.push(area);
    }
    return texts;
  },
};

/** Each area by itself: for an Excel that refuses something of several. */
export const ONE_BY_ONE: Areas = { texts: (areas) => areas };

/** Texts that name ranges. */
export const rangeTexts = (areas: Areas, ranges: readonly CellRange[]): readonly string[] =>
  areas.texts(ranges.map(a1Range));

/** What such a text names. */
export const areasIn = (sheet: Excel.Worksheet, text: string): Excel.Range | Excel.RangeAreas =>
  text.includes(',') ? sheet.getRanges(text) : sheet.getRange(text);

/** The format of what such a text names. */
export const formatOf = (sheet: Excel.Worksheet, text: string): Excel.RangeFormat =>
  areasIn(sheet, text).format;
