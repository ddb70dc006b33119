import { sheetOf } from '../../test/support/snapshot';
import { editCell } from './cellEdit';

test('editCell remembers what the cell shows', () => {
  const sheet = sheetOf({ rows: [['a', 1]] });
  expect(editCell(sheet, 0, 1, '1.1.')).toEqual({ sheet: 'Лист1', cell: 'B1', from: '1', to: '1.1.' });
  expect(editCell(sheet, 8, 8, 'x')).toEqual({ sheet: 'Лист1', cell: 'I9', from: '', to: 'x' });
});
