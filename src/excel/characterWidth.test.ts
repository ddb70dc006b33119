import { pointsOfCharacters, STANDARD_WIDTH } from './planFrame';

test.each([
  [8.43, STANDARD_WIDTH],
  [10, 56.25],
  [60, 318.75],
  [1, 9],
  [0.5, 4.5],
  [0, 0],
])('%s characters are %s points wide', (characters, points) => {
  expect(pointsOfCharacters(characters)).toBe(points);
});
