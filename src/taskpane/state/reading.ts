import type { Finding } from '../../findings';
import { type CellEdit, shownText } from '../../workbook';

/** What stands in a cell and what is expected there; null where the finding says neither. */
export interface Reading {
  readonly read: string | null;
  readonly expected: readonly string[];
}

/** What was read and what is expected, as far as the finding says it beside its message. */
export function readingOf({ data }: Finding): Reading {
  const expected = [
    ...('expected' in data && data.expected !== null ? [data.expected] : []),
    ...('proposals' in data ? data.proposals : []),
    ...('nearest' in data && data.nearest !== null ? [data.nearest] : []),
  ];
  return { read: 'read' in data ? data.read : null, expected };
}

/** A way to correct a finding: its edits, and how to call it among the others. */
export interface Choice {
  readonly edits: readonly CellEdit[];
  readonly label: string;
}

/** The preferred correction and the others. */
export function choicesOf({ fix }: Finding): readonly Choice[] {
  if (!fix) return [];
  return [fix.edits, ...fix.alternatives].map((edits) => ({
    edits,
    label: edits
      .map(({ to }) => shownText(to))
      .filter((text) => text !== '')
      .join(' · '),
  }));
}
