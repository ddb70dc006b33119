import type { KeptTexts, PlanCell } from '../../workbook';
import { styled } from './block';

const SEPARATOR = '/';
/** Holds a label of the row by which it is found again, whatever became of its texts. */
const LABEL = 'label';

const keyOf = (base: string, field: string): string => `${base}${SEPARATOR}${field}`;

/** The number of a row, told apart from every other number on the sheet. */
export const labelCell = (base: string, label: string): PlanCell => ({
  ...styled(label, 'rowLabel'),
  editable: { key: keyOf(base, LABEL), proposed: label },
});

/** A text as the person left it, else as it is proposed. */
export function editableCell(base: string, field: string, proposed: string, kept: KeptTexts): PlanCell {
  const key = keyOf(base, field);
  const own = kept.get(key);
  return { ...styled(own?.edited ? own.text : proposed, 'editable'), editable: { key, proposed } };
}

/** A text of a row that nobody proposes any more. */
export function keptCell(base: string, field: string, kept: KeptTexts): PlanCell {
  const key = keyOf(base, field);
  return { ...styled(kept.get(key)?.text ?? '', 'editable'), editable: { key, proposed: '' } };
}

/** Rows of a sheet by their fields. */
interface KeptRow {
  readonly edited: boolean;
  readonly filled: boolean;
}

/** The rows with one of the fields that were on the last sheet, in its order. */
function keptRows(kept: KeptTexts, fields: readonly string[]): ReadonlyMap<string, KeptRow> {
  const rows = new Map<string, KeptRow>();
  for (const [key, { text, edited }] of kept) {
    const end = key.lastIndexOf(SEPARATOR);
    if (!fields.includes(key.slice(end + 1))) continue;
    const base = key.slice(0, end);
    const known = rows.get(base) ?? { edited: false, filled: false };
    rows.set(base, { edited: known.edited || edited, filled: known.filled || text !== '' });
  }
  return rows;
}

const OWN = 'own';
const isOwn = (base: string): boolean => base.startsWith(`${OWN}${SEPARATOR}`);

/** Rows that were edited and are no longer proposed; those of which nothing is left are gone. */
export const orphans = (
  kept: KeptTexts,
  fields: readonly string[],
  proposed: ReadonlySet<string>,
): readonly string[] =>
  [...keptRows(kept, fields)].flatMap(([base, { edited, filled }]) =>
    edited && filled && !proposed.has(base) && !isOwn(base) ? [base] : [],
  );

/** The person's own rows: those that are filled, then so many blank ones. */
export function ownRows(kept: KeptTexts, fields: readonly string[], blank: number): readonly string[] {
  const filled = [...keptRows(kept, fields)].flatMap(([base, row]) =>
    isOwn(base) && row.filled ? [base] : [],
  );
  const free: string[] = [];
  for (let number = 1; free.length < blank; number += 1) {
    const base = keyOf(OWN, String(number));
    if (!filled.includes(base)) free.push(base);
  }
  return [...filled, ...free];
}
