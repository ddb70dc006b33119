import { type Block, isEditable, tablesIn } from '../../document';
import type { MemoWords } from '../../locales';
import type { KeptTexts } from '../../workbook';

type Heading = keyof MemoWords['headings'];

/** Texts that earlier memos had one by one and later ones join: those that a person wrote anew are not lost. */
const FORMER = /^(?:statement:|(?:results|results-same|indicators-same|deficits)$)/u;

/** Where they stand, by the beginning of what follows `statement:`. */
const PLACES: readonly (readonly [begins: RegExp, heading: Heading])[] = [
  [/^(?:statement:)?(?:low-index|indicator)/u, 'indicators'],
  [/^(?:statement:)?(?:dynamics|schools|results)/u, 'results'],
  [/^statement:risk/u, 'risks'],
  [/^(?:statement:)?deficit/u, 'deficits'],
  [/^statement:cycle/u, 'cycle'],
  [/^statement:support/u, 'schools'],
  [/^statement:events/u, 'events'],
  [/^statement:(?:execution|due)/u, 'execution'],
];

export interface Filled {
  readonly heading: Heading;
  readonly blocks: readonly Block[];
}

/** The sections, with what a person wrote into texts of an earlier memo that are texts of their own no longer. */
export function withCarried(sections: readonly Filled[], kept: KeptTexts): readonly Filled[] {
  const keys = new Set(sections.flatMap(({ blocks }) => blocks.flatMap(keysIn)));
  const former = [...kept].filter(
    ([key, { edited, text }]) => edited && text !== '' && FORMER.test(key) && !keys.has(key),
  );
  const isThere = (heading: Heading): boolean => sections.some((own) => own.heading === heading);
  const placeOf = (key: string): Heading => {
    const own = PLACES.find(([begins]) => begins.test(key))?.[1];
    return own !== undefined && isThere(own) ? own : 'problems';
  };
  return sections.map(({ heading, blocks }) => ({
    heading,
    blocks: [
      ...blocks,
      ...former
        .filter(([key]) => placeOf(key) === heading)
        .map(([key, { text }]): Block => ({ kind: 'paragraph', content: { key, text, proposed: '' } })),
    ],
  }));
}

function keysIn(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return isEditable(block.content) ? [block.content.key] : [];
  if (block.kind === 'list') return block.items.flatMap((item) => (isEditable(item) ? [item.key] : []));
  return tablesIn([block]).flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => Object.values(cells).flatMap((cell) => (isEditable(cell) ? [cell.key] : []))),
  );
}
