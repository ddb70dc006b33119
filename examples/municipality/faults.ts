import { parseA1 } from '../../src/workbook';
import type { Row, Value } from '../layout/cells';
import { headerRowOf, type TableContent } from '../layout/tableSheet';
import { DATA_FAULTS, PASTED_FAULTS } from './dataFaults';

const same = (a: Value, b: Value): boolean =>
  a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;

/** A table with its faults in place. Throws where a fault's cell does not hold the right value to begin with. */
export function withFaults(table: TableContent): TableContent {
  const first = headerRowOf(table) + 1;
  const rows = table.rows.map((row) => [...row]);
  for (const { sheet, cell, put } of DATA_FAULTS) {
    if (sheet !== table.name) continue;
    const address = put.cell ?? cell;
    const { row = -1, column = -1 } = parseA1(address) ?? {};
    const target = rows[row - first];
    if (!target || !same(target[column] ?? null, put.right)) {
      throw new Error(`${sheet}!${address} holds ${String(target?.[column])}, not ${String(put.right)}`);
    }
    target[column] = put.wrong;
  }
  const pasted = PASTED_FAULTS.filter(({ sheet }) => sheet === table.name).map(
    (fault): Row => rows[fault.pasted - 1 - first] ?? [],
  );
  return { ...table, rows: [...rows, ...pasted] };
}
