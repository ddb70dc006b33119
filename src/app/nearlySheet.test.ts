import { report } from '../../test/support/check';
import { FAULTLESS } from '../../test/support/roadmap';
import type { CellInput } from '../../test/support/snapshot';

const RESULTS = [
  'Школа',
  'Учебный год',
  'Процедура',
  'Предмет',
  'Класс',
  'Участников',
  '«2»',
  '«3»',
  '«4»',
  '«5»',
];
const row: readonly CellInput[] = ['СОШ № 3', '2024/2025', 'ВПР', 'Химия', 8, 20, 2, 8, 7, 3];

/** A sheet beside a roadmap, its columns left out. */
function found(
  name: string,
  head: readonly string[],
  without: readonly string[],
  above: readonly string[] = [],
) {
  const kept = head.flatMap((header, at) => (without.includes(header) ? [] : [at]));
  const rows = [
    ...above.map((text) => [text]),
    kept.map((at) => head[at] ?? ''),
    kept.map((at) => row[at] ?? ''),
  ];
  const { findings } = report([
    { name: 'Карта', rows: FAULTLESS },
    { name, rows },
  ]);
  return findings.flatMap((own) =>
    own.code === 'sheet-not-recognised'
      ? [[own.severity, own.cell, own.data.problem.kind === 'columns' ? own.data.problem : null]]
      : [],
  );
}

describe('a sheet that is nearly a data sheet', () => {
  it('is told at its header what it lacks, whatever its name', () => {
    const problem = (...missing: readonly string[]) => ({
      kind: 'columns',
      like: 'Результаты',
      found: RESULTS.filter((header) => !missing.includes(header)),
      missing,
    });
    expect(found('Результаты ВПР', RESULTS, ['Процедура'])).toEqual([
      ['warning', 'A1', problem('Процедура')],
    ]);
    expect(found('Лист1', RESULTS, ['Процедура'], ['Итоги весны', ''])).toEqual([
      ['warning', 'A3', problem('Процедура')],
    ]);
    expect(found('Лист1', RESULTS, ['Процедура', 'Учебный год'])).toEqual([
      ['advice', 'A1', problem('Учебный год', 'Процедура')],
    ]);
  });

  it('lacks the marks where it has none of them', () => {
    expect(found('Свод', RESULTS, ['«2»', '«3»', '«4»', '«5»'])).toMatchObject([
      ['warning', 'A1', { like: 'Результаты', missing: ['«2»'] }],
    ]);
  });

  it('is none where more is missing, or too little is known', () => {
    expect(found('Лист1', ['Школа', 'Телефон', 'Адрес'], [])).toEqual([['advice', null, null]]);
    expect(found('Расписание', ['№', 'Школа', 'Предмет', 'Класс', 'Учитель'], [])).not.toMatchObject([
      [expect.anything(), expect.anything(), { like: expect.anything() as unknown }],
    ]);
  });

  it('near to two kinds is told of the one that lacks less, then of the one that knows more', () => {
    const both = [...RESULTS, 'С дефицитом'];
    expect(found('Лист1', both, ['Процедура'])).toMatchObject([
      ['warning', 'A1', { like: 'Результаты', missing: ['Процедура'] }],
    ]);
    expect(found('Лист1', both, ['Процедура', 'Класс'])).toMatchObject([
      ['warning', 'A1', { like: 'Дефициты', missing: ['Педагогов'] }],
    ]);
  });

  it('named «Мероприятия» is told too', () => {
    expect(found('Мероприятия', ['Дата', 'Тема', 'Участников'], [])).toMatchObject([
      ['warning', 'A1', { like: 'Мероприятия', missing: ['Вид'] }],
    ]);
  });
});
