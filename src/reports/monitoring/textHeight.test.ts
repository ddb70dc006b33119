import { heightOfRow } from './textHeight';

const STYLES = { text: { wrap: true }, big: { wrap: true, size: 22 }, plain: {} };
const height = (value: string, style: string, right = 0) =>
  heightOfRow([{ value, style }], STYLES, [11, 11], right > 0 ? [{ top: 0, left: 0, bottom: 0, right }] : []);

test.each([
  ['слово', 'text', 0, 15],
  ['два слова тут', 'text', 0, 30],
  ['два слова тут', 'text', 1, 15],
  ['строка\nстрока', 'text', 0, 30],
  ['оченьдлинноеслово', 'text', 0, 30],
  ['слово', 'big', 0, 30],
  ['два слова без переноса', 'plain', 0, 15],
])('«%s» (%s) is as high as its lines', (value, style, right, points) => {
  expect(height(value, style, right)).toBe(points);
});

test('a row without texts has the standard height', () => {
  expect(heightOfRow([], STYLES, [], [])).toBe(15);
});
