import type { Code, FindingData, ProposedFix } from '../../findings';
import { isBlank, singleLine } from '../../tables';
import { a1, type CellEdit, editCell, isCellError, textAt, valueAt } from '../../workbook';
import type { Item, Roadmap } from '../model';
import { isLetterNumber, type RowNumber } from '../number';
import { siblingGroups, siblingNumber, type Siblings } from '../siblings';
import { fixOf, type Hit, perRoadmap, rule } from './rule';

type NumberingCode = Extract<Code, `number-${string}`>;
type Fault = { [C in NumberingCode]: { readonly code: C; readonly hit: Hit<C> } }[NumberingCode];

/** A longer renumbering is no correction that a person can look through. */
const LONGEST_FIX = 500;

const isRight = ({ number }: Item, last: number): boolean => number?.parts.at(-1) === last && !number.spoiled;

const isLettered = ({ row, number, numberColumn }: Item, { sheet }: Roadmap): boolean =>
  number === null && numberColumn !== null && isLetterNumber(textAt(sheet, row, numberColumn));

/** Walks one group of siblings, counting. */
class Counter {
  readonly faults: Fault[] = [];
  readonly #seen = new Map<number, Item>();
  #last = 0;
  /** Of the next item with a number. */
  #ahead = 0;
  #previous: string | null;

  constructor(
    readonly roadmap: Roadmap,
    readonly group: Siblings,
    /** Others of the kind have numbers: sections all unnumbered are so by intent. */
    readonly numbered: boolean,
  ) {
    this.#previous = null;
    // Activities without sections of their own go on counting from section to section, or start anew.
    const index = group.items.findIndex(({ number }) => number !== null);
    const first = group.items[index]?.number?.parts;
    if (group.prefix.length === 0 && group.parent && first?.length === 1) {
      this.#last = Math.max(0, (first[0] ?? 1) - 1 - index);
    }
  }

  run(): readonly Fault[] {
    for (const [index, item] of this.group.items.entries()) {
      const { number } = item;
      if (!number) this.#missing(item, index);
      else this.#numbered(item, number, index);
    }
    return this.faults;
  }

  get #expected(): string {
    return siblingNumber(this.group, this.#last + 1, this.roadmap);
  }

  #missing(item: Item, index: number): void {
    if (item.numberColumn === null || !this.numbered) return;
    const expected = this.#expected;
    const next = this.#nextLast(index);
    if (!isCellError(valueAt(this.roadmap.sheet, item.row, item.numberColumn))) {
      const edits = this.#renumber(index);
      const data = { expected, renumbered: Math.max(0, edits.length - 1) };
      this.#report('number-missing', item, data, edits, edits.length === 1);
    }
    if (next !== this.#last + 1) this.#last += 1;
    this.#previous = expected;
  }

  #numbered(item: Item, number: RowNumber, index: number): void {
    const { prefix } = this.group;
    const own = this.#asMeant(number);
    const last = own.at(-1) ?? 0;
    const read = number.text;
    if (number.spoiled) this.#spoiled(item, number, own);
    else this.#inTextCell(item, number);
    const inPlace = own.length === prefix.length + 1 && prefix.every((part, depth) => own[depth] === part);
    if (inPlace && last === this.#last + 1 && !number.spoiled && !this.#seen.has(last)) {
      this.#seen.set(last, item);
      this.#last = last;
      this.#previous = read;
      return;
    }
    const expected = this.#expected;
    if (!inPlace) {
      const section = this.group.parent?.number?.text ?? '';
      this.#report('number-parent', item, { read, section, expected }, this.#renumber(index), false);
      this.#last += 1;
      this.#previous = expected;
      return;
    }
    const namesake = this.#seen.get(last);
    const previous = this.#previous;
    if (namesake) {
      const first = a1(namesake.row, namesake.numberColumn ?? namesake.titleColumn);
      this.#report('number-duplicate', item, { read, first, expected }, this.#renumber(index), false);
      if (this.#nextLast(index) !== this.#last + 1) {
        this.#last += 1;
        this.#previous = expected;
      }
      return;
    }
    this.#seen.set(last, item);
    if (last > this.#last + 1) {
      this.#report('number-gap', item, { read, previous, expected }, this.#renumber(index), false);
    } else if (last <= this.#last) {
      this.#report(
        'number-order',
        item,
        { read, previous: previous ?? '', expected },
        this.#renumber(index),
        false,
      );
      return;
    }
    this.#last = last;
    this.#previous = number.spoiled ? expected : read;
  }

  /** The parts that the user typed, before Excel made something else of them. */
  #asMeant(number: RowNumber): readonly number[] {
    if (!number.spoiled) return number.parts;
    const wanted = [...this.group.prefix, this.#last + 1];
    if (number.spoiled === 'date') {
      return number.parts.length > wanted.length ? number.parts.slice(0, wanted.length) : number.parts;
    }
    if (number.spoiled !== 'number' || wanted.length !== 2) return number.parts;
    const asNumber = (parts: readonly number[]): number => Number(`${parts[0]}.${parts.slice(1).join('')}`);
    return asNumber(wanted) === asNumber(number.parts) ? wanted : number.parts;
  }

  #spoiled(item: Item, number: RowNumber, own: readonly number[]): void {
    const expected = siblingNumber(
      { ...this.group, prefix: own.slice(0, -1) },
      own.at(-1) ?? 0,
      this.roadmap,
    );
    const inOrder = own.at(-1) === this.#last + 1;
    const sameParts =
      own.length === number.parts.length && own.every((part, at) => part === number.parts[at]);
    const edits = this.#edit(item, expected);
    const data = { read: number.text, expected };
    this.#report(
      number.spoiled === 'date' ? 'number-as-date' : 'number-as-number',
      item,
      data,
      edits,
      inOrder && sameParts,
      (text) => (text === number.text || text === expected ? expected : null),
    );
  }

  /** The number stands before the text, in the text's cell, and its own cell is empty. */
  #inTextCell(item: Item, number: RowNumber): void {
    const column = item.numberColumn;
    if (column === null || column === item.titleColumn) return;
    const { sheet } = this.roadmap;
    const text = textAt(sheet, item.row, item.titleColumn);
    if (!isBlank(textAt(sheet, item.row, column)) || !singleLine(text).startsWith(number.text)) return;
    const rest = text.slice(text.indexOf(number.text) + number.text.length).trim();
    const edits = [
      editCell(sheet, item.row, column, number.text),
      editCell(sheet, item.row, item.titleColumn, rest),
    ];
    this.#report('number-missing', item, { expected: number.text, renumbered: 0 }, edits, true);
  }

  #nextLast(index: number): number | undefined {
    const { items } = this.group;
    while (this.#ahead <= index || items[this.#ahead]?.number === null) this.#ahead += 1;
    return items[this.#ahead]?.number?.parts.at(-1);
  }

  /**
   * Gives the item the expected number and moves on those after it, up to the first that is right already; nothing
   * where that is too far.
   */
  #renumber(index: number): readonly CellEdit[] {
    const first = this.#last + 1;
    const moved = this.group.items.slice(index, index + LONGEST_FIX);
    const right = moved.findIndex(
      (item, at) => at > 0 && (isRight(item, first + at) || item.kind !== 'activity'),
    );
    if (right < 0 && moved.length === LONGEST_FIX) return [];
    return moved
      .slice(0, right < 0 ? undefined : right)
      .flatMap((item, at) => this.#edit(item, siblingNumber(this.group, first + at, this.roadmap)));
  }

  #edit(item: Item, to: string): readonly CellEdit[] {
    const { sheet } = this.roadmap;
    if (item.numberColumn === null || item.numberColumn === item.titleColumn) return [];
    return [editCell(sheet, item.row, item.numberColumn, to)];
  }

  #report<C extends NumberingCode>(
    code: C,
    item: Item,
    data: FindingData[C],
    edits: readonly CellEdit[],
    safe: boolean,
    label?: ProposedFix['label'],
  ): void {
    const fix = fixOf(this.roadmap, edits, safe);
    const hit: Hit<C> = {
      row: item.row,
      column: item.numberColumn ?? item.titleColumn,
      data,
      fix: fix && { ...fix, ...(label && { label }) },
    };
    this.faults.push({ code, hit } as unknown as Fault);
  }
}

const faultsOf = perRoadmap((roadmap: Roadmap): readonly Fault[] => {
  if (!roadmap.header.columns.has('number')) return [];
  const activities = roadmap.activities.some(({ number }) => number);
  return siblingGroups(roadmap).flatMap((group) => {
    const numbered =
      group.items[0]?.kind === 'activity' ? activities : group.items.some(({ number }) => number);
    const counted = { ...group, items: group.items.filter((item) => !isLettered(item, roadmap)) };
    return new Counter(roadmap, counted, numbered).run();
  });
});

const numberingRule = <C extends NumberingCode>(code: C) =>
  rule(code, (roadmap) =>
    faultsOf(roadmap)
      .filter((fault): fault is Extract<Fault, { code: C }> => fault.code === code)
      .map(({ hit }) => hit as Hit<C>),
  );

export const numberingRules = [
  numberingRule('number-missing'),
  numberingRule('number-duplicate'),
  numberingRule('number-gap'),
  numberingRule('number-order'),
  numberingRule('number-parent'),
  numberingRule('number-as-date'),
  numberingRule('number-as-number'),
];
