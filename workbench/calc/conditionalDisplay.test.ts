import '../testing/globals';
import { newCalculator } from '../testing/openWorkbook';
import {
  addConditionalFormat,
  type Cell,
  patchConditionalFormat,
  type Rule,
  type RuleFormat,
  Session,
  Workbook,
} from '../model';
import { type CellDisplay, conditionalDisplay, displayKey } from '.';

const COLUMN = { top: 0, left: 0, bottom: 4, right: 0 };

/** What the rules, the first being the topmost, paint in A1:A5. */
function painted(
  values: readonly Cell['value'][],
  rules: readonly { readonly rule: Rule; readonly format?: RuleFormat; readonly stop?: boolean }[],
): (CellDisplay | null)[] {
  const calculator = newCalculator();
  const workbook = new Workbook('Книга.xlsx', ['Лист 1']);
  const session = new Session(workbook, calculator, { year: 2026 });
  const sheet = workbook.activeSheet;
  session.transact('person', () => {
    for (const [row, value] of values.entries()) sheet.cells.set(row, 0, { value });
    for (const { rule, format = {}, stop = false } of [...rules].reverse()) {
      const { id } = addConditionalFormat(sheet, workbook.newId(), COLUMN, rule);
      patchConditionalFormat(sheet, id, { format, stopIfTrue: stop });
    }
  });
  const display = conditionalDisplay(sheet, COLUMN, calculator.answer);
  return values.map((_value, row) => display.get(displayKey(row, 0)) ?? null);
}

const RED = { fill: '#FF0000' };
const hits = (values: readonly Cell['value'][], rule: Rule): boolean[] =>
  painted(values, [{ rule, format: RED }]).map((display) => display !== null);

const above = (formula1: string): Rule => ({
  kind: 'CellValue',
  operator: 'GreaterThan',
  formula1,
  formula2: null,
});

test.each<[string, readonly Cell['value'][], Rule, boolean[]]>([
  ['above a number', [1, 2, 3], above('=2'), [false, false, true]],
  ['above another cell', [2, 1, 3], above('=$A$1'), [false, false, true]],
  [
    'between, ends included',
    [1, 2, 3, 4],
    { kind: 'CellValue', operator: 'Between', formula1: '=3', formula2: '=2' },
    [false, true, true, false],
  ],
  ['a relative formula', [1, 1, 2], { kind: 'Custom', formula: '=A1=A2' }, [true, false, false]],
  [
    'a text',
    ['не да', 'да', 'НЕТ'],
    { kind: 'ContainsText', operator: 'Contains', text: 'не' },
    [true, false, true],
  ],
  [
    'duplicates',
    ['а', 'б', 'а'],
    { kind: 'PresetCriteria', criterion: 'DuplicateValues' },
    [true, false, true],
  ],
  ['errors', [{ error: '#N/A' }, 1], { kind: 'PresetCriteria', criterion: 'Errors' }, [true, false]],
  [
    'the two largest',
    [5, 1, 4, 'x'],
    { kind: 'TopBottom', type: 'TopItems', rank: 2 },
    [true, false, true, false],
  ],
])('%s', (_name, values, rule, expected) => {
  expect(hits(values, rule)).toEqual(expected);
});

test('the topmost rule decides, the others add, and one may stop them', () => {
  const first = { rule: above('=1'), format: { fill: '#FF0000', font: { bold: true } } };
  const second = { rule: above('=0'), format: { fill: '#00FF00', font: { color: '#0000FF' } } };
  expect(painted([1, 2], [first, second])).toEqual([
    { fill: '#00FF00', font: { color: '#0000FF' } },
    { fill: '#FF0000', font: { bold: true, color: '#0000FF' } },
  ]);
  expect(painted([2], [{ ...first, stop: true }, second])).toEqual([first.format]);
});

test('a colour scale mixes colours between its points', () => {
  const rule: Rule = {
    kind: 'ColorScale',
    minimum: { type: 'LowestValue', formula: null, color: '#000000' },
    midpoint: null,
    maximum: { type: 'HighestValue', formula: null, color: '#FFFFFF' },
  };
  expect(painted([0, 5, 10, 'текст'], [{ rule }])).toEqual([
    { fill: '#000000' },
    { fill: '#808080' },
    { fill: '#FFFFFF' },
    null,
  ]);
});

test('a data bar has its share of the cell, an icon its step', () => {
  const bar: Rule = {
    kind: 'DataBar',
    lower: { type: 'Number', formula: '0' },
    upper: { type: 'Number', formula: '4' },
    color: '#63C384',
    gradient: false,
    showDataBarOnly: false,
    direction: 'Context',
  };
  expect(painted([1, 8], [{ rule: bar }]).map((display) => display?.bar?.share)).toEqual([0.25, 1]);
  const icons: Rule = {
    kind: 'IconSet',
    style: 'ThreeArrows',
    criteria: [
      { type: 'Number', formula: '3', operator: 'GreaterThanOrEqual' },
      { type: 'Number', formula: '5', operator: 'GreaterThan' },
    ],
    showIconOnly: false,
    reverse: false,
  };
  expect(painted([2, 3, 5, 6], [{ rule: icons }]).map((display) => display?.icon?.index)).toEqual([
    0, 1, 1, 2,
  ]);
});
