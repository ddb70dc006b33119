import { editsInOrder } from './planOrder';

const edit = (sheet: string, cell: string) => ({ sheet, cell, from: '', to: 'x' });

test('edits come sheet by sheet, by row and column', () => {
  const groups = [
    [edit('Вторая', 'C23'), edit('Вторая', 'B9')],
    [edit('Карта', 'A1')],
    [edit('Вторая', 'B23'), edit('Вторая', 'AA9')],
  ];
  expect(editsInOrder(groups).map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual([
    'Вторая B9',
    'Вторая AA9',
    'Вторая B23',
    'Вторая C23',
    'Карта A1',
  ]);
});
