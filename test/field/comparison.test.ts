import { computed, municipality, type Row } from './municipality';

const HEAD: Row = [
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

/** Marks of a school in a class: so many participants, so many of them with «2», the rest with «3». */
const marks = (school: string, year: string, grade: number, total: number, low: number): Row => [
  school,
  year,
  'ВПР',
  'Математика',
  grade,
  total,
  low,
  total - low,
  0,
  0,
];

const LYCEUM = 'МБОУ СОШ № 4';

/** The cells of the row of a sheet that begins with the texts, as they are shown. */
const rowOf = (report: ReturnType<typeof computed>, kind: string, texts: readonly string[]) =>
  report.plans
    .find((plan) => plan.kind === kind)
    ?.rows.find((row) => texts.every((text) => row.some((cell) => cell?.value === text)))
    ?.map((cell) => cell?.value ?? null);

describe('changes that look alike', () => {
  // 10,96 % and 11,04 % against 10 %: both are «+1,0».
  const report = computed(
    municipality({
      Результаты: [
        HEAD,
        marks(LYCEUM, '2023/2024', 5, 2500, 250),
        marks(LYCEUM, '2024/2025', 5, 2500, 274),
        marks(LYCEUM, '2023/2024', 6, 2500, 250),
        marks(LYCEUM, '2024/2025', 6, 2500, 276),
      ],
    }),
  );

  it.each(['5', '6'])('are judged alike: class %s', (grade) => {
    expect(rowOf(report, 'dynamics', ['Все школы', grade])).toContain('● стабильно');
  });
});
