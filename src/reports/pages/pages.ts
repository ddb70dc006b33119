import {
  type Block,
  type Document,
  documentSheet,
  type FigureLanguage,
  type Frame,
  tiedDocument,
} from '../../document';
import { lazily } from '../../tables';
import type { OwnSheetKind } from '../../workbook';
import { GRID, LETTERS } from './page';

export interface PagesInput<R> {
  readonly kind: OwnSheetKind;
  readonly name: string;
  readonly title: string;
  /** Under the title. */
  readonly asOf: string;
  readonly footer: string;
  readonly language: FigureLanguage;
  readonly withheld: Document['withheld'];
  /** How much finds room on a page, the most first. */
  readonly rooms: readonly R[];
  readonly count: number;
  /** The blocks of a page by its number from 0. */
  readonly pageOf: (at: number, room: R) => readonly Block[];
}

/** A document of pages that each fill one A4 in portrait at most: with as much on them as finds room. */
export function pagesDocument<R>(input: PagesInput<R>): Document {
  const { kind, name, title, asOf, footer, language, withheld, rooms, count, pageOf } = input;
  const frame: Frame = { orientation: 'portrait', grid: GRID, letters: LETTERS, footer };
  const head: Block = { kind: 'title', title, lines: [asOf] };
  const onPage = (at: number, own: readonly Block[]): readonly Block[] => (at === 0 ? [head, ...own] : own);
  const fits = (at: number, own: readonly Block[]): boolean =>
    (documentSheet({
      document: { title, frame, withheld, blocks: onPage(at, own) },
      ...{ kind, name, kept: new Map(), language },
    }).page?.breaks?.length ?? 0) === 0;
  const blocks = Array.from({ length: count }, (_, at): readonly Block[] => {
    const pages = rooms.map((room) => lazily(() => pageOf(at, room)));
    const page = pages[firstOf(pages.length, (nth) => fits(at, pages[nth]?.() ?? []))];
    return [...(at === 0 ? [] : [{ kind: 'page' } as const]), ...(page?.() ?? [])];
  });
  return tiedDocument({ title, frame, withheld, blocks: [head, ...blocks.flat()] });
}

/** The first of so many that holds, where all after it hold too; the last where none does. */
function firstOf(count: number, holds: (nth: number) => boolean): number {
  if (holds(0)) return 0;
  let [failed, last] = [0, count - 1];
  while (last - failed > 1) {
    const middle = Math.floor((failed + last) / 2);
    if (holds(middle)) last = middle;
    else failed = middle;
  }
  return last;
}
