import fc from 'fast-check';
import type { CellInput, SheetInput } from './snapshot';

type Row = readonly CellInput[];

const SCHOOLS = [
  'МБОУ СОШ № 1',
  'МБОУ СОШ № 2',
  'МБОУ СОШ № 12',
  'ООШ "Заря"',
  '=1+1 школа',
  'Лицей; <10*?',
] as const;
const FACTORS = [
  'Дефицит педагогических кадров',
  'Низкая учебная мотивация обучающихся',
  'Высокая доля обучающихся с ОВЗ',
  'Высокая доля обучающихся с рисками учебной неуспешности',
  '-Свой фактор',
] as const;

/** Levels in every writing that is read, and in some that are not. */
const mark = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<CellInput>('высокая', 'средняя', 'низкая', '+', null) },
  {
    weight: 5,
    arbitrary: fc.constantFrom<CellInput>(
      ...[
        'Высокий',
        'ВЫС',
        'в',
        'умеренная',
        'Ср',
        'незначительная',
        'да',
        'х',
        'X',
        'v',
        '✓',
        '✔',
        'выявлен',
      ],
      ...['нет', '-', '–', '—', 'не выявлен', 'Не Выявлена', 'отсутствует', 1, 0],
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<CellInput>(
      ...[
        'повышенная',
        'высокая, по итогам года',
        ' средняя ',
        'не  выявлен',
        'низкая\u00A0',
        '\u00A0',
        'в;с',
      ],
      ...['=1+1', '+7', '-1', '@x', ';', '?', '*', '~', 'высокая; низкая', 'НИЗКАЯ\nочень', true, 2, 0.5],
      ...[{ error: '#N/A' }, { value: 1, text: '100%', format: '0%' }],
    ),
  },
);

const year = fc.constantFrom<CellInput>('2023/2024', '2024/2025', '2024/2025', '2024-2025', null);
const date = fc.constantFrom<CellInput>(null, '01.10.2024', 'осень', {
  value: 45_566,
  text: '01.10.2024',
  format: 'dd.mm.yyyy',
});

const row = fc
  .tuple(
    fc.constantFrom<CellInput>(...SCHOOLS, 'СОШ №2', null),
    year,
    date,
    fc.array(mark, { minLength: FACTORS.length, maxLength: FACTORS.length }),
  )
  .map(([school, own, day, marks]): Row => [school, own, day, ...marks]);

const risksSheets = fc
  .record({
    body: fc.array(row, { maxLength: 12 }),
    other: fc.array(row, { maxLength: 4 }),
    columns: fc.subarray([...FACTORS.keys()], { minLength: 1 }),
    dated: fc.boolean(),
    several: fc.boolean(),
  })
  .map(({ body, other, columns, dated, several }): readonly SheetInput[] => {
    const head = dated ? ['Школа', 'Учебный год', 'Дата'] : ['Школа'];
    const table = (name: string, rows: readonly Row[], kept: readonly number[]): SheetInput => ({
      name,
      rows: [
        ['Профиль школ'],
        [...head, ...kept.map((at) => FACTORS[at] ?? '')],
        ...rows.map((cells) => [...cells.slice(0, head.length), ...kept.map((at) => cells[3 + at] ?? null)]),
      ],
    });
    const second = table("Риски 'сёл' 2", other, columns.slice(0, 2));
    return [table('Риски', body, columns), ...(several ? [second] : [])];
  });

const resultsSheet = fc
  .array(fc.tuple(fc.constantFrom(...SCHOOLS), fc.integer({ min: 0, max: 30 }), fc.nat(20)), { maxLength: 8 })
  .map((rows): SheetInput => ({
    name: 'Результаты',
    rows: [
      ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»', '«3»', '«4»', '«5»'],
      ...rows.map(([school, low, other]): Row => [
        ...[school, '2024/2025', 'ВПР', 'Физика', 9],
        ...[low + other, low, other, 0, 0],
      ]),
    ],
  }));

const roadmapSheet = fc
  .array(fc.tuple(fc.boolean(), fc.constantFrom<CellInput>(null, ...FACTORS, '=нет такого')), {
    maxLength: 9,
  })
  .map((rows): SheetInput => ({
    name: 'Карта',
    rows: [
      ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат', 'Рисковое направление'],
      ...rows.map(([about, risk], at): Row => [
        `1.${at + 1}.`,
        about ? 'Семинар об учебной мотивации' : '=Совещание',
        'март 2025',
        'Отдел образования',
        'Справка',
        risk,
      ]),
    ],
  }));

/** A workbook with risk profiles in one table or two, results and a roadmap, and whatever is written in them. */
export const riskSheets: fc.Arbitrary<readonly SheetInput[]> = fc
  .tuple(risksSheets, resultsSheet, roadmapSheet)
  .map(([risks, results, roadmap]) => [...risks, results, roadmap]);
