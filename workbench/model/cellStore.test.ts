import fc from 'fast-check';
import { mergeCells } from './cellRuns';
import { CellStore } from './cellStore';
import { cellsOf } from './geometry';

test('writing to a copy or to the original leaves the other as it was', () => {
  const original = new CellStore();
  original.set(0, 0, { value: 1 });
  original.set(5, 5, { value: 2 });
  const copy = original.clone();
  copy.set(0, 0, { value: 'копия' });
  original.set(5, 5, { value: 'оригинал' });
  original.delete(0, 0);
  expect([copy.get(0, 0)?.value, copy.get(5, 5)?.value]).toEqual(['копия', 2]);
  expect([original.get(0, 0), original.get(5, 5)?.value]).toEqual([undefined, 'оригинал']);
});

test('changes of content are noted once; results and formats are none', () => {
  const store = new CellStore();
  store.set(1, 2, { value: 1 });
  store.set(1, 2, { value: 2 });
  store.store(3, 3, { value: 9, formula: '=1' });
  store.set(1, 2, { value: 2, hyperlink: { address: 'https://example.org' } });
  expect(store.takeChanged()).toEqual([{ row: 1, column: 2 }]);
  expect(store.takeChanged()).toEqual([]);
});

test('differences from an earlier copy are noted', () => {
  const store = new CellStore();
  store.set(0, 0, { value: 1 });
  store.set(9, 9, { value: 1 });
  const earlier = store.clone();
  store.set(0, 0, { value: 2 });
  store.delete(9, 9);
  store.takeChanged();
  const restored = earlier.clone();
  restored.noteDifferences(store);
  expect(restored.takeChanged()).toEqual([
    { row: 0, column: 0 },
    { row: 9, column: 9 },
  ]);
});

test('an empty cell is not kept', () => {
  const store = new CellStore();
  store.set(0, 0, { value: 1 });
  store.delete(0, 0);
  expect(store.bounds(false)).toBeNull();
});

test('merged runs cover exactly the given cells', () => {
  const cell = fc.record({ row: fc.nat(8), column: fc.nat(8) });
  const key = ({ row, column }: { readonly row: number; readonly column: number }) =>
    `${String(row)}:${String(column)}`;
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: key }), (cells) => {
      const covered = mergeCells(cells).flatMap((range) => [...cellsOf(range)].map(key));
      expect(covered.sort()).toEqual(cells.map(key).sort());
    }),
  );
});
