import type { CellInput } from '../../../test/support/snapshot';
import { dataOf } from '../testSupport';
import { cycleSummary } from './cycle';

const summary = (...rows: readonly (readonly CellInput[])[]) =>
  cycleSummary(
    dataOf({ name: 'Управленческий цикл', rows: [['Этап', 'Документ', 'Ссылка', 'Состояние'], ...rows] }),
  );

const FULL = [
  ['Цели', 'Программа', '', 'есть'],
  ['Показатели', 'Перечень', '', ''],
  ['Методы сбора', '', 'https://uo.example/methods', 'есть'],
  ['Мониторинг', 'Справка', '', 'в работе'],
  ['Анализ результатов', '', '', 'есть'],
  ['Рекомендации', '-', '', ''],
  ['Меры и решения', 'Приказ', '', 'нет'],
  ['Совет при главе', 'Протокол', '', ''],
];

describe('a stage', () => {
  const { stages, documented, undocumented, findings } = summary(...FULL);

  it('has a document where one is named or linked and not said to be none', () => {
    expect(stages.map(({ stage, name, documented: own }) => [stage, name, own])).toEqual([
      ['goals', 'Цели', true],
      ['indicators', 'Показатели', true],
      ['collection', 'Методы сбора', true],
      ['monitoring', 'Мониторинг', true],
      ['analysis', 'Анализ результатов', false],
      ['recommendations', 'Рекомендации', false],
      ['measures', 'меры', false],
      ['decisions', 'управленческие решения', false],
      ['effect', 'анализ эффективности', false],
      [null, 'Совет при главе', true],
    ]);
    expect([documented, undocumented]).toEqual([5, 5]);
  });

  it('keeps the cells that tell its document', () => {
    expect(stages[2]?.documents).toEqual([{ sheet: 'Управленческий цикл', row: 3, column: 2 }]);
  });

  it('without a document is advice at its cell, below the table where the sheet leaves it out', () => {
    expect(findings.map(({ code, severity, cell, data }) => [code, severity, cell, data])).toEqual([
      ['value-missing', 'advice', 'B6', { column: 'Документ', of: 'Анализ результатов' }],
      ['value-missing', 'advice', 'B7', { column: 'Документ', of: 'Рекомендации' }],
      ['value-missing', 'advice', 'B8', { column: 'Документ', of: 'Меры и решения' }],
      ['value-missing', 'advice', 'B10', { column: 'Документ', of: 'анализ эффективности' }],
    ]);
  });

  it('has none where the state is not understood or still the whole choice', () => {
    const { stages: own } = summary(
      ['Цели', 'Программа', '', 'есть / в работе / нет'],
      ['Показатели', 'Перечень', '', 'на подписи?'],
      ['Меры и решения', 'Приказ', '', 'есть'],
    );
    expect(
      own.flatMap(({ stage, documentNames }) =>
        documentNames.length > 0 ? [[stage, ...documentNames]] : [],
      ),
    ).toEqual([
      ['measures', 'Приказ'],
      ['decisions', 'Приказ'],
    ]);
  });

  it('may have several rows', () => {
    const [goals] = summary(['Цели', '', '', 'нет'], ['Цели', 'Программа', '', 'есть']).stages;
    expect([goals?.documented, goals?.records.map(({ row }) => row)]).toEqual([true, [1, 2]]);
  });
});

it('without a sheet is not judged', () => {
  expect(cycleSummary(dataOf())).toEqual({
    given: false,
    stages: [],
    documented: 0,
    undocumented: 0,
    findings: [],
  });
});
