import { groupedNames, joinedNames, linesWithin, namesWithin } from './lists';

test.each([
  [['СОШ № 3', 'СОШ № 5', 'СОШ № 47'], 'СОШ № 3, 5, 47'],
  [['СОШ № 3', 'Лицей «Эврика»', 'СОШ № 5'], 'СОШ № 3, 5; Лицей «Эврика»'],
  [['МБОУ «Школа № 3»', 'МБОУ «Школа № 4»', 'МБОУ «Школа № 4'], 'МБОУ «Школа № 3, 4»; МБОУ «Школа № 4'],
  [['СОШ № 3', 'ООШ № 3'], 'СОШ № 3; ООШ № 3'],
  [['СОШ № ', 'СОШ № 3'], 'СОШ № ; СОШ № 3'],
  [['25', '26'], '25; 26'],
  [[], ''],
])('%j is written «%s»', (names, text) => {
  expect(groupedNames(names)).toBe(text);
});

const more = (count: number): string => `ещё ${count}`;

// Ten letters stand in a line of 70 pixels.
test('names that have no room are counted', () => {
  const names = ['первая', 'вторая', 'третья', 'четвёртая'];
  const list = { lead: 'а: ', join: joinedNames };
  expect(namesWithin(names, list, { width: 70, lines: 9, more })).toBe(
    'а: первая; вторая; третья; четвёртая',
  );
  expect(namesWithin(names, list, { width: 70, lines: 3, more })).toBe('а: первая; вторая; ещё 2');
  expect(namesWithin(names, list, { width: 70, lines: 1, more })).toBe('а: первая; ещё 3');
  expect(namesWithin([], list, { width: 70, lines: 1, more })).toBe('а: ');
});

test('lines that have no room are counted, and so are those over the most', () => {
  const lines = ['один', 'два', 'три', 'четыре'];
  expect(linesWithin(lines, { width: 70, lines: 9, more })).toBe('один\nдва\nтри\nчетыре');
  expect(linesWithin(lines, { width: 70, lines: 3, more })).toBe('один\nдва\nещё 2');
  expect(linesWithin(lines, { width: 70, lines: 9, most: 3, more })).toBe('один\nдва\nтри\nещё 1');
});
