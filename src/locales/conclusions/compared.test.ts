import type { SheetInput } from '../../../test/support/snapshot';
import { advised, concluded, type Rows, said, SETTINGS } from './testSupport';

/** «Школы» with a row for each school and year. */
const listed = (...rows: Rows): SheetInput => ({
  name: 'Школы',
  rows: [['Школа', 'Категория', 'Учебный год', 'Прежнее наименование'], ...rows],
});
/** Low results of 20 pupils of class 4. */
const results = (...rows: readonly (readonly [string, string, number])[]): SheetInput => ({
  name: 'Результаты',
  rows: [
    ['Школа', 'Учебный год', 'Период', 'Процедура', 'Предмет', 'Класс', 'Участников', '2', '3', '4', '5'],
    ...rows.map(([school, year, low]) => [
      ...[school, year, '', 'КДР', 'Математика', 4],
      ...[20, low, 20 - low, 0, 0],
    ]),
  ],
});

describe('who came and went', () => {
  const years = ['2023/2024', '2024/2025', '2025/2026'];
  const rows = (name: string, ...categories: readonly string[]): Rows =>
    categories.map((category, at) => [name, category, years[at] ?? '', '']);

  it('is told by name, year by year, with the figures before and after', () => {
    const sheets = [
      SETTINGS,
      listed(
        ...rows('СОШ № 1', 'ШНОР', 'ШНОР', 'ШНОР'),
        ...rows('СОШ № 2', 'нет', 'ШНОР', 'нет'),
        ...rows('СОШ № 3', 'нет', 'нет', 'ШНОР'),
        ...rows('СОШ № 5', 'нет', 'нет', 'ШНОР'),
      ),
      results(
        ['СОШ № 2', '2023/2024', 5],
        ['СОШ № 2', '2024/2025', 8],
        ['СОШ № 2', '2025/2026', 4],
        ['СОШ № 3', '2024/2025', 6],
        ['СОШ № 3', '2025/2026', 9],
      ),
    ];
    expect(said('list-moved', sheets)).toEqual([
      [
        'В 2024/2025 учебном году в список ШНОР вошла школа: СОШ № 2 — доля низких результатов 40,0 % (8 из 20) против 25,0 % (5 из 20) годом ранее.',
        'В 2025/2026 учебном году в список ШНОР вошли школы: СОШ № 3 — доля низких результатов 45,0 % (9 из 20) против 30,0 % (6 из 20) годом ранее; СОШ № 5; из него вышла школа: СОШ № 2 — 20,0 % (4 из 20) против 40,0 % (8 из 20).',
        'Все три года (2023/2024–2025/2026) в нём: СОШ № 1.',
      ].join(' '),
    ]);
    expect(said('list-moved', sheets, 'en')[0]).toContain(
      'In 2024/2025, entered the list (ШНОР): СОШ № 2: low results 40.0% (8 of 20) against 25.0% (5 of 20) a year before.',
    );
  });

  it('tells a school that was closed, one that was renamed, and a list that stayed as it was', () => {
    const closed = listed(
      ...rows('СОШ № 1', 'нет', 'ШНОР', 'ШНОР'),
      ['ООШ № 4', 'ШНОР', '2024/2025', ''],
      ['ООШ № 7', 'нет', '2024/2025', ''],
      ['СОШ № 9', 'ШНОР', '2025/2026', 'ООШ № 7'],
    );
    expect(said('list-moved', [SETTINGS, closed])).toEqual([
      'В 2024/2025 учебном году в список ШНОР вошли школы: СОШ № 1; ООШ № 4. В 2025/2026 учебном году в список ШНОР вошла школа: СОШ № 9 (прежде ООШ № 7); из него вышла школа: ООШ № 4 (в списке школ этого года её нет).',
    ]);
    const same = listed(['СОШ № 1', 'ШНОР', '2024/2025', ''], ['СОШ № 1', 'ШНОР', '2025/2026', '']);
    expect(said('list-moved', [SETTINGS, same])).toEqual(['Список ШНОР за 2024/2025–2025/2026 не менялся.']);
  });

  it('is not told of one year, nor of a list without years', () => {
    expect(said('list-moved', [SETTINGS, listed(['СОШ № 1', 'ШНОР', '2025/2026', ''])])).toEqual([]);
    expect(said('list-moved', [SETTINGS, listed(['СОШ № 1', 'ШНОР', '', ''])])).toEqual([]);
  });
});

describe('parts of the year', () => {
  const terms = (...rows: readonly (readonly [string, string, number])[]): SheetInput => ({
    name: 'Результаты',
    rows: [
      ['Школа', 'Учебный год', 'Период', 'Процедура', 'Предмет', 'Класс', 'Участников', '2', '3', '4', '5'],
      ...rows.map(([year, term, low]) => [
        ...['СОШ № 1', year, term, 'КДР', 'Математика', 4],
        ...[20, low, 20 - low, 0, 0],
      ]),
    ],
  });
  const school = listed(['СОШ № 1', 'ШНОР', '', '']);

  it('are held against the one before', () => {
    expect(
      said('term-worse', [
        SETTINGS,
        school,
        terms(['2025/2026', 'I полугодие', 4], ['2025/2026', 'II полугодие', 7]),
      ]),
    ).toEqual([
      'КДР, II полугодие к I полугодию: доля низких результатов всех школ выросла — 35,0 % (7 из 20) против 20,0 % (4 из 20), +15,0 п.п. (по 1 работе, общей для обоих периодов).',
    ]);
    expect(
      said('term-better', [
        SETTINGS,
        school,
        terms(['2024/2025', 'IV четверть', 7], ['2025/2026', 'I четверть', 4]),
      ])[0],
    ).toMatch(/^КДР, I четверть к IV четверти 2024\/2025: доля .* снизилась/u);
  });

  it('are told together where there are several', () => {
    const { lines } = concluded([
      SETTINGS,
      school,
      terms(
        ['2025/2026', 'I четверть', 2],
        ['2025/2026', 'II четверть', 4],
        ['2025/2026', 'III четверть', 8],
      ),
    ]);
    expect(
      lines.flatMap(({ rule, text }) => (rule === 'term-worse' ? [text.replaceAll('\u00A0', ' ')] : [])),
    ).toEqual([
      'Доля низких результатов выросла к предыдущему периоду: КДР, III четверть к II четверти — 40,0 % (8 из 20) против 20,0 % (4 из 20), +20,0 п.п.; КДР, II четверть к I четверти — 20,0 % (4 из 20) против 10,0 % (2 из 20), +10,0 п.п.',
    ]);
  });
});

describe('documents of schools', () => {
  const documents: SheetInput = {
    name: 'Документы школ',
    rows: [
      ['Школа', 'Документ', 'Состояние', 'Ссылка', 'Дата'],
      ['СОШ № 3', 'Концепция развития', 'есть', 'https://sosh3.example/k', ''],
      ['СОШ № 5', 'Концепция', 'в работе', '', ''],
      ['СОШ № 3', 'Приказ', 'есть', '', ''],
      ['СОШ № 5', 'Приказ', 'есть', 'https://sosh5.example/p', ''],
      ['СОШ № 9', 'Приказ', 'нет', '', ''],
    ],
  };
  const sheets = [
    SETTINGS,
    listed(['СОШ № 3', 'ШНОР', '', ''], ['СОШ № 5', 'ШНОР', '', ''], ['СОШ № 9', 'нет', '', '']),
    documents,
  ];

  it('are counted over the schools of the group, with those that lead nowhere', () => {
    expect(said('documents-held', sheets)).toEqual([
      'Документы ШНОР (есть у школ): концепция развития — 1 из 2; приказ — 2 из 2; без ссылки — 1.',
    ]);
  });

  it('that are not there yet are named, and asked for', () => {
    expect(said('documents-missing', sheets)).toEqual([
      'На листе «Документы школ» нет отметки «есть»: концепция развития — СОШ № 5.',
    ]);
    expect(advised('documents-missing', sheets)).toEqual([
      [
        'СОШ № 5',
        'Директор школы',
        'Подготовить документы или указать, что они есть, со ссылкой: «Концепция развития».',
        '2026-04-30',
      ],
    ]);
  });

  it('say nothing without their sheet', () => {
    expect(said('documents-held', sheets.slice(0, 2))).toEqual([]);
    expect(said('documents-missing', sheets.slice(0, 2))).toEqual([]);
  });
});

describe('events', () => {
  const events = (...schools: readonly string[]): SheetInput => ({
    name: 'Мероприятия',
    rows: [
      ['Дата', 'Вид', 'Тема', 'Школы', 'Участников'],
      ...schools.map((own, at) => ['10.10.2025', 'семинар', `Тема ${at}`, own, 7]),
    ],
  });
  const schools = listed(
    ['СОШ № 1', 'ШНОР', '', ''],
    ['СОШ № 2', 'ШНОР', '', ''],
    ['СОШ № 3', 'ШНОР', '', ''],
    ['СОШ № 4', 'нет', '', ''],
  );

  it('are counted for each school of the group that they name', () => {
    const held = events('СОШ № 1; СОШ № 2', 'СОШ № 1; СОШ № 2; СОШ № 4', 'СОШ № 4', '');
    expect(said('events-schools', [SETTINGS, schools, held])).toEqual([
      'Участие ШНОР в событиях (школы названы у 3 из 4 событий): СОШ № 1, 2 — по 2; ни в одном не названа: СОШ № 3.',
    ]);
  });

  it('that name no school say nothing of schools', () => {
    expect(said('events-schools', [SETTINGS, schools, events('', '–')])).toEqual([]);
  });
});
