import { a1, type PlanCell, type SheetPlan } from '../../src/workbook';
import type { Shown } from './model';

/** A cell of an inserted sheet. */
export interface Found {
  readonly plan: SheetPlan;
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly cell: PlanCell;
}

const plain = (value: PlanCell['value'] | undefined): string => String(value ?? '').replace(/\u00A0/gu, ' ');

function isShown(
  { styles }: SheetPlan,
  { value, style }: PlanCell,
  { value: wanted, share }: Shown,
): boolean {
  if (typeof wanted !== 'number') return plain(value).includes(wanted);
  const isPercent = (styles[style ?? '']?.numberFormat ?? '').includes('%');
  return typeof value === 'number' && Math.abs(value - wanted) < 1e-9 && (!share || isPercent);
}

/** Every cell that shows what is wanted, in a row that holds all its texts: those of formulas first, then as they stand. */
export function cellsShowing(plans: readonly SheetPlan[], wanted: Shown): readonly Found[] {
  const found = plans
    .filter(({ kind }) => kind === wanted.sheet)
    .flatMap((plan) =>
      plan.rows.flatMap((cells, row) =>
        wanted.row.every((text) => cells.some((cell) => plain(cell?.value).includes(text)))
          ? cells.flatMap((cell, column) =>
              cell && isShown(plan, cell, wanted)
                ? [{ plan, row, column, address: a1(row, column), cell }]
                : [],
            )
          : [],
      ),
    );
  const [live, fixed] = [true, false].map((is) =>
    found.filter(({ cell }) => (cell.formula !== undefined) === is),
  );
  return [...(live ?? []), ...(fixed ?? [])];
}

/** The sentence of the memo that holds the words; null where none does. */
export const sentenceWith = (plans: readonly SheetPlan[], words: string): Found | null =>
  cellsShowing(plans, { sheet: 'memo', row: [words], value: words })[0] ?? null;
