import type { SheetInput } from '../../../test/support/snapshot';
import { advised, results, said, SETTINGS, SUPPORTED, type Rows } from './testSupport';

describe('results', () => {
  const low = (school: string, year: string, grade: number, two: number, participants = 20) => [
    school,
    year,
    'КДР',
    'Математика',
    grade,
    participants,
    two,
    participants - two,
    0,
    0,
  ];
  const sheets = [
    SETTINGS,
    SUPPORTED,
    results(
      low('СОШ № 1', '2024/2025', 4, 10),
      low('СОШ № 1', '2025/2026', 4, 4),
      low('СОШ № 2', '2024/2025', 6, 4),
      low('СОШ № 2', '2025/2026', 6, 8),
      low('СОШ № 3', '2024/2025', 8, 7),
      low('СОШ № 3', '2025/2026', 8, 6),
      low('СОШ № 3', '2024/2025', 9, 9, 9),
      low('СОШ № 3', '2025/2026', 9, 0, 9),
    ),
  ];

  it('tell the dynamics of classes by procedure, small cohorts apart', () => {
    expect(said('dynamics-better', sheets)).toEqual([
      'КДР: положительная динамика в 4 и 8 классах, 2025/2026 учебный год к 2024/2025; доля низких результатов всех школ: 4 класс −30,0 п.п. и 8 класс −5,0 п.п.',
    ]);
    expect(said('dynamics-worse', sheets)).toEqual([
      'КДР: отрицательная динамика в 6 классе, 2025/2026 учебный год к 2024/2025; доля низких результатов всех школ: 6 класс +20,0 п.п.',
    ]);
    expect(advised('dynamics-worse', sheets)).toEqual([
      [
        null,
        'Муниципальный координатор',
        'Разобрать результаты (КДР) в 6 классе и дать учителям методические рекомендации.',
        '2026-04-30',
      ],
    ]);
  });

  it('tell the index and the schools in which it changed', () => {
    expect(said('low-index-better', sheets)).toEqual([
      'Показатель «Индекс низких результатов ШНОР» улучшился: 30,0 % (12 из 40) против 35,0 % (14 из 40) в 2024/2025 учебном году, изменение −5,0 п.п.',
    ]);
    expect(said('schools-better', sheets)).toEqual([
      'Индекс низких результатов улучшился в 1 школе: СОШ № 1 — 20,0 % (4 из 20) против 50,0 % (10 из 20), −30,0 п.п.',
    ]);
    expect(said('schools-worse', sheets)).toEqual([
      'Индекс низких результатов ухудшился в 1 школе: СОШ № 2 — 40,0 % (8 из 20) против 20,0 % (4 из 20), +20,0 п.п.',
    ]);
  });

  it('show signs of low results, never a verdict', () => {
    expect(said('low-result-signs', sheets)).toEqual([
      'СОШ № 3: признаки низких результатов — 1 работа с долей низких результатов от 30 %; она отмечена и в 2024/2025 учебном году: КДР, математика, 8 класс.',
    ]);
    expect(advised('low-result-signs-others', sheets)).toEqual([
      [
        'СОШ № 3',
        'Муниципальный координатор',
        'Проанализировать результаты школы (1 работа с низкими результатами) и решить, нужна ли ей адресная поддержка.',
        '2026-04-30',
      ],
    ]);
  });
});

describe('indicators', () => {
  const teachers = (...rows: Rows): SheetInput => ({
    name: 'Педагоги',
    rows: [
      ['Школа', 'Учебный год', 'Всего педагогов', 'Прошли диагностику', 'Повысили квалификацию'],
      ...rows,
    ],
  });
  const targets: SheetInput = {
    name: 'Настройки',
    rows: [
      ['Параметр', 'Значение'],
      ['Учебный год', '2025/2026'],
      ['Цель: Доля педагогов ШНОР, прошедших диагностику профессиональных дефицитов', '60 %'],
      ['Цель: Доля педагогов ШНОР, повысивших квалификацию', '90 %'],
    ],
  };
  const sheets = [
    targets,
    SUPPORTED,
    teachers(['СОШ № 1', '2024/2025', 10, 4, 5], ['СОШ № 1', '2025/2026', 10, 7, 4]),
  ];

  it('say one thing each, with n, N, change and target', () => {
    expect(said('indicator-reached', sheets)).toEqual([
      'Показатель «Доля педагогов ШНОР, прошедших диагностику профессиональных дефицитов»: 70,0 % (7 из 10) против 40,0 % (4 из 10) в 2024/2025 учебном году, изменение +30,0 п.п.; цель (не ниже 60,0 %) достигнута.',
    ]);
    expect(said('indicator-worse', sheets)).toEqual([
      'Показатель «Доля педагогов ШНОР, повысивших квалификацию» ухудшился: 40,0 % (4 из 10) против 50,0 % (5 из 10) в 2024/2025 учебном году, изменение −10,0 п.п.; цель — не ниже 90,0 %, показатель не достигается.',
    ]);
    expect(said('indicator-behind', sheets)).toEqual([]);
    expect(advised('indicator-worse', sheets)).toEqual([
      [
        null,
        'Муниципальный координатор',
        'Разобрать причины ухудшения показателя «Доля педагогов ШНОР, повысивших квалификацию» и определить меры; хуже стало в школе: СОШ № 1 (−10,0 п.п.).',
        '2026-04-30',
      ],
    ]);
  });

  it('without data are counted, the first of them named', () => {
    expect(said('indicator-no-data', sheets)).toEqual([
      expect.stringMatching(
        /^Нет данных по 12 показателям: «Индекс низких результатов ШНОР»; .* и ещё 6\.$/u,
      ),
    ]);
  });
});
