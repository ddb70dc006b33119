import type { OwnSheetKind } from './sheetPlan';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

export const LONGEST_NAME = 31;

/** Where an own sheet will stand: under its wished name, its earlier one, or another since a user's sheet has it. */
export interface SettledName {
  readonly name: string;
  /** The wished name belongs to a sheet of the user. */
  readonly taken: boolean;
}

/** Excel compares sheet names without case. */
const keyOf = (name: string): string => name.toLocaleLowerCase('ru');

const numbered = (name: string, number: number): string => {
  const suffix = ` (${number})`;
  return shortened(name, LONGEST_NAME - suffix.length) + suffix;
};

/** The names under which own sheets will be written. A sheet of the user is never taken over, whatever it is called. */
export function settleNames<K extends OwnSheetKind>(
  { sheets, otherSheets = [] }: Pick<WorkbookSnapshot, 'sheets' | 'otherSheets'>,
  wishes: Readonly<Record<K, string>>,
): Readonly<Record<K, SettledName>> {
  const others = new Set(otherSheets.map(keyOf));
  const used = new Set([...sheets.map(({ name }) => keyOf(name)), ...others]);
  const settle = (kind: K): SettledName => {
    const wished = wishes[kind];
    const own = sheets.find((sheet) => sheet.own === kind);
    const taken =
      others.has(keyOf(wished)) ||
      sheets.some(({ name, own: mark }) => mark !== kind && keyOf(name) === keyOf(wished));
    if (own) return { name: own.name, taken };
    let name = wished;
    for (let number = 2; used.has(keyOf(name)); number += 1) name = numbered(wished, number);
    used.add(keyOf(name));
    return { name, taken };
  };
  const kinds = Object.keys(wishes) as K[];
  return Object.fromEntries(kinds.map((kind) => [kind, settle(kind)])) as Record<K, SettledName>;
}

/** Names for new sheets of the person's own: as wished, or the next ones of that kind that are free. */
export function freeNames(
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
  wishes: readonly string[],
): readonly string[] {
  const used = new Set(sheets.map(({ name }) => keyOf(name)));
  return wishes.map((wish) => {
    const wished = writable(wish);
    let name = wished;
    for (let number = 2; used.has(keyOf(name)); number += 1) name = numbered(wished, number);
    used.add(keyOf(name));
    return name;
  });
}

/** A sheet that stands under another name than in the workbook that was read. */
export interface RenamedSheet {
  readonly from: string;
  readonly to: string;
}

/** What Excel takes for no name of a sheet, and a name that it keeps for itself. */
const FORBIDDEN = /[[\]:*?/\\]/g;
const QUOTES_AT_ENDS = /^'+|'+$/g;
const EDGES = /^[\s']+|[\s']+$/g;
const RESERVED = new Set(['history']);

const isWritable = (name: string): boolean =>
  name === writable(name) && !RESERVED.has(keyOf(name)) && name.trim() !== '';

/** As much of a name as Excel takes. */
const writable = (name: string): string =>
  shortened(name.replace(FORBIDDEN, '_').replace(QUOTES_AT_ENDS, ''), LONGEST_NAME);

/** A text cut at a whole character. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  const isSplit = last >= 0xd800 && last <= 0xdbff;
  return text
    .slice(0, isSplit ? length - 1 : length)
    .trimEnd()
    .replace(QUOTES_AT_ENDS, '');
}

/**
 * A workbook whose sheets have names that can be written into an Excel file: longer ones and those with forbidden signs,
 * which other formats allow, are shortened, each to a name of its own.
 */
export function writableNames(snapshot: WorkbookSnapshot): {
  readonly snapshot: WorkbookSnapshot;
  readonly renamed: readonly RenamedSheet[];
} {
  const used = new Set(
    snapshot.sheets
      .map(({ name }) => name)
      .filter(isWritable)
      .map(keyOf),
  );
  const seen = new Set<string>();
  const renamed: RenamedSheet[] = [];
  const sheets = snapshot.sheets.map((sheet): SheetSnapshot => {
    const key = keyOf(sheet.name);
    if (isWritable(sheet.name) && !seen.has(key)) {
      seen.add(key);
      return sheet;
    }
    const base = isWritable(sheet.name) ? sheet.name : writable(sheet.name).replace(EDGES, '') || '_';
    let name = base;
    for (let number = 2; used.has(keyOf(name)) || RESERVED.has(keyOf(name)); number += 1) {
      name = numbered(base, number);
    }
    used.add(keyOf(name));
    renamed.push({ from: sheet.name, to: name });
    return { ...sheet, name };
  });
  return renamed.length === 0 ? { snapshot, renamed } : { snapshot: { ...snapshot, sheets }, renamed };
}
