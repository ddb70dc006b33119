import { useEffect, useState } from 'react';
import type { CellEdit } from '../../workbook';
import { usePaneContext } from './PaneContext';

/** What is known of the cells of some edits. */
export interface RichCells {
  /** Excel has not answered yet. */
  readonly isAsked: boolean;
  /** How many of the cells lose formats of single words. */
  readonly count: number;
  readonly has: (edit: CellEdit) => boolean;
}

interface Answer {
  readonly edits: readonly CellEdit[];
  readonly cells: ReadonlySet<string>;
}

const keyOf = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string =>
  `${sheet}!${cell}`;
const NONE: ReadonlySet<string> = new Set();

/** Asks Excel which cells lose formats within their text if edits are made; `edits` must keep their identity. */
export function useRichCells(edits: readonly CellEdit[]): RichCells {
  const { commands } = usePaneContext();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const isEmpty = edits.length === 0;
  useEffect(() => {
    if (isEmpty) return undefined;
    let isCurrent = true;
    const filled = edits.filter(({ from }) => from !== '');
    void commands.richCells(filled).then((found) => {
      if (isCurrent) setAnswer({ edits, cells: new Set(found.map(keyOf)) });
    });
    return () => {
      isCurrent = false;
    };
  }, [commands, edits, isEmpty]);
  const cells = answer?.edits === edits ? answer.cells : NONE;
  return {
    isAsked: !isEmpty && answer?.edits !== edits,
    count: cells.size,
    has: (edit) => cells.has(keyOf(edit)),
  };
}
