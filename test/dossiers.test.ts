import { copiedReport } from '../src/app';
import { CROWDED } from './support/crowdedSchool';
import { disagreements, recalculate } from './support/recalculate';
import { type CellInput, type SheetInput, workbookOf } from './support/snapshot';
import { day } from './support/check';
import { readCohort } from '../src/tables';
import type { SheetPlan } from '../src/workbook';

type Rows = readonly (readonly CellInput[])[];
const sheet = (name: string, ...rows: Rows): SheetInput => ({ name, rows });
const result = (school: string, year: string, all: number, two: number): readonly CellInput[] => [
  ...[school, year, 'ВПР', 'Математика', 5, all, two, all - two, 0, 0],
];

const BOOK: readonly SheetInput[] = [
  sheet(
    'Школы',
    [
      ...['Школа', 'Категория', 'Куратор', 'Школа-наставник', 'Учебный год', 'Сетевое взаимодействие'],
      ...['Должность куратора', 'Тьютор', 'Должность тьютора'],
    ],
    ['СОШ № 1', 'ШНОР', 'Иванова А. А.', 'Лицей № 2', '2024/2025', 'нет', 'методист', '', ''],
    [
      'СОШ № 1',
      'ШНОР; ШНСУ',
      'Петрова Б. Б.',
      'Лицей № 2',
      '2025/2026',
      'да',
      'методист',
      'Рощина Г. Г.',
      '',
    ],
    ['СОШ № 3', 'ШНСУ', '', '', '2025/2026', '', 'методист', '', 'учитель'],
  ),
  sheet(
    'Педагоги',
    ['Школа', 'Учебный год', 'Всего педагогов', 'Прошли диагностику'],
    ['СОШ № 1', '2024/2025', 20, 8],
    ['СОШ № 1', '2025/2026', 16, 10],
  ),
  sheet(
    'Результаты',
    ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»', '«3»', '«4»', '«5»'],
    result('СОШ № 1', '2024/2025', 20, 8),
    result('СОШ № 1', '2025/2026', 25, 5),
    result('СОШ № 3', '2025/2026', 10, 1),
  ),
  sheet(
    'Дефициты',
    ['Школа', 'Учебный год', 'Предмет', 'Педагогов', 'С дефицитом', 'Вид дефицита', 'Источник'],
    ['СОШ № 1', '2025/2026', 'Химия', '3', 1, 'методический', ''],
    ['СОШ № 1', '2025/2026', 'Математика', 5, 2, 'предметный', 'самодиагностика'],
    ['СОШ № 1', '2025/2026', 'Физика', 2, 0, 'предметный', 'наблюдение'],
    ['СОШ № 3', '2024/2025', 'Химия', 4, 4, 'предметный', 'диагностика'],
  ),
  sheet('Риски', ['Школа', 'Дефицит педагогических кадров'], ['СОШ № 1', 'высокая']),
  sheet(
    'Документы школ',
    ['Школа', 'Документ', 'Состояние', 'Ссылка', 'Дата'],
    ['СОШ № 1', 'Концепция развития', 'есть', 'https://school1.example', '01.10.2025'],
  ),
  sheet(
    'Мероприятия',
    ['Дата', 'Вид', 'Тема', 'Школы', 'Организатор', 'Уровень'],
    ['15.10.2025', 'Семинар', 'Формирующее оценивание', 'СОШ № 1', 'Методический центр', 'областной'],
    ['20.10.2025', 'Вебинар', 'Без школ', '', '', ''],
  ),
];

const OPTIONS = { locale: 'ru', today: day('2026-03-31'), parts: [], asIs: true } as const;
const snapshot = workbookOf(...BOOK);
const report = (dossiers: readonly string[]) => copiedReport(snapshot, { ...OPTIONS, pages: { dossiers } });
const textsOf = ({ rows }: SheetPlan): readonly (readonly unknown[])[] =>
  rows.map((cells) =>
    cells.flatMap((cell) => {
      const value = cell?.value ?? '';
      return value === '' ? [] : [typeof value === 'string' ? value.replace(/\u00A0/gu, ' ') : value];
    }),
  );

test('a page tells what is known of a school, hand-made', () => {
  const [plan] = report(['сош 1']).plans;
  const lines = plan ? textsOf(plan) : [];
  expect(plan?.name).toBe('Паспорта школ');
  expect(lines).toContainEqual(['Категория', 'ШНОР (2024/2025, 2025/2026); ШНСУ (2025/2026)']);
  expect(lines).toContainEqual(['Куратор', 'Петрова Б. Б., методист']);
  expect(lines).toContainEqual(['Тьютор', 'Рощина Г. Г.']);
  expect(lines).toContainEqual(['ВПР', 5, 25, 0.2, 8, 20, 0.4, -20]);
  expect(lines).toContainEqual(['Прошли диагностику', 10, 16, 0.625, 8, 20, 0.4, 22.5]);
  expect(lines.flat().filter((text) => String(text).startsWith('Есть:'))).toHaveLength(1);
  expect(lines).toContainEqual(['Дефицит педагогических кадров', 'высокая', 'дорожной карты нет']);
  expect(lines).toContainEqual(['Математика', 'предметный', 'самодиагностика', 2, 5]);
  expect(lines).toContainEqual(['Химия', 'методический', 'не указан', 1, 3]);
  expect(lines.filter(([first]) => first === 'Физика')).toEqual([]);
  expect(lines).toContainEqual(['Концепция развития', 'есть', '01.10.2025', 'https://school1.example']);
  expect(lines).toContainEqual(['Приказы', 'нет сведений']);
  expect(lines.flat().join('\n')).toContain(
    '15.10.2025 — Семинар: Формирующее оценивание (региональный уровень, Методический центр)',
  );
  expect(lines.flat().join('\n')).not.toContain('Без школ');
});

test('formulas give what the code computed', () => {
  const { plans } = report(['СОШ № 1', 'СОШ № 3']);
  expect(disagreements(plans, recalculate(snapshot.sheets, plans))).toEqual([]);
});

test('a school without data says what is not known, and claims nothing', () => {
  const [plan] = report(['СОШ № 3']).plans;
  const lines = plan ? textsOf(plan) : [];
  const text = lines.flat().join('\n');
  expect(lines).toContainEqual(['Тьютор', 'не указан']);
  expect(lines).toContainEqual(['Школа-наставник', 'не указана']);
  expect(text).not.toContain('методист');
  expect(text).not.toContain('Профессиональные дефициты');
  expect(text).toContain('Рисковый профиль школы не заполнен.');
  expect(text).toContain('В событиях отчётного периода школа не названа.');
});

test('a group of schools, and a school that nobody lists', () => {
  const group = readCohort('ШНСУ');
  const { plans } = copiedReport(snapshot, { ...OPTIONS, pages: { dossiers: group ?? [] } });
  const heads = plans.flatMap(textsOf).flat();
  expect(heads.filter((text) => text === 'СОШ № 1' || text === 'СОШ № 3')).toEqual(['СОШ № 1', 'СОШ № 3']);
  expect(() => report(['СОШ № 8'])).toThrow('school-not-listed');
});

test('every school has one page, however much is known of it', () => {
  const names = Array.from({ length: 12 }, (_, at) => `СОШ № ${at + 1}`);
  const factors = Array.from({ length: 12 }, (_, at) => `Собственный фактор риска муниципалитета ${at + 1}`);
  const crowded = workbookOf(
    sheet('Школы', ['Школа', 'Категория'], ...names.map((name) => [name, 'ШНОР'])),
    sheet('Риски', ['Школа', ...factors], ...names.map((name) => [name, ...factors.map(() => 'высокая')])),
    sheet(
      'Мероприятия',
      ['Дата', 'Вид', 'Тема', 'Школы'],
      ...factors.map((factor, at) => [`${at + 10}.11.2025`, 'Семинар', factor.repeat(8), names.join('; ')]),
    ),
  );
  const all = readCohort('все') ?? [];
  const { plans } = copiedReport(crowded, { ...OPTIONS, pages: { dossiers: all } });
  const [plan] = plans;
  const starts = names.map((name) =>
    (plan?.rows ?? []).findIndex(([cell]) => String(cell?.value).replace(/\u00A0/gu, ' ') === name),
  );
  // A gap stands above each heading.
  expect(plan?.page?.breaks).toEqual(starts.slice(1).map((row) => row - 1));
});

test.each(['dossiers', 'subjects'] as const)(
  'a page of %s holds a school of which everything is known, in one page each',
  (kind) => {
    const crowded = workbookOf(...CROWDED);
    const { plans } = copiedReport(crowded, {
      ...OPTIONS,
      pages: kind === 'dossiers' ? { dossiers: readCohort('все') ?? [] } : { subjects: 'all' },
    });
    const [plan] = plans;
    const pages = kind === 'dossiers' ? 2 : 3;
    expect(plan?.page?.breaks).toHaveLength(pages - 1);
    expect(disagreements(plans, recalculate(crowded.sheets, plans))).toEqual([]);
  },
);
