import type { CheckOptions } from '../src/app';
import type { Code } from '../src/findings';
import { readTemplate } from '../src/roadmap';
import { EXECUTED, FAULTLESS } from './support/roadmap';
import { type CellInput, type SheetInput, withCells } from './support/snapshot';

/** A workbook with one fault, and where it must be found. */
export interface Scenario {
  readonly sheets: readonly SheetInput[];
  readonly options?: Partial<CheckOptions>;
  readonly cell: string | null;
  /** Codes that rightly come with it. */
  readonly also?: readonly Code[];
}

type Cells = Readonly<Record<string, CellInput>>;
type Rows = readonly (readonly CellInput[])[];

const changed = (
  cells: Cells,
  cell: string,
  also: readonly Code[] = [],
  base: Rows = FAULTLESS,
): Scenario => ({
  sheets: [{ name: 'Карта', rows: withCells(base, cells) }],
  cell,
  also,
});

const executed = (cells: Cells, cell: string, also: readonly Code[] = []): Scenario =>
  changed(cells, cell, also, EXECUTED);

const insertedRow = (after: number, row: readonly CellInput[]): Rows => [
  ...FAULTLESS.slice(0, after),
  row,
  ...FAULTLESS.slice(after),
];

const swapped = (a: number, b: number, rows: Rows = FAULTLESS): Rows =>
  rows.map((row) => {
    const cells = Array.from({ length: Math.max(row.length, a + 1, b + 1) }, (_, at) => row[at] ?? null);
    [cells[a], cells[b]] = [cells[b] ?? null, cells[a] ?? null];
    return cells;
  });

function strict(): Partial<CheckOptions> {
  const result = readTemplate({ name: 'strict', periodsWithoutDates: false });
  if (!('template' in result)) throw new Error('the template of the scenario is wrong');
  return { template: result.template };
}

/** A section torn off its place: section 4 before section 3. */
const sectionsSwapped: Rows = [...FAULTLESS.slice(0, 14), ...FAULTLESS.slice(16), ...FAULTLESS.slice(14, 16)];

const SCHOOLS: SheetInput = {
  name: 'Школы',
  rows: [
    ['Школа', 'Категория'],
    ['СОШ № 3', 'ШНОР'],
    ['СОШ № 5', 'ШНСУ'],
  ],
};
const TEACHERS: Rows = [
  ['Школа', 'Учебный год', 'Всего педагогов', 'Прошли диагностику'],
  ['СОШ № 3', '2019/2020', 20, 10],
  ['СОШ № 3', '2020/2021', 22, 12],
  ['СОШ № 5', '2020/2021', 30, 15],
];
const RESULTS: Rows = [
  ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»', '«3»', '«4»', '«5»'],
  ['СОШ № 3', '2020/2021', 'ВПР', 'Математика', 4, 20, 2, 8, 7, 3],
  ['СОШ № 5', '2020/2021', 'ВПР', 'Математика', 4, 25, 1, 9, 10, 5],
];

/** A roadmap, the schools and one more data sheet with a fault. */
const inData = (name: string, rows: Rows, cells: Cells, cell: string): Scenario => ({
  sheets: [{ name: 'Карта', rows: FAULTLESS }, SCHOOLS, { name, rows: withCells(rows, cells) }],
  cell,
});
const inTeachers = (cells: Cells, cell: string): Scenario => inData('Педагоги', TEACHERS, cells, cell);
const inResults = (cells: Cells, cell: string): Scenario => inData('Результаты', RESULTS, cells, cell);

type RoadmapCode = Exclude<Code, `file-${string}`>;

/** One for each code that a readable workbook can have. */
export const SCENARIOS: { readonly [C in RoadmapCode]: Scenario } = {
  'header-missing-column': changed({ D7: 'Бюджет' }, 'F7', ['header-extra-column']),
  'header-extra-column': changed({ F7: 'Бюджет', F8: '6' }, 'F7'),
  'header-duplicate-column': changed({ F7: 'Сроки', F8: '6' }, 'F7'),
  'header-order': {
    sheets: [{ name: 'Карта', rows: withCells(swapped(3, 4), { D8: '4', E8: '5' }) }],
    cell: 'D7',
  },
  'column-index-mismatch': changed({ E8: '' }, 'E8'),
  'header-presumed-column': changed({ B7: 'Что и как делаем' }, 'B7'),
  'template-not-followed': {
    sheets: [
      {
        name: 'Карта',
        rows: [
          ['План школы на 2021–2022 годы'],
          ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Планируемый результат'],
          ['1.', 'Родительское собрание', 'октябрь 2021', 'Методист', 'Протокол собрания'],
        ],
      },
    ],
    cell: 'A2',
  },
  'section-missing': {
    sheets: [{ name: 'Карта', rows: FAULTLESS.slice(0, 16) }],
    cell: 'A17',
  },
  'section-order': {
    sheets: [{ name: 'Карта', rows: sectionsSwapped }],
    cell: 'B15',
    also: ['number-gap', 'number-order'],
  },
  'section-empty': { sheets: [{ name: 'Карта', rows: FAULTLESS.slice(0, 17) }], cell: 'B17' },
  'section-title-mismatch': changed({ B17: 'Контроль и мониторинг выполнения дорожной карты' }, 'B17'),
  'row-split': {
    sheets: [{ name: 'Карта', rows: insertedRow(10, ['', 'и наставников для всех школ']) }],
    cell: 'B11',
  },
  'header-repeated': {
    sheets: [{ name: 'Карта', rows: insertedRow(11, FAULTLESS[6] ?? []) }],
    cell: 'A12',
  },
  'preamble-missing-part': changed({ A5: '' }, 'A6'),

  'number-missing': changed({ A10: '' }, 'A10'),
  'number-duplicate': changed({ A14: '2.1.' }, 'A14'),
  'number-gap': changed({ A14: '2.4.' }, 'A14'),
  'number-order': {
    sheets: [
      {
        name: 'Карта',
        rows: withCells(
          insertedRow(14, [
            '2.1.',
            'Методический день для учителей математики',
            'ноябрь 2021',
            'Отдел образования',
            'Сборник уроков',
          ]),
          { A13: '2.2.', A14: '2.3.' },
        ),
      },
    ],
    cell: 'A15',
    also: ['number-gap'],
  },
  'number-parent': changed({ A14: '3.2.' }, 'A14'),
  'number-as-date': changed({ A14: { value: 44229, text: '02.фев', format: 'dd.mmm' } }, 'A14'),
  'number-as-number': changed({ A14: { value: 2.2, text: '2.2', format: 'General' } }, 'A14'),

  'period-missing': changed({ C10: '' }, 'C10'),
  'period-unrecognised': changed({ C10: 'итоги' }, 'C10'),
  'period-no-year': changed({ C10: 'март' }, 'C10'),
  'period-ambiguous': changed({ C11: 'Апрель Май 2021 года' }, 'C11'),
  'period-year-boundary': changed({ C10: 'декабрь – март 2021' }, 'C10'),
  'period-reversed': changed({ C10: 'с 20 по 10 марта 2021' }, 'C10'),
  'period-outside-plan': changed({ C10: 'март 2020' }, 'C10'),
  'period-vague': {
    sheets: [{ name: 'Карта', rows: withCells(FAULTLESS, { C10: 'по мере необходимости' }) }],
    options: strict(),
    cell: 'C10',
  },

  'responsible-missing': changed({ D10: '' }, 'D10'),
  'responsible-unseparated': changed({ D14: 'Отдел образования Руководители школ' }, 'D14'),
  'responsible-unknown': {
    sheets: [
      { name: 'Карта', rows: withCells(FAULTLESS, { D10: 'Отдел обрзования' }) },
      { name: 'Ответственные', rows: [['Ответственный'], ['Отдел образования'], ['Руководители школ']] },
    ],
    cell: 'D10',
  },

  'result-missing': changed({ E10: '' }, 'E10'),
  'result-vague': changed({ E10: 'Планы' }, 'E10'),
  'result-unseparated': changed({ E10: 'Аналитический отчёт План работы' }, 'E10'),

  'text-spaces': changed({ B10: 'Назначение  кураторов школ' }, 'B10'),
  'text-broken-word': changed({ B11: 'Собеседова ние с директорами' }, 'B11'),
  'text-mixed-alphabet': changed({ B10: 'Назначение кypaторов школ' }, 'B10'),
  'text-markup': changed({ B10: 'Назначение <i>кураторов</i> школ' }, 'B10'),

  'status-missing': executed({ F10: '' }, 'F10'),
  'status-unknown': executed({ F10: 'выполненно' }, 'F10'),
  'done-without-date': executed({ G10: '' }, 'G10'),
  'done-without-evidence': executed({ H10: '' }, 'H10'),
  'done-before-start': executed({ G10: '10.02.2021' }, 'G10'),
  'done-in-future': executed({ G10: '10.03.2022' }, 'G10'),
  overdue: executed({ F10: 'в работе', G10: '', H10: '' }, 'F10'),

  'activity-duplicate': changed({ B14: 'Курсы повышения квалификации педагогов' }, 'B14'),
  'risk-uncovered': changed({ B16: 'Неделя русского языка', E16: 'Сборник заданий' }, 'A4'),
  'indicator-uncovered': changed({ A5: 'Показатели: охват горячим питанием' }, 'A5'),

  'school-unknown': inTeachers({ A4: 'СОШ № 7' }, 'A4'),
  'school-spelling': inTeachers({ A4: 'МБОУ – СОШ №5' }, 'A4'),
  'record-duplicate': inTeachers({ A4: 'СОШ № 3' }, 'A4'),
  'choice-unfilled': {
    sheets: [
      { name: 'Карта', rows: FAULTLESS },
      {
        name: 'Школы',
        rows: [
          ['Школа', 'Категория', 'Адресная помощь'],
          ['СОШ № 3', 'ШНОР', 'да/нет'],
        ],
      },
    ],
    cell: 'C2',
  },
  'value-missing': inTeachers({ C3: null }, 'C3'),
  'value-not-number': inTeachers({ D3: 'двенадцать' }, 'D3'),
  'value-negative': inTeachers({ D3: -1 }, 'D3'),
  'value-not-integer': inTeachers({ D3: 1.5 }, 'D3'),
  'marks-sum-mismatch': inResults({ G2: 3 }, 'F2'),
  'part-exceeds-total': inTeachers({ D3: 23 }, 'D3'),
  'year-unrecognised': inTeachers({ B3: 'прошлый' }, 'B3'),
  'small-cohort': inResults({ F2: 9, G2: 1, H2: 4, I2: 3, J2: 1 }, 'F2'),
  'value-unusual': {
    sheets: [
      { name: 'Карта', rows: FAULTLESS },
      SCHOOLS,
      { name: 'Педагоги', rows: [...TEACHERS, ['СОШ № 3', '2021/2022', 220, 12]] },
    ],
    cell: 'C5',
  },
  'row-total': {
    sheets: [
      { name: 'Карта', rows: FAULTLESS },
      SCHOOLS,
      { name: 'Педагоги', rows: [...TEACHERS, ['Свод по району', '2020/2021', 52, 27]] },
    ],
    cell: 'A5',
  },
  'unit-mixed': inResults({ G2: 10, H2: 40, I2: 35, J2: 15 }, 'G2'),
  'formula-not-calculated': inTeachers({ D3: { value: null, formula: '=5+7' } }, 'D3'),
  'formula-error': changed({ E10: { value: { error: '#REF!' }, formula: '=#REF!' } }, 'E10'),

  'example-row-changed': {
    sheets: [
      { name: 'Карта', rows: FAULTLESS },
      SCHOOLS,
      { name: 'Педагоги', rows: [...TEACHERS, ['Пример: МБОУ «СОШ № 1»', '2024/2025', 777]] },
      { name: 'Как заполнить', rows: [['Шаблон «school», версия 1']] },
    ],
    cell: 'C5',
  },
  'sheet-empty': {
    sheets: [
      { name: 'Карта', rows: FAULTLESS },
      SCHOOLS,
      { name: 'Педагоги', rows: [TEACHERS[0] ?? [], ['СОШ № 3', '2020/2021']] },
      { name: 'Как заполнить', rows: [['Шаблон «school», версия 1']] },
    ],
    cell: null,
  },

  'sheet-not-recognised': {
    sheets: [
      { name: 'Карта', rows: FAULTLESS },
      { name: 'Заметки', rows: [['позвонить в школы']] },
    ],
    cell: null,
  },
  'sheet-missing': {
    sheets: [{ name: 'Лист1', rows: [['позвонить в школы']] }],
    cell: null,
    also: ['sheet-not-recognised'],
  },
  'setting-unreadable': {
    sheets: [
      { name: 'Карта', rows: FAULTLESS },
      {
        name: 'Настройки',
        rows: [
          ['Параметр', 'Значение'],
          ['Малая группа, чел.', 'мало'],
        ],
      },
    ],
    cell: 'B2',
  },
};
