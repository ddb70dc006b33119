import type { PlannedRoadmap } from '../roadmap';
import { dataOf, risks, roadmapOf } from '../testSupport';
import { riskProfile } from './profile';

const DATA = dataOf(
  risks(['Мотивация', 'Дисциплина', 'Слабые навыки чтения с экрана'], ['СОШ № 1', '+', '+', '+']),
);
const NEWS = 'Разное';

/** Factor → its coverage and the rows of its activities, with «?» for those presumed. */
function coverage(...roadmaps: readonly PlannedRoadmap[]) {
  return riskProfile(DATA, roadmaps).factors.map(({ coverage: own, activities }) => [
    own,
    ...activities.map(({ place, named }) => `${place.row + 1}${named ? '' : '?'}`),
  ]);
}
const findingsOf = (...roadmaps: readonly PlannedRoadmap[]) =>
  riskProfile(DATA, roadmaps).findings.map(({ code, severity, cell, data }) => [
    code,
    severity,
    cell,
    'nearest' in data ? data.nearest : undefined,
  ]);

describe('an activity', () => {
  it('answers the factor that it names', () => {
    const roadmap = roadmapOf([
      [NEWS, 'Низкая учебная мотивация обучающихся'],
      [NEWS, 'дисциплина'],
      [NEWS, 'Слабые навыки чтения с экрана'],
    ]);
    expect(coverage(roadmap)).toEqual([
      ['named', '2'],
      ['named', '3'],
      ['named', '4'],
    ]);
  });

  it('may name several', () => {
    const [motivation, discipline] = coverage(
      roadmapOf([
        [NEWS, 'Учебная мотивация; Дисциплина'],
        [NEWS, 'Низкая учебная\nмотивация обучающихся\nДисциплина в классе'],
        [NEWS, 'Мотивация, дисциплина'],
        [NEWS, 'Низкая учебная мотивация обучающихся\nДисциплина'],
        [NEWS, 'Низкая учебная мотивация обучающихся; ОВЗ; дисциплина'],
        [NEWS, 'Низкая учебная мотивация, обучающихся'],
      ]),
    );
    expect(motivation).toEqual(['named', '2', '3', '4', '5', '6', '7']);
    expect(discipline).toEqual(['named', '2', '3', '4', '5', '6']);
  });

  it('that names another factor does not answer by its words', () => {
    expect(coverage(roadmapOf([['Неделя учебной мотивации', 'Дисциплина']]))).toEqual([
      ['none'],
      ['named', '2'],
      ['none'],
    ]);
  });

  it('that names none answers by its words, presumably', () => {
    const activities = [['Неделя учебной мотивации'], ['Правила поведения в классе'], [NEWS]] as const;
    const expected = [['presumed', '2?'], ['presumed', '3?'], ['none']];
    expect(coverage(roadmapOf(activities))).toEqual(expected);
    expect(coverage(roadmapOf(activities, null))).toEqual(expected);
  });

  it('answers by the title it stands under, or by its own words, and not by words of both', () => {
    const titled = (title: string, section: string): PlannedRoadmap => {
      const roadmap = roadmapOf([[title]]);
      const activities = roadmap.activities.map((activity) => ({ ...activity, section: { title: section } }));
      return { ...roadmap, activities };
    };
    expect(coverage(titled(NEWS, 'Дисциплина в школе'))[1]).toEqual(['presumed', '2?']);
    expect(coverage(titled('Правила для всех', 'Поведение'))[1]).toEqual(['none']);
  });

  it('is kept with its cell and that of the name', () => {
    expect(riskProfile(DATA, [roadmapOf([[NEWS, 'Дисциплина']])]).factors[1]?.activities).toEqual([
      {
        place: { sheet: 'Карта', row: 1, column: 1 },
        number: '1.1.',
        title: NEWS,
        named: { sheet: 'Карта', row: 1, column: 5 },
      },
    ]);
  });
});

describe('a text that names no factor', () => {
  it('is told, with the one that it resembles', () => {
    const roadmap = roadmapOf([
      [NEWS, 'Мативация'],
      [NEWS, 'Прочее'],
      [NEWS, 'Дефицит педагогических кадров'],
    ]);
    expect(findingsOf(roadmap)).toEqual([
      ['status-unknown', 'warning', 'F2', 'Низкая учебная мотивация обучающихся'],
      ['status-unknown', 'advice', 'F3', null],
    ]);
  });

  it('is let be in a column that may hold other things', () => {
    const roadmap = roadmapOf(
      [
        [NEWS, 'Работа с кадрами'],
        [NEWS, 'Мативация'],
      ],
      'Направление',
    );
    expect(findingsOf(roadmap)).toEqual([
      ['status-unknown', 'warning', 'F3', 'Низкая учебная мотивация обучающихся'],
    ]);
  });

  it('is told once of a cell merged over several activities', () => {
    const roadmap = roadmapOf([[NEWS, 'Прочее'], [NEWS]]);
    const [first, second] = roadmap.activities;
    const merged = first && second ? [first, { ...second, fields: first.fields }] : [];
    expect(findingsOf({ ...roadmap, activities: merged })).toHaveLength(1);
  });

  it('is not told where the template switches that off', () => {
    const roadmap = roadmapOf([[NEWS, 'Мативация']]);
    expect(findingsOf({ ...roadmap, template: { severities: { 'status-unknown': 'off' } } })).toEqual([]);
  });
});

it('tells no coverage without a roadmap, and none by one without activities', () => {
  expect(coverage()).toEqual([['no-roadmap'], ['no-roadmap'], ['no-roadmap']]);
  expect(coverage(roadmapOf([]))).toEqual([['none'], ['none'], ['none']]);
});
