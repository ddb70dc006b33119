import { dataOf, mapOf, risks } from '../testSupport';
import { riskProfile } from './profile';

const findingsOf = (header: readonly string[], ...rows: readonly (readonly string[])[]) =>
  riskProfile(dataOf(risks(header, ...rows)), []).findings.map(({ code, severity, cell, data }) => [
    code,
    severity,
    cell,
    data,
  ]);

describe('a column', () => {
  it.each([
    ['Мотивация', 'motivation'],
    ['Низкая мотивация к обучению', 'motivation'],
    ['Дефицит кадров педагогических', 'staff-shortage'],
    ['Низкая вовлеченность родителей', 'parents'],
    ['доля обучающихся с ОВЗ высокая', 'special-needs'],
  ])('%j is the factor %s', (header, id) => {
    const { factors, findings } = riskProfile(dataOf(risks([header], ['СОШ № 1', '+'])), []);
    expect(factors.map(({ factor }) => factor.id)).toEqual([id]);
    expect(findings).toEqual([]);
  });

  it('may be a factor of the municipality’s own', () => {
    expect(findingsOf(['Слабые навыки чтения'], ['СОШ № 1', 'высокая'])).toEqual([]);
  });

  it('that only resembles a factor is counted apart, and the factor is proposed', () => {
    const header = ['Проблемы с дисциплиной на уроках'];
    expect(findingsOf(header, ['СОШ № 1', 'высокая'])).toEqual([
      [
        'header-extra-column',
        'warning',
        'B1',
        { header: 'Проблемы с дисциплиной на уроках', nearest: 'Низкий уровень дисциплины в классе' },
      ],
    ]);
    const { factors } = riskProfile(dataOf(risks(header, ['СОШ № 1', 'высокая'])), []);
    expect(factors.map(({ factor }) => factor.known)).toEqual([null]);
  });

  it('without a single mark is no factor', () => {
    const header = ['Мотивация', 'Кто заполнил'];
    expect(findingsOf(header, ['СОШ № 1', '+', ''])).toEqual([
      ['header-extra-column', 'advice', 'C1', { header: 'Кто заполнил' }],
    ]);
    expect(mapOf(riskProfile(dataOf(risks(header, ['СОШ № 1', '+', ''])), []))).toEqual({
      'СОШ № 1': ['unrated'],
    });
  });

  it('of a factor that has one already is not read', () => {
    const header = ['Мотивация', 'Низкая учебная мотивация'];
    expect(findingsOf(header, ['СОШ № 1', 'низкая', 'высокая'])).toEqual([
      ['header-duplicate-column', 'error', 'C1', { header: 'Низкая учебная мотивация', first: 'B1' }],
    ]);
    expect(mapOf(riskProfile(dataOf(risks(header, ['СОШ № 1', 'низкая', 'высокая'])), []))).toEqual({
      'СОШ № 1': ['low'],
    });
  });

  it('of another sheet may be worded otherwise, and one that is missing there is not assessed', () => {
    const data = dataOf(risks(['Мотивация', 'ОВЗ'], ['СОШ № 1', 'низкая', '+']), {
      name: 'Риски село',
      rows: [
        ['Школа', 'Низкая учебная мотивация обучающихся'],
        ['СОШ № 2', 'высокая'],
      ],
    });
    expect(mapOf(riskProfile(data, []))).toEqual({ 'СОШ № 1': ['low', 'unrated'], 'СОШ № 2': ['high', '/'] });
  });
});
