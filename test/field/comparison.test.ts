import { computed, municipality, type Row } from './municipality';
import { wordedConclusions } from '../../src/locales';

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

describe('a school without data of the year before', () => {
  // Teachers: 4 of 16 and 2 of 8, then 10 of 16 and 2 of 8; a third school joins with 0 of 20.
  const report = computed(
    municipality({
      Педагоги: [
        ['Школа', 'Учебный год', 'Всего педагогов', 'Прошли диагностику'],
        ['МБОУ СОШ № 9', '2023/2024', 16, 4],
        ['МБОУ ООШ с. Заречное', '2023/2024', 8, 2],
        ['МБОУ СОШ № 7', '2024/2025', 20, 0],
        ['МБОУ СОШ № 9', '2024/2025', 16, 10],
        ['МБОУ ООШ с. Заречное', '2024/2025', 8, 2],
      ],
      Результаты: [
        HEAD,
        marks('МБОУ СОШ № 9', '2023/2024', 5, 20, 10),
        marks('МБОУ СОШ № 9', '2024/2025', 5, 20, 6),
        marks(LYCEUM, '2024/2025', 5, 20, 20),
      ],
    }),
  );
  const plain = (text: string) => text.replaceAll('\u00A0', ' ');
  const said = (rule: string) =>
    wordedConclusions(report.conclusions, 'ru')
      .statements.filter((own) => own.rule === rule)
      .map(({ text }) => plain(text));

  it('does not make an indicator worse: 12 of 44 against 6 of 24, yet 12 of 24 against 6 of 24', () => {
    const found = report.indicators.indicators.find(
      ({ definition }) => definition.id === 'teachers-diagnosed',
    );
    expect(found).toMatchObject({
      current: { part: 12, total: 44 },
      previous: { part: 6, total: 24 },
      change: 25,
      trend: 'better',
      same: { schools: 2, current: { part: 12, total: 24 }, previous: { part: 6, total: 24 } },
    });
    expect(said('indicator-better').join('\n')).toContain(
      '27,3 % (12 из 44) против 25,0 % (6 из 24) в 2023/2024 учебном году; по 2 школам, данные которых есть за оба года, — 50,0 % (12 из 24) против 25,0 % (6 из 24), изменение +25,0 п.п.',
    );
  });

  it('does not make results worse: 26 of 40 against 10 of 20, yet 6 of 20 against 10 of 20', () => {
    expect(said('dynamics-worse')).toEqual([]);
    expect(said('dynamics-better')).toEqual([
      'ВПР: положительная динамика в 5 классе, 2024/2025 учебный год к 2023/2024; доля низких результатов: 5 класс −20,0 п.п. (по 1 школе, данные которой есть за оба года).',
    ]);
  });

  it.each(['dynamics', 'monitoring', 'memo'])('is left out of the change on the sheet of %s', (kind) => {
    const shownIn = report.plans
      .filter((plan) => plan.kind === kind)
      .flatMap(({ rows }) => rows.filter((row) => row.some((cell) => cell?.value === 'ВПР')))
      .map((row) => row.map((cell) => cell?.value ?? null));
    // All schools together would give +15.
    expect(shownIn.filter((cells) => cells.includes(15))).toEqual([]);
    expect(shownIn.filter((cells) => cells.includes(-20)).length).toBeGreaterThan(0);
  });

  it('is not told of where every school has both years', () => {
    const all = computed(municipality());
    expect(all.indicators.indicators.map(({ same }) => same)).not.toContainEqual(expect.anything());
  });
});

test('where no school has both years there is no change', () => {
  const report = computed(
    municipality({
      Результаты: [
        HEAD,
        marks('МБОУ СОШ № 9', '2023/2024', 5, 20, 10),
        marks(LYCEUM, '2024/2025', 5, 20, 20),
      ],
    }),
  );
  expect(rowOf(report, 'dynamics', ['Все школы', '5'])).toContain('нет данных');
});
