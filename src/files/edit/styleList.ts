import { attribute } from '../xml';
import { type Element, firstElement, scanElements, type Splice, withAttribute } from './xmlWrite';

/** The lists of a workbook's styles with the elements in them, in the order of the part (ECMA-376 18.8.39). */
const LISTS = [
  ['numFmts', 'numFmt'],
  ['fonts', 'font'],
  ['fills', 'fill'],
  ['borders', 'border'],
  ['cellStyleXfs', 'xf'],
  ['cellXfs', 'xf'],
  ['cellStyles', 'cellStyle'],
  ['dxfs', 'dxf'],
] as const;

export type StyleListName = (typeof LISTS)[number][0];

/** One list of `styles.xml`, to which elements are added. What is there stays as it stands. */
export class StyleList {
  readonly #root: Element | null;
  readonly #list: Element | null;
  readonly #known: string[];
  readonly #places = new Map<string, number>();
  readonly #before: number;

  constructor(
    readonly xml: string,
    readonly name: StyleListName,
  ) {
    this.#root = firstElement(xml, 'styleSheet');
    this.#list = this.#elementOf(name);
    const child = LISTS.find(([list]) => list === name)?.[1] ?? '';
    this.#known =
      this.#list && !this.#list.empty
        ? [...scanElements(xml, child, this.#list.end, this.#list.contentEnd)].map(({ start, close }) =>
            xml.slice(start, close),
          )
        : [];
    this.#before = this.#known.length;
    this.#known.forEach((own, index) => {
      if (!this.#places.has(own)) this.#places.set(own, index);
    });
  }

  /** Extensions have lists of the same name under another prefix. */
  #elementOf(name: string): Element | null {
    const found = firstElement(this.xml, name);
    return found && found.prefix === this.#root?.prefix ? found : null;
  }

  get prefix(): string {
    return this.#root?.prefix ?? '';
  }

  get length(): number {
    return this.#known.length;
  }

  get grown(): boolean {
    return this.#known.length > this.#before;
  }

  at(index: number): string | null {
    return this.#known[index] ?? null;
  }

  /** The opening tags of what is in the list. */
  elements(): readonly { readonly attributes: string }[] {
    return this.#known.map((own) => ({ attributes: OPENING.exec(own)?.[1] ?? '' }));
  }

  /** The place of an element that reads just so, added where there is none. */
  add(element: (prefix: string) => string): number {
    const own = element(this.prefix);
    const known = this.#places.get(own);
    if (known !== undefined) return known;
    this.#places.set(own, this.#known.length);
    return this.#known.push(own) - 1;
  }

  /** What makes the list of the part this one. */
  splices(): readonly Splice[] {
    if (!this.grown || !this.#root) return [];
    const { name, prefix } = this;
    const count = String(this.length);
    const added = this.#known.slice(this.#before).join('');
    const list = this.#list;
    if (list) {
      const head = `<${prefix}${name}${withAttribute(list.attributes, 'count', count)}>`;
      if (list.empty) {
        return [{ start: list.start, end: list.end, text: `${head}${added}</${prefix}${name}>` }];
      }
      return [
        { start: list.start, end: list.end, text: head },
        { start: list.contentEnd, end: list.contentEnd, text: added },
      ];
    }
    const at = this.#placeOfMissing();
    return [{ start: at, end: at, text: `<${prefix}${name} count="${count}">${added}</${prefix}${name}>` }];
  }

  /** Behind the last list that stands before this one. */
  #placeOfMissing(): number {
    const before = LISTS.slice(
      0,
      LISTS.findIndex(([list]) => list === this.name),
    ).toReversed();
    for (const [list] of before) {
      const found = this.#elementOf(list);
      if (found) return found.close;
    }
    return this.#root?.end ?? 0;
  }
}

export const OPENING = /^<[^\s<>/]+((?:[^<>"'/]|\/(?!>)|"[^"]*"|'[^']*')*)/;

export const numberIn = (attributes: string, name: string): number =>
  Number(attribute(attributes, name) ?? 0);
