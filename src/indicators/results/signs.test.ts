import type { SheetInput } from '../../../test/support/snapshot';
import { indicatorsOf, marks, results, settings } from '../testSupport';

const SCHOOL = 'СОШ № 1';
const of = (...sheets: readonly SheetInput[]) =>
  indicatorsOf(...sheets).signs.map(({ school, reasons, procedures }) => [
    school.name,
    reasons,
    procedures.map(({ row }) => row.procedure.label.name),
  ]);
const now = (procedure: string, total: number, low: number) =>
  marks(SCHOOL, '2024/2025', procedure, total, low);
const before = (procedure: string, total: number, low: number) =>
  marks(SCHOOL, '2023/2024', procedure, total, low);

test('two low procedures in the latest year are a sign, at just the threshold too', () => {
  expect(of(results(now('ВПР', 10, 3), now('ОГЭ', 10, 4)))).toEqual([[SCHOOL, ['several'], ['ВПР', 'ОГЭ']]]);
  expect(of(results(now('ВПР', 10, 3), now('ОГЭ', 10, 2)))).toEqual([]);
});

test('the same procedure low in both years is a sign', () => {
  expect(of(results(now('ВПР', 10, 3), before('ВПР', 10, 3)))).toEqual([[SCHOOL, ['two-years'], ['ВПР']]]);
  expect(of(results(now('ВПР', 10, 3), before('ОГЭ', 10, 3)))).toEqual([]);
});

test('small cohorts are not judged', () => {
  expect(of(results(now('ВПР', 9, 9), now('ОГЭ', 9, 9)))).toEqual([]);
});

test('threshold and number of procedures are settings', () => {
  const rows = results(now('ВПР', 10, 3), now('ОГЭ', 10, 4));
  expect(of(settings(['Порог низкого результата, %', 40]), rows)).toEqual([]);
  expect(
    of(settings(['Порог низкого результата, %', 40], ['Низких процедур для признака', 1]), rows),
  ).toEqual([[SCHOOL, ['several'], ['ОГЭ']]]);
});

describe('the other rules', () => {
  const named = (...rules: readonly string[]) => settings(['Правила признаков', rules.join('; ')]);
  const found = (...sheets: readonly SheetInput[]) =>
    indicatorsOf(...sheets).signs.map(({ rule, school, reasons, procedures }) => [
      ...[rule, school.name, reasons.join()],
      procedures.map(({ row, figure }) => [row.procedure.label.name, row.subject.name, figure]),
    ]);
  const of = (school: string, procedure: string, total: number, low: number, year = '2024/2025') =>
    marks(school, year, procedure, total, low);

  test('a school in the lowest quarter of the rating in two procedures', () => {
    const schools = ['СОШ № 1', 'СОШ № 2', 'СОШ № 3', 'СОШ № 4'];
    const ranked = (procedure: string, ...low: readonly number[]) =>
      schools.map((school, at) => of(school, procedure, 20, low[at] ?? 0));
    expect(
      found(named('полный рейтинг'), results(...ranked('ВПР', 1, 2, 3, 4), ...ranked('КДР', 5, 0, 0, 6))),
    ).toEqual([
      [
        ...['rating', 'СОШ № 4', 'rating'],
        [
          ['ВПР', 'Математика', { kind: 'place', place: 4, of: 4 }],
          ['КДР', 'Математика', { kind: 'place', place: 4, of: 4 }],
        ],
      ],
    ]);
    // Equal shares have one place, and three schools are no rating.
    expect(
      found(named('рейтинг'), results(...ranked('ВПР', 1, 1, 4, 4), ...ranked('КДР', 4, 4, 4, 4))),
    ).toEqual([]);
    const three = [...ranked('ВПР', 1, 2, 3), ...ranked('КДР', 1, 2, 3)].filter((_row, at) => at % 4 !== 3);
    expect(found(named('рейтинг'), results(...three))).toEqual([]);
  });

  test('one graduate below the threshold of an obligatory exam, in a small school too', () => {
    expect(
      found(
        named('ГИА'),
        results(of('СОШ № 1', 'ОГЭ', 4, 1), of('СОШ № 2', 'ОГЭ', 4, 0), of('СОШ № 3', 'ВПР', 20, 9)),
      ),
    ).toEqual([
      [
        'final-exam',
        'СОШ № 1',
        'final-exam',
        [['ОГЭ', 'Математика', { kind: 'persons', part: 1, total: 4 }]],
      ],
    ]);
  });

  test('a share that grew by ten points, as shown', () => {
    const year = '2023/2024';
    const grown = results(
      ...[of('СОШ № 1', 'ВПР', 20, 3), of('СОШ № 1', 'ВПР', 20, 1, year)],
      ...[of('СОШ № 2', 'ВПР', 200, 29), of('СОШ № 2', 'ВПР', 200, 10, year)],
      ...[of('СОШ № 3', 'ВПР', 9, 9), of('СОШ № 3', 'ВПР', 9, 0, year)],
    );
    expect(found(named('скачок'), grown)).toEqual([
      ['jump', 'СОШ № 1', 'jump', [['ВПР', 'Математика', { kind: 'points', points: 10 }]]],
    ]);
  });

  test('marks that differ from the journal by two or more', () => {
    const head = [
      'Школа',
      'Учебный год',
      'Процедура',
      'Предмет',
      'Класс',
      'Участников',
      'Понизили',
      'Подтвердили',
      'Повысили',
      'На 2 отметки и более',
    ];
    const row = (school: string, total: number | '', byTwo: number | '') => [
      ...[school, '2024/2025', 'ВПР', 'Математика', '5', total, 4, 14, 2, byTwo],
    ];
    const journal = {
      name: 'Сравнение с журналом',
      rows: [
        head,
        row('СОШ № 1', 20, 1),
        row('СОШ № 2', 100, 4),
        row('СОШ № 3', '', 2),
        row('СОШ № 4', 20, ''),
      ],
    };
    const listed = results(
      ...['СОШ № 1', 'СОШ № 2', 'СОШ № 3', 'СОШ № 4'].map((school) => of(school, 'ВПР', 20, 0)),
    );
    expect(found(named('расхождение с журналом'), listed, journal)).toEqual([
      [
        'journal-gap',
        'СОШ № 1',
        'journal-gap',
        [['ВПР', 'Математика', { kind: 'persons', part: 1, total: 20 }]],
      ],
      [
        'journal-gap',
        'СОШ № 3',
        'journal-gap',
        [['ВПР', 'Математика', { kind: 'persons', part: 2, total: 20 }]],
      ],
    ]);
  });

  test('rules that disagree are both told, in the order of the settings', () => {
    const rows = results(
      of('СОШ № 1', 'ОГЭ', 20, 1),
      of('СОШ № 2', 'ВПР', 20, 9),
      of('СОШ № 2', 'КДР', 20, 9),
    );
    expect(found(named('ГИА', 'метод по умолчанию'), rows).map(([rule, school]) => [rule, school])).toEqual([
      ['final-exam', 'СОШ № 1'],
      ['low-procedures', 'СОШ № 2'],
    ]);
    expect(found(rows).map(([rule]) => rule)).toEqual(['low-procedures']);
  });
});
