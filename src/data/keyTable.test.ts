import fc from 'fast-check';
import { KeyTable } from './duplicates';

it('gives the number of the first equal key', () => {
  const table = new KeyTable(5, 2);
  const keys = [
    ['а', 'б'],
    ['б', 'а'],
    ['а', 'б'],
    ['аб', ''],
    ['б', 'а'],
  ];
  expect(keys.map((key) => table.add(key))).toEqual([0, 1, 0, 3, 1]);
});

it('agrees with a search of all keys before', () => {
  const part = fc.constantFrom('', 'а', 'б', 'аб', '__proto__', '1');
  fc.assert(
    fc.property(fc.array(fc.tuple(part, part, part), { maxLength: 300 }), (keys) => {
      const table = new KeyTable(keys.length, 3);
      const found = keys.map((key) => table.add(key));
      const joined = keys.map((key) => key.join('|'));
      expect(found).toEqual(joined.map((key) => joined.indexOf(key)));
    }),
  );
});
