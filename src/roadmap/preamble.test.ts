import { type CellInput, sheetOf } from '../../test/support/snapshot';
import { readPreamble } from './preamble';

const read = (...rows: readonly (readonly CellInput[])[]) => readPreamble(sheetOf({ rows }), 0, rows.length);
const texts = (preamble: ReturnType<typeof read>) =>
  Object.fromEntries(
    Object.entries(preamble.parts)
      .filter(([, items]) => items.length > 0)
      .map(([part, items]) => [part, items.map(({ text }) => text)]),
  );

describe('readPreamble', () => {
  it('reads parts in the same cell, below it, and in lines of one cell', () => {
    const preamble = read(
      ['Дорожная карта', 'на 2021 год'],
      ['Цель: повысить качество'],
      ['Задачи:'],
      ['', '1. Обучить педагогов;'],
      ['', '2. Помочь школам.'],
      ['Факторы риска:\n– низкая мотивация;\n– дефицит кадров'],
      ['Показатели'],
      ['доля обученных педагогов'],
    );
    expect(texts(preamble)).toEqual({
      title: ['Дорожная карта', 'на 2021 год'],
      goal: ['повысить качество'],
      tasks: ['Обучить педагогов', 'Помочь школам'],
      risks: ['низкая мотивация', 'дефицит кадров'],
      indicators: ['доля обученных педагогов'],
    });
    expect(preamble.parts.tasks.map(({ row, column }) => [row, column])).toEqual([
      [3, 1],
      [4, 1],
    ]);
  });

  it.each([
    ['Цели: рост', 'goal'],
    ['ЦЕЛЬ – рост', 'goal'],
    ['Цель дорожной карты: рост', 'goal'],
    ['Основные задачи: рост', 'tasks'],
    ['Выявленные факторы риска: низкая мотивация', 'risks'],
    ['Рисковые направления: низкая мотивация', 'risks'],
    ['Риски: низкая мотивация', 'risks'],
    ['Целевые показатели: доля', 'indicators'],
    ['Индикаторы: доля', 'indicators'],
  ])('%s names %s', (line, part) => expect([...read([line]).named]).toEqual([part]));

  it.each(['Целевая программа', 'Целый год', 'Рисковать нельзя', 'Задачник'])('%s names no part', (line) => {
    expect([...read([line]).named]).toEqual(['title']);
  });

  it('knows a part that is named and empty', () => {
    const preamble = read(['Показатели:']);
    expect(preamble.named.has('indicators')).toBe(true);
    expect(preamble.parts.indicators).toEqual([]);
  });
});
