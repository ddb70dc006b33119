import fc from 'fast-check';
import { difference, inOrder, type Piece } from './edits';

const marked = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');
const compared = (from: string, to: string): readonly string[] => {
  const { from: left, to: right } = difference(from, to);
  return [marked(left), marked(right)];
};

it.each([
  ['Апрель 2026', 'апрель 2026', '[Апрель] 2026', '[апрель] 2026'],
  ['план  работы ,', 'план работы,', 'план [ ]работы[ ],', 'план работы,'],
  ['А Б', 'А; Б', 'А Б', 'А[;] Б'],
  ['с 20 по 5 мая', '5–20 мая', '[с 20 по ]5 мая', '5[–20] мая'],
  ['', 'март 2021', '', '[март 2021]'],
  ['то же', 'то же', 'то же', 'то же'],
])('«%s» against «%s»', (from, to, left, right) => {
  expect(compared(from, to)).toEqual([left, right]);
});

it('gives both texts whole, and what is unchanged is the same on both sides', () => {
  const words = fc.array(fc.constantFrom('а', 'б', ' ', '.', '  ', 'ёж'), { maxLength: 30 });
  const whole = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
  const same = (pieces: readonly Piece[]) => whole(pieces.filter(({ changed }) => !changed));
  fc.assert(
    fc.property(words, words, (left, right) => {
      const { from, to } = difference(left.join(''), right.join(''));
      expect(whole(from)).toBe(left.join(''));
      expect(whole(to)).toBe(right.join(''));
      expect(same(from)).toBe(same(to));
    }),
  );
});

it('stays quick on the longest texts a cell holds', () => {
  const text = 'слово '.repeat(5000);
  const { from } = difference(`${text}раз`, `${text}два`);
  expect(marked(from).endsWith('слово [раз]')).toBe(true);
});
const edit = (sheet: string, cell: string) => ({ sheet, cell, from: '', to: 'x' });

test('edits come sheet by sheet, by row and column', () => {
  const groups = [
    [edit('Вторая', 'C23'), edit('Вторая', 'B9')],
    [edit('Карта', 'A1')],
    [edit('Вторая', 'B23'), edit('Вторая', 'AA9')],
  ];
  expect(inOrder(groups.flat()).map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual([
    'Вторая B9',
    'Вторая AA9',
    'Вторая B23',
    'Вторая C23',
    'Карта A1',
  ]);
});
