import type { RiskLevel, RiskRecord } from '../../data';
import type { HeatCell, HeatState, SchoolProfile } from '../../risks';
import {
  call,
  cellOf,
  type CellPlace,
  type CellValue,
  type Expression,
  isCellError,
  joined,
  literal,
  type SheetSnapshot,
  valueAt,
} from '../../workbook';
import { sameValue } from '../../indicators';
import type { Vocabulary } from '../../tables';
import type { RisksSheetWords } from '../../locales';

type Sheets = ReadonlyMap<string, SheetSnapshot>;

/** A cell of the map. */
export interface ShownCell extends HeatCell {
  /** Null where a formula would read the mark in another way than the code, or there is no mark to read. */
  readonly formula: Expression | null;
}

const SEPARATOR = ';';
const between = (text: string): string => SEPARATOR + text + SEPARATOR;

/** The words of each level as one text that formulas look a mark up in: «;высокая;высокий;». */
type MarkWords = readonly (readonly [state: HeatState, words: string])[];

/** Words that a text of a formula has no room for are left out: marks of them are shown without a formula. */
export const markWords = ({ entries }: Vocabulary<RiskLevel | null>): MarkWords =>
  entries.map(([level, words]) => {
    let text = between(words[0] ?? '');
    for (const word of words.slice(1)) {
      if (text.length + word.length + 1 < LONGEST_LITERAL) text += word + SEPARATOR;
    }
    return [level ?? 'none', text.toLowerCase()];
  });

const LONGEST_LITERAL = 255;

/** White space that programs trim each in its own way. */
const ODD_SPACE = /[^\S ]|[\u200b\ufeff]/;

/** What formulas make of a cell's value; null where programs may differ. */
function seenState(value: CellValue, marks: MarkWords): HeatState | null {
  if (isCellError(value)) return 'unread';
  const text = value === null ? '' : String(value);
  if (ODD_SPACE.test(text)) return null;
  const mark = text.replaceAll(/ +/g, ' ').replaceAll(/^ | $/g, '').toLowerCase();
  if (mark === '') return 'none';
  return marks.find(([, words]) => words.includes(between(mark)))?.[0] ?? 'unread';
}

interface HeatWords {
  readonly words: RisksSheetWords;
  readonly marks: MarkWords;
}

/** A row of the map: words over the cells of «Риски» while its row holds the same school, year and date. */
export function heatRow(
  { record, cells }: SchoolProfile,
  sheets: Sheets,
  words: HeatWords,
): readonly ShownCell[] {
  const sheet = sheets.get(record.table.sheet);
  const checks = sheet ? rowChecks(record, sheet) : [];
  return cells.map((cell) => {
    const { place, state } = cell;
    const seen = sheet && place ? seenState(valueAt(sheet, place.row, place.column), words.marks) : null;
    return { ...cell, formula: place && seen === state ? heatFormula(place, checks, words) : null };
  });
}

const KEYS = ['school', 'year', 'date'] as const;

/** A cell that is merged down from above is empty, and tells nothing. */
const rowChecks = ({ table, row }: RiskRecord, sheet: SheetSnapshot): readonly Expression[] =>
  KEYS.flatMap((key) => {
    const column = table.columns.get(key);
    if (column === undefined || valueAt(sheet, row, column) === null) return [];
    return sameValue(sheet, { row, column }) ?? [];
  });

function heatFormula(
  place: CellPlace,
  checks: readonly Expression[],
  { words: { states, stale }, marks }: HeatWords,
): Expression {
  const mark = call('TRIM', cellOf(place.sheet, place));
  const sought = joined('&', literal(SEPARATOR), call('LOWER', mark), literal(SEPARATOR));
  const word = marks.reduceRight<Expression>(
    (otherwise, [state, words]) =>
      call('IF', call('ISNUMBER', call('FIND', sought, literal(words))), literal(states[state]), otherwise),
    literal(states.unread),
  );
  const shown = call('IF', joined('=', mark, literal('')), literal(states.none), word);
  const kept = checks.length === 0 ? shown : call('IF', call('AND', ...checks), shown, literal(stale));
  return call('IFERROR', kept, literal(states.unread));
}
