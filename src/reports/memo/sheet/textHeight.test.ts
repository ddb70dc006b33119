import { textHeight } from './textHeight';

test('a text takes as many lines as its words need', () => {
  expect(textHeight('', 100)).toBe(15);
  expect(textHeight('школа', 100)).toBe(15);
  expect(textHeight('школа школа школа', 90)).toBe(30);
  expect(textHeight('школа\nшкола', 100)).toBe(30);
});

test('a word longer than a line is broken', () => {
  expect(textHeight('ооооооооооооооооооооо', 75)).toBe(45);
});

test('bold letters need more room', () => {
  expect([textHeight('оооооооооо', 76), textHeight('оооооооооо', 76, true)]).toEqual([15, 30]);
});
