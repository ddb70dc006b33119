import { isOn } from '../xml';
import { child, childrenNamed, numberOf, valueOf, within, type XmlElement } from './markup';

/** Word keeps numbers of paragraphs nowhere in the text: they are counted as Word does (ECMA-376 part 1, 17.9). */

interface Level {
  readonly start: number;
  readonly format: string;
  /** «%1.%2.»; empty where it shows nothing. */
  readonly text: string;
  /** All numbers in it are decimal, whatever the formats of their levels. */
  readonly isLegal: boolean;
  readonly separator: string;
  /** Begins anew after a paragraph of a level above this. */
  readonly restartsBelow: number;
  /** The style whose paragraphs stand on this level. */
  readonly style: string | null;
}

interface List {
  /** Lists of one kind count on together. */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where levels of this list begin anew. */
  readonly starts: ReadonlyMap<number, number>;
}

interface Place {
  readonly list: string;
  readonly level: number;
}

const MOST_LEVELS = 9;
const SEPARATORS: Readonly<Record<string, string>> = { nothing: '' };

function levelOf(element: XmlElement): Level {
  const format = valueOf(child(element, 'w:numFmt'), 'val') ?? 'decimal';
  const own = numberOf(element, 'ilvl') ?? 0;
  return {
    start: numberOf(child(element, 'w:start'), 'val') ?? 0,
    format,
    text: format === 'bullet' ? '' : (valueOf(child(element, 'w:lvlText'), 'val') ?? ''),
    isLegal: isSet(child(element, 'w:isLgl')),
    separator: SEPARATORS[valueOf(child(element, 'w:suff'), 'val') ?? ''] ?? ' ',
    restartsBelow: numberOf(child(element, 'w:lvlRestart'), 'val') ?? own,
    style: valueOf(child(element, 'w:pStyle'), 'val'),
  };
}

/** Whether a property that needs no value is on. */
export const isSet = (property: XmlElement | null): boolean =>
  property !== null && (valueOf(property, 'val') === null || isOn(property.attributes, 'val'));

const levelsOf = (element: XmlElement): [number, Level][] =>
  childrenNamed(element, 'w:lvl').map((level) => [numberOf(level, 'ilvl') ?? 0, levelOf(level)]);

function listsOf(numbering: XmlElement | null): ReadonlyMap<string, List> {
  const kinds = new Map(
    childrenNamed(numbering, 'w:abstractNum').map((kind) => [valueOf(kind, 'abstractNumId') ?? '', kind]),
  );
  const styled = new Map(
    [...kinds].flatMap(([id, kind]) => {
      const style = valueOf(child(kind, 'w:styleLink'), 'val');
      return style === null ? [] : [[style, id] as const];
    }),
  );
  const lists = childrenNamed(numbering, 'w:num').map((list): [string, List] => {
    const named = valueOf(child(list, 'w:abstractNumId'), 'val') ?? '';
    const link = valueOf(child(kinds.get(named) ?? null, 'w:numStyleLink'), 'val');
    const kind = (link !== null && styled.get(link)) || named;
    const own = kinds.get(kind);
    const changes = childrenNamed(list, 'w:lvlOverride');
    const starts = changes.flatMap((change): [number, number][] => {
      const start = numberOf(child(change, 'w:startOverride'), 'val');
      return start === null ? [] : [[numberOf(change, 'ilvl') ?? 0, start]];
    });
    const levels = new Map([...(own ? levelsOf(own) : []), ...changes.flatMap(levelsOf)]);
    return [valueOf(list, 'numId') ?? '', { kind, levels, starts: new Map(starts) }];
  });
  return new Map(lists);
}

/** The places in lists that styles of paragraphs give; a style without one has that of the style it is based on. */
function placesOf(styles: XmlElement | null, lists: ReadonlyMap<string, List>): ReadonlyMap<string, Place> {
  const byId = new Map(
    childrenNamed(styles, 'w:style').map((style) => [valueOf(style, 'styleId') ?? '', style]),
  );
  const placeOf = (id: string): Place | null => {
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at);) {
      seen.add(at);
      const style: XmlElement | null = byId.get(at) ?? null;
      const properties = within(style, 'w:pPr', 'w:numPr');
      const list = valueOf(child(properties, 'w:numId'), 'val');
      if (list !== null) {
        const linked = [...(lists.get(list)?.levels ?? [])].find(([, level]) => level.style === at)?.[0];
        return { list, level: linked ?? numberOf(child(properties, 'w:ilvl'), 'val') ?? 0 };
      }
      at = valueOf(child(style, 'w:basedOn'), 'val');
    }
    return null;
  };
  return new Map(
    [...byId.keys()].flatMap((id): [string, Place][] => {
      const place = placeOf(id);
      return place ? [[id, place]] : [];
    }),
  );
}

/** Gives the numbers of paragraphs, asked for in the order of the document. */
export class WordNumbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #places: ReadonlyMap<string, Place>;
  readonly #counters = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  constructor(numbering: XmlElement | null, styles: XmlElement | null) {
    this.#lists = listsOf(numbering);
    this.#places = placesOf(styles, this.#lists);
  }

  /** What Word shows before a paragraph of those properties, with what separates it from the text; bullets are left out. */
  label(properties: XmlElement | null): string {
    const place = this.#placeOf(properties);
    const list = place && this.#lists.get(place.list);
    const own = list?.levels.get(place?.level ?? 0);
    if (!place || !list || !own) return '';
    const { level } = place;
    const counters = this.#counters.get(list.kind) ?? new Map<number, number>();
    this.#counters.set(list.kind, counters);
    if (!this.#begun.has(place.list)) {
      this.#begun.add(place.list);
      for (const [at, start] of list.starts) counters.set(at, start - 1);
    }
    counters.set(level, (counters.get(level) ?? own.start - 1) + 1);
    for (let below = level + 1; below < MOST_LEVELS; below++) {
      const restarts = list.levels.get(below)?.restartsBelow ?? below;
      if (level < restarts) counters.delete(below);
    }
    const shown = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const named = list.levels.get(index);
      const value = counters.get(index) ?? named?.start ?? 1;
      return written(value, own.isLegal ? 'decimal' : (named?.format ?? 'decimal'));
    });
    return shown.trim() === '' ? '' : `${shown}${own.separator}`;
  }

  #placeOf(properties: XmlElement | null): Place | null {
    const own = child(properties, 'w:numPr');
    const styled = this.#places.get(valueOf(child(properties, 'w:pStyle'), 'val') ?? '') ?? null;
    const list = valueOf(child(own, 'w:numId'), 'val') ?? styled?.list ?? null;
    if (list === null) return null;
    return { list, level: numberOf(child(own, 'w:ilvl'), 'val') ?? styled?.level ?? 0 };
  }
}

const ROMAN: readonly (readonly [value: number, digits: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const MOST_ROMAN = 3999;

function roman(value: number): string {
  if (value < 1 || value > MOST_ROMAN) return String(value);
  let left = value;
  let digits = '';
  for (const [size, own] of ROMAN) {
    digits += own.repeat(Math.floor(left / size));
    left %= size;
  }
  return digits;
}

const letters = (first: number, count: number, without: readonly number[] = []): string =>
  Array.from({ length: count }, (_, index) => first + index)
    .filter((code) => !without.includes(code))
    .map((code) => String.fromCharCode(code))
    .join('');

const LATIN = letters(0x61, 26);
/** Without the letters that no list is counted with: short i, hard and soft sign, yeru. */
const RUSSIAN = letters(0x430, 32, [0x439, 0x44a, 0x44b, 0x44c]);

/** After the last letter Word doubles them: «aa», «bb». */
function lettered(value: number, alphabet: string): string {
  const index = value - 1;
  const letter = alphabet[index % alphabet.length];
  return letter === undefined
    ? String(value)
    : letter.repeat(Math.min(Math.floor(index / alphabet.length) + 1, 30));
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerLetter: (value) => lettered(value, LATIN),
  upperLetter: (value) => lettered(value, LATIN).toUpperCase(),
  russianLower: (value) => lettered(value, RUSSIAN),
  russianUpper: (value) => lettered(value, RUSSIAN).toUpperCase(),
};

const written = (value: number, format: string): string => (FORMATS[format] ?? String)(value);
