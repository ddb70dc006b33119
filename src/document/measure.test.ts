import { cellHeight, roomIn, TALLEST_ROW, textHeight } from './measure';

test('a text takes as many lines as its words need', () => {
  expect(textHeight('', 100)).toBe(15);
  expect(textHeight('школа', 100)).toBe(15);
  expect(textHeight('школа школа школа', 90)).toBe(30);
  expect(textHeight('школа\nшкола', 100)).toBe(30);
});

test('a word longer than a line is broken', () => {
  expect(textHeight('ооооооооооооооооооооо', 75)).toBe(45);
});

test('bold and large letters need more room', () => {
  expect([textHeight('оооооооооо', 76), textHeight('оооооооооо', 76, { bold: true })]).toEqual([15, 30]);
  expect(textHeight('оооооооооо', 76, { size: 22 })).toBe(58);
});

test('a row is never higher than Excel takes', () => {
  expect(textHeight('школа '.repeat(1000), 75)).toBe(TALLEST_ROW);
});

test('merged columns give their margins to the text too', () => {
  expect(roomIn([10])).toBe(70);
  expect(roomIn([10, 10])).toBe(145);
});

test.each([
  ['слово', { wrap: true }, [11], 15],
  ['два слова тут', { wrap: true }, [11], 30],
  ['два слова тут', { wrap: true }, [11, 11], 15],
  ['оченьдлинноеслово', { wrap: true }, [11], 30],
  ['слово', { wrap: true, size: 22 }, [11], 29],
  ['два слова без переноса', {}, [11], 15],
  [null, { wrap: true }, [11], 15],
  [12, { size: 22 }, [11], 29],
])('a cell of %j in %j over %j is %i points high', (value, style, widths, points) => {
  expect(cellHeight({ value }, style, widths)).toBe(points);
});
