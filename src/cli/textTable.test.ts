import { textTable } from './reportText';

test('columns are as wide as their widest cell', () => {
  expect(
    textTable(
      [
        ['Показатель', '2026', 'Цель'],
        ['Доля школ', '62,5 % (10 из 16)', ''],
      ],
      20,
    ),
  ).toEqual(['Показатель  2026               Цель', 'Доля школ   62,5 % (10 из 16)']);
});

test('the first column is wrapped at spaces, the others stand in its first line', () => {
  expect(textTable([['один два три четыре', '1'], ['длинноеслово', '2'], ['']], 8)).toEqual([
    'один два      1',
    '  три',
    '  четыре',
    'длинноеслово  2',
    '',
  ]);
});
