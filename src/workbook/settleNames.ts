import type { OwnSheetKind } from './sheetPlan';
import type { WorkbookSnapshot } from './snapshot';

const LONGEST_NAME = 31;

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
  return name.slice(0, LONGEST_NAME - suffix.length) + suffix;
};

/** The names under which own sheets will be written. A sheet of the user is never taken over, whatever it is called. */
export function settleNames<K extends OwnSheetKind>(
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
  wishes: Readonly<Record<K, string>>,
): Readonly<Record<K, SettledName>> {
  const used = new Set(sheets.map(({ name }) => keyOf(name)));
  const settle = (kind: K): SettledName => {
    const wished = wishes[kind];
    const own = sheets.find((sheet) => sheet.own === kind);
    const taken = sheets.some(({ name, own: mark }) => mark !== kind && keyOf(name) === keyOf(wished));
    if (own) return { name: own.name, taken };
    let name = wished;
    for (let number = 2; used.has(keyOf(name)); number += 1) name = numbered(wished, number);
    used.add(keyOf(name));
    return { name, taken };
  };
  const kinds = Object.keys(wishes) as K[];
  return Object.fromEntries(kinds.map((kind) => [kind, settle(kind)])) as Record<K, SettledName>;
}
