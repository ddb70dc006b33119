import { DEFAULT_SETTINGS } from '../../settings';
import { indicatorsOf, results, settings } from '../testSupport';
import type { Indicators } from '../compute';

const row = (...counts: readonly (number | null)[]) => [
  'СОШ № 1',
  '2024/2025',
  null,
  'ВПР',
  'Физика',
  9,
  ...counts,
];

const figuresOf = ({ dynamics }: Indicators) => [...(dynamics[0]?.cells.values() ?? [])][0]?.figures;

test('shares, mean mark and degree of learning of a cohort', () => {
  // Of 20: 4 «2», 8 «3», 6 «4», 2 «5».
  expect(figuresOf(indicatorsOf(results(row(20, 4, 8, 6, 2))))).toEqual({
    participants: 20,
    low: 4,
    lowShare: 0.2,
    quality: 0.4,
    success: 0.8,
    meanMark: 3.3,
    sou: (2 * 100 + 6 * 64 + 8 * 36 + 4 * 16) / 20,
  });
});

const withNotAttested = (own: string) => {
  const [header = []] = results().rows;
  return figuresOf(
    indicatorsOf(settings(['СОУ с неаттестованными', own]), {
      name: 'Результаты',
      rows: [[...header, 'Не аттестовано'], row(10, 2, 2, 2, 2, 2)],
    }),
  )?.sou;
};

test('the degree of learning counts pupils not attested by their weight, or leaves them out', () => {
  expect(DEFAULT_SETTINGS.notAttestedInSou).toBe(true);
  expect(withNotAttested('да')).toBe((200 + 128 + 72 + 32 + 14) / 10);
  expect(withNotAttested('нет')).toBe((200 + 128 + 72 + 32) / 8);
});

test.each([
  ['nobody took part', row(0, null, null, null, null), 0, null],
  ['participants are unknown', row(null, 1, 2, 3, 4), null, null],
  ['no marks are given', row(10, null, null, null, null), 10, null],
  ['marks exceed participants', row(10, 12, 0, 0, 0), 10, null],
  ['an empty mark where the others are all participants', row(10, null, 5, 3, 2), 10, 0],
  ['an empty mark where the others are not', row(10, null, 5, 3, 1), 10, null],
])('%s', (_name, cells, participants, lowShare) => {
  expect(figuresOf(indicatorsOf(results(cells)))).toMatchObject({ participants, lowShare });
});

test('a number stored as text is not counted before it is corrected', () => {
  const text = ['СОШ № 1', '2024/2025', null, 'ВПР', 'Физика', 9, 10, '4', 2, 2, 2];
  const computed = indicatorsOf(results(text));
  expect(figuresOf(computed)?.lowShare).toBeNull();
  expect(computed.view.leftOut).toEqual([
    {
      reason: 'number',
      sheet: 'Результаты',
      cell: 'H2',
      edit: { sheet: 'Результаты', cell: 'H2', from: '4', to: 4 },
      safe: true,
    },
  ]);
});

test('shares that the data give are taken as given', () => {
  const [header = []] = results().rows;
  const percents = header.map((text) => (String(text).startsWith('«') ? `${String(text)}, %` : text));
  const computed = indicatorsOf({ name: 'Результаты', rows: [percents, row(10, 25, 25, 30, 20)] });
  expect(figuresOf(computed)).toMatchObject({
    low: null,
    lowShare: 0.25,
    quality: 0.5,
    success: 0.75,
    meanMark: 3.45,
  });
});

test('two rows of one class that differ are no cohort', () => {
  expect(indicatorsOf(results(row(20, 4, 8, 6, 2), row(10, 5, 5, 0, 0))).dynamics).toEqual([]);
});
