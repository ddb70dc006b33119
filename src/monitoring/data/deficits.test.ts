import type { CellInput } from '../../../test/support/snapshot';
import { schoolYear } from '../../tables';
import { dataOf, settings } from '../testSupport';
import { deficitsSummary } from './deficits';

const HEAD = ['Школа', 'Учебный год', 'Предмет', 'Педагогов', 'С дефицитом', 'Вид дефицита'];
const deficits = (...rows: readonly (readonly CellInput[])[]) => ({
  name: 'Дефициты',
  rows: [HEAD, ...rows],
});
const summary = (...rows: readonly (readonly CellInput[])[]) =>
  deficitsSummary(dataOf(deficits(...rows)), null);

it('sums up teachers by subject over schools, the greatest share first', () => {
  const { subjects, uncounted } = summary(
    ['СОШ № 1', '2025/2026', 'Химия', 4, 1, 'предметный'],
    ['СОШ № 1', '2025/2026', 'Математика', 4, 3, 'предметный'],
    ['СОШ № 2', '2025/2026', 'матем.', 4, 2, 'методический'],
    ['СОШ № 2', '2025/2026', 'Химия', 4, 0, ''],
  );
  expect(
    subjects.map(({ subject, withDeficit, teachers, share, byType }) => [
      subject.name,
      `${withDeficit}/${teachers}`,
      share,
      byType,
    ]),
  ).toEqual([
    ['Математика', '5/8', 0.625, { subject: 3, method: 2, untold: 0 }],
    ['Химия', '1/8', 0.125, { subject: 1, method: 0, untold: 0 }],
  ]);
  expect(subjects[0]?.records.map(({ row }) => row)).toEqual([2, 3]);
  expect(uncounted).toEqual([]);
});

describe('a deficit', () => {
  it.each([
    [10, 5, false],
    [10, 6, true],
    [2, 2, true],
    // One teacher's deficit is personal, whatever the share.
    [1, 1, false],
    [10, 0, false],
  ])('of %d teachers, %d with it, is corporate: %s', (teachers, withDeficit, corporate) => {
    const { subjects } = summary(['СОШ № 1', '2025/2026', 'Химия', teachers, withDeficit, '']);
    expect(subjects.map((subject) => subject.corporate)).toEqual([corporate]);
  });

  it('is corporate above the share of the settings', () => {
    const data = dataOf(
      settings(['Порог корпоративного дефицита, %', 30]),
      deficits(['СОШ № 1', '2025/2026', 'Химия', 10, 4, '']),
    );
    const { limit, subjects } = deficitsSummary(data, null);
    expect([limit, subjects[0]?.corporate]).toEqual([30, true]);
  });
});

it('leaves out what can’t be counted, and tells it', () => {
  const { subjects, uncounted } = summary(
    ['СОШ № 1', '2025/2026', 'Химия', 2, 3, ''],
    ['СОШ № 2', '2025/2026', 'Химия', null, 1, ''],
    ['СОШ № 3', '2025/2026', 'Химия', 'много', 1, ''],
    ['СОШ № 4', '2025/2026', 'Химия', 0, 0, ''],
  );
  expect([subjects, uncounted.map(({ row }) => row)]).toEqual([[], [1, 2, 3]]);
});

it('sums up by what deficits were found, of rows that are counted', () => {
  const own = deficitsSummary(
    dataOf({
      name: 'Дефициты',
      rows: [
        ['Школа', 'Предмет', 'Педагогов', 'С дефицитом', 'Источник'],
        ['СОШ № 1', 'Химия', 4, 1, 'Самодиагностика'],
        ['СОШ № 1', 'Математика', 4, 3, 'диагностика'],
        ['СОШ № 2', 'Химия', 6, 2, 'самодиагностика'],
        ['СОШ № 2', 'Физика', 2, 1, ''],
        ['СОШ № 3', 'Физика', 2, 3, 'наблюдение'],
      ],
    }),
    null,
  );
  expect(
    own.sources.map(({ source, withDeficit, teachers, share }) => [
      source.name,
      withDeficit,
      teachers,
      share,
    ]),
  ).toEqual([
    ['Самодиагностика', 3, 10, 0.3],
    ['диагностика', 3, 4, 0.75],
  ]);
  expect(own.unsourced).toBe(1);
});

it('takes the rows of the year', () => {
  const data = dataOf(
    deficits(['СОШ № 1', '2024/2025', 'Химия', 4, 4, ''], ['СОШ № 1', '2025/2026', 'Химия', 4, 1, '']),
  );
  const sharesOf = (start: number) =>
    deficitsSummary(data, schoolYear(start)).subjects.map(({ share }) => share);
  expect([sharesOf(2024), sharesOf(2025), sharesOf(2026)]).toEqual([[1], [0.25], []]);
});

it('may have no sheet', () => {
  expect(deficitsSummary(dataOf(), null)).toEqual({
    ...{ given: false, limit: 50, subjects: [], uncounted: [] },
    ...{ sources: [], unsourced: 0 },
  });
});
