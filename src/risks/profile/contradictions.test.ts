import type { SchoolRef } from '../../data';
import { schoolYear } from '../../tables';
import { dataOf, risks } from '../testSupport';
import type { LowShare } from './model';
import { riskProfile } from './profile';

const FAILURE = 'Высокая доля обучающихся с рисками учебной неуспешности';

/** The contradictions of one school with this mark and so many low results of so many participants. */
function found(mark: string, part: number, total: number, header = FAILURE) {
  const data = dataOf(risks([header, 'ОВЗ'], ['СОШ № 1', mark, '+']));
  const school = data.risks[0]?.school;
  const share: LowShare = { year: schoolYear(2024), part, total, records: [] };
  const lowShares = new Map<SchoolRef, LowShare>(school ? [[school, share]] : []);
  return riskProfile(data, [], { lowShares }).contradictions.map(({ kind, place }) => [
    kind,
    place?.column ?? null,
  ]);
}

describe('a share of low results over the threshold', () => {
  it.each([
    ['', 41, 100, [['not-marked', 1]]],
    ['нет', 41, 100, [['not-marked', 1]]],
    ['низкая', 41, 100, [['rated-low', 1]]],
    ['средняя', 41, 100, []],
    ['высокая', 41, 100, []],
    ['+', 41, 100, []],
    ['непонятно', 41, 100, []],
  ])('and the mark %j: %d of %d', (mark, part, total, expected) => {
    expect(found(mark, part, total)).toEqual(expected);
  });

  it('is one of 30 % and more', () => {
    expect([found('', 30, 100), found('', 29, 100)]).toEqual([[['not-marked', 1]], []]);
  });

  it('is not judged in a small cohort', () => {
    expect([found('', 9, 9), found('', 10, 10)]).toEqual([[], [['not-marked', 1]]]);
  });

  it('is told where the sheet has no column of the factor', () => {
    expect(found('+', 41, 100, 'Мотивация')).toEqual([['not-assessed', null]]);
  });
});

it('is not looked for without results', () => {
  expect(riskProfile(dataOf(risks([FAILURE], ['СОШ № 1', ''])), []).contradictions).toEqual([]);
});

it('gives the share and the threshold of the settings', () => {
  const data = dataOf(
    {
      name: 'Настройки',
      rows: [
        ['Параметр', 'Значение'],
        ['Порог низкого результата, %', 40],
      ],
    },
    risks([FAILURE], ['СОШ № 1', ''], ['СОШ № 2', '']),
  );
  const shareOf = (part: number): LowShare => ({ year: schoolYear(2024), part, total: 100, records: [] });
  const lowShares = new Map(data.risks.map(({ school }, at) => [school, shareOf(39 + at)]));
  expect(riskProfile(data, [], { lowShares }).contradictions).toMatchObject([
    { school: { name: 'СОШ № 2' }, factor: { name: FAILURE }, limit: 40, share: { part: 40, total: 100 } },
  ]);
});
