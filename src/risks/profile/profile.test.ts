import * as fc from 'fast-check';
import { dataOf, mapOf, risks, type Rows } from '../testSupport';
import { riskProfile } from './profile';

const MOTIVATION = 'Низкая учебная мотивация обучающихся';
const PARENTS = 'Низкий уровень вовлеченности родителей';
const HEAD = [MOTIVATION, 'ОВЗ', PARENTS];

const profile = (...rows: Rows) => riskProfile(dataOf(risks(HEAD, ...rows)), []);

describe('the heat map', () => {
  const map = profile(
    ['СОШ № 1', 'низкая', '', 'высокая'],
    ['СОШ № 2', '+', 'средняя', 'нет'],
    ['СОШ № 3', 'высокая', 'повышенная', 'низкая'],
  );

  it('has a row for each school and a column for each factor', () => {
    expect(map.factors.map(({ factor }) => factor.id)).toEqual(['motivation', 'special-needs', 'parents']);
    expect(mapOf(map)).toEqual({
      'СОШ № 1': ['low', '-', 'high'],
      'СОШ № 2': ['unrated', 'medium', '-'],
      'СОШ № 3': ['high', '?', 'low'],
    });
  });

  it('counts the levels of each factor, those without significance apart', () => {
    expect(map.factors.map(({ counts }) => counts)).toEqual([
      { high: 1, medium: 0, low: 1, unrated: 1 },
      { high: 0, medium: 1, low: 0, unrated: 0 },
      { high: 1, medium: 0, low: 1, unrated: 0 },
    ]);
    expect(map.factors.map(({ unread }) => unread)).toEqual([
      [],
      [{ sheet: 'Риски', row: 3, column: 2 }],
      [],
    ]);
  });

  it('lists the schools of a factor and the factors of a school by weight', () => {
    expect(map.factors[0]?.found.map(({ school, level }) => [school.name, level])).toEqual([
      ['СОШ № 3', 'high'],
      ['СОШ № 1', 'low'],
      ['СОШ № 2', 'unrated'],
    ]);
    expect(map.schools[0]?.found.map(({ factor, level }) => [factor.name, level])).toEqual([
      [PARENTS, 'high'],
      [MOTIVATION, 'low'],
    ]);
    expect(map.schools[1]?.found.map(({ level }) => level)).toEqual(['medium', 'unrated']);
  });

  it('keeps the cell of every mark', () => {
    expect(map.schools[1]?.cells.map(({ place }) => place)).toEqual([
      { sheet: 'Риски', row: 2, column: 1 },
      { sheet: 'Риски', row: 2, column: 2 },
      { sheet: 'Риски', row: 2, column: 3 },
    ]);
    expect(map.factors[2]?.factor.headers).toEqual([{ sheet: 'Риски', row: 0, column: 3 }]);
  });
});

describe('a workbook', () => {
  it('without «Риски» has no profile, and nothing is said of coverage', () => {
    const empty = riskProfile(
      dataOf({
        name: 'Школы',
        rows: [
          ['Школа', 'Категория'],
          ['СОШ № 1', 'ШНОР'],
        ],
      }),
      [],
    );
    expect(empty).toEqual({
      given: false,
      year: null,
      factors: [],
      schools: [],
      unprofiled: [],
      contradictions: [],
      findings: [],
    });
  });

  it('may hold one school', () => {
    expect(mapOf(profile(['СОШ № 1', '+', '+', '+']))).toEqual({
      'СОШ № 1': ['unrated', 'unrated', 'unrated'],
    });
  });

  it('names supported schools without a profile', () => {
    const schools = {
      name: 'Школы',
      rows: [
        ['Школа', 'Категория'],
        ['СОШ № 1', 'ШНОР'],
        ['СОШ № 2', 'ШНОР; ШНСУ'],
        ['СОШ № 3', 'ШНСУ'],
      ],
    };
    const { unprofiled } = riskProfile(dataOf(schools, risks(HEAD, ['СОШ № 1', '+'])), []);
    expect(unprofiled.map(({ school, latest }) => [school.name, latest])).toEqual([['СОШ № 2', null]]);
  });

  it('may hold texts that look like formulas', () => {
    const rows = [['+СОШ № 1', '+', '-', '=ЕСЛИ(1)']];
    const odd = riskProfile(dataOf(risks(['=СУММ(A1)', '-Дисциплина', '@ОВЗ'], ...rows)), []);
    expect(odd.factors.map(({ factor }) => [factor.id, factor.name])).toEqual([
      ['own:сумм а1', '=СУММ(A1)'],
      ['discipline', 'Низкий уровень дисциплины в классе'],
      ['special-needs', 'Высокая доля обучающихся с ОВЗ'],
    ]);
    expect(mapOf(odd)).toEqual({ '+СОШ № 1': ['unrated', '-', '?'] });
  });
});

describe('any profile', () => {
  const mark = fc.constantFrom('высокая', 'средняя', 'низкая', '+', '', 'нет', 'так себе');
  const table = fc.array(fc.tuple(mark, mark, mark), { minLength: 1, maxLength: 30 });

  it('counts each found risk once by school and once by factor', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { schools, factors } = profile(...rows.map((row, at) => [`СОШ № ${at + 1}`, ...row]));
        const sum = (counts: Readonly<Record<string, number>>): number =>
          Object.values(counts).reduce((total, count) => total + count, 0);
        const bySchool = schools.reduce((total, { counts }) => total + sum(counts), 0);
        const byFactor = factors.reduce((total, { counts }) => total + sum(counts), 0);
        const written = rows.flat().filter((text) => !['', 'нет', 'так себе'].includes(text)).length;
        expect([bySchool, byFactor]).toEqual([written, written]);
        for (const { found, counts } of [...schools, ...factors]) expect(found).toHaveLength(sum(counts));
      }),
    );
  });

  it('of 150 schools and 12 factors has every cell', () => {
    const head = Array.from({ length: 12 }, (_, at) => `Свой фактор ${'абвгдежзиклм'.charAt(at)}`);
    const rows = Array.from({ length: 150 }, (_, at) => [`СОШ № ${at + 1}`, ...head.map(() => 'средняя')]);
    const { schools, factors } = riskProfile(dataOf(risks(head, ...rows)), []);
    expect([schools.length, factors.length]).toEqual([150, 12]);
    expect(factors.every(({ counts }) => counts.medium === 150)).toBe(true);
  });
});
