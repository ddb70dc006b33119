import { type ConditionalFormat, Workbook } from '../../model';
import { ConditionalTiles } from './conditionalTiles';

const RULE: ConditionalFormat = {
  id: '1',
  ranges: [{ top: 0, left: 0, bottom: 999, right: 0 }],
  rule: { kind: 'Custom', formula: '=TRUE' },
  format: { fill: '#FFC7CE' },
  stopIfTrue: false,
};

function sheetWithRule(): Workbook['activeSheet'] {
  const { activeSheet } = new Workbook('Книга.xlsx', ['Лист1']);
  activeSheet.parts.conditionalFormats = [RULE];
  return activeSheet;
}

test('a block of cells is worked out once', () => {
  let asked = 0;
  const tiles = new ConditionalTiles(sheetWithRule(), (_sheet, questions) => {
    asked += 1;
    return questions.map(() => true);
  });
  expect([tiles.at(0, 0), tiles.at(1, 0), tiles.at(1, 1)]).toEqual([
    { fill: '#FFC7CE' },
    { fill: '#FFC7CE' },
    null,
  ]);
  expect(asked).toBe(1);
});

test('where the last block took long the next one waits for a rest', () => {
  jest.useFakeTimers();
  const painted = jest.fn();
  const tiles = new ConditionalTiles(
    sheetWithRule(),
    (_sheet, questions) => questions.map(() => true),
    { last: 1000 },
    painted,
  );
  expect(tiles.at(0, 0)).toBeNull();
  jest.runAllTimers();
  expect(painted).toHaveBeenCalledTimes(1);
  expect(tiles.at(0, 0)).toEqual({ fill: '#FFC7CE' });
  jest.useRealTimers();
});
