import { type BorderLine, NO_BORDER } from '../../model';
import { strokeOf, strongerLine } from './borderEdges';
import { edgePaths } from './edgePaths';

const line = (style: BorderLine['style'], weight: BorderLine['weight'] = 'Thin'): BorderLine => ({
  style,
  weight,
  color: '#112233',
});

test('of two lines on one edge the heavier one is seen', () => {
  const [thin, thick] = [line('Continuous'), line('Continuous', 'Thick')];
  expect(strongerLine(thick, thin)).toBe(thick);
  expect(strongerLine(thin, thick)).toBe(thick);
  expect(strongerLine(thin, NO_BORDER)).toBe(thin);
  expect(strongerLine(line('Dot'), thin)).toBe(thin);
});

test('of equal lines the later cell decides', () => {
  const later = { ...line('Continuous'), color: '#AA0000' };
  expect(strongerLine(line('Continuous'), later)).toBe(later);
});

test.each([
  [line('Continuous', 'Medium'), { width: 2, dash: '', double: false }],
  [line('Double'), { width: 1, dash: '', double: true }],
  [line('Dash'), { width: 1, dash: '4 2', double: false }],
  [line('Continuous', 'Hairline'), { width: 1, dash: '1 1', double: false }],
])('a line is drawn by its style and weight', (given, stroke) => {
  expect(strokeOf(given)).toEqual({ color: '#112233', ...stroke });
});

test('touching pieces of a line are drawn in one go, a double line twice', () => {
  const pieces = [
    { x1: 0, y1: 20, x2: 64, y2: 20 },
    { x1: 64, y1: 20, x2: 128, y2: 20 },
    { x1: 200, y1: 20, x2: 264, y2: 20 },
  ];
  const single = edgePaths(pieces.map((piece) => ({ ...piece, line: line('Continuous') })));
  expect(single.map(({ path }) => path)).toEqual(['M0 19.5L128 19.5M200 19.5L264 19.5']);
  const double = edgePaths(pieces.slice(0, 1).map((piece) => ({ ...piece, line: line('Double') })));
  expect(double.map(({ path }) => path)).toEqual(['M0 18.5L64 18.5M0 20.5L64 20.5']);
});
