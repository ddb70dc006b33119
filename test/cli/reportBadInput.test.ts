import type { CellInput } from '../support/snapshot';
import { cli, temporaryFolder } from './support';
import { xlsx } from './workbooks';

const { write } = temporaryFolder();

type Rows = readonly (readonly CellInput[])[];
type Json = Readonly<Record<string, unknown>>;

interface Told {
  readonly indicators: readonly Json[];
  readonly results: readonly Json[];
  readonly movement: Readonly<Record<'entered' | 'left', readonly Json[]>>;
  readonly terms: readonly Json[];
  readonly subjects: readonly (Json & { readonly tasks: readonly Json[] })[];
  readonly signs: readonly Json[];
  readonly events: readonly Json[];
  readonly findings: readonly Json[];
}

async function told(sheets: Readonly<Record<string, Rows>>, ...args: readonly string[]) {
  const file = write('книга.xlsx', xlsx(sheets));
  const run = await cli(['report', file, '--format', 'json', '--report-date', '2025-05-31', ...args]);
  expect(run.err).toBe('');
  return { code: run.code, ...(JSON.parse(run.out) as Told) };
}

const picked = (rows: readonly Json[], ...keys: readonly string[]) =>
  rows.map((row) => keys.map((key) => row[key]));

const [BEFORE, NOW] = ['2023/2024', '2024/2025'];
const schools = (...rows: Rows): Rows => [
  ['Школа', 'Категория', 'Учебный год', 'Прежнее наименование'],
  ...rows,
];
const results = (...rows: Rows): Rows => [
  [
    ...['Школа', 'Учебный год', 'Период', 'Процедура', 'Предмет', 'Класс'],
    ...['Участников', '«2»', '«3»', '«4»', '«5»'],
  ],
  ...rows,
];
const low = (
  school: string,
  year: string,
  procedure: string,
  part: number,
  total: number,
  term: string | null = null,
): readonly CellInput[] => [
  ...[school, year, term, procedure, 'Математика', 9],
  ...[total, part, total - part, 0, 0],
];
const THREE = schools(
  ...['СОШ № 1', 'СОШ № 2', 'СОШ № 3'].map((school) => [school, 'ШНОР', NOW, null] as const),
);

test('one school of one year: its own figures, and nothing to compare with', async () => {
  const {
    code,
    indicators,
    results: lines,
    movement,
    terms,
    signs,
  } = await told({
    Школы: schools(['СОШ № 1', 'ШНОР', NOW, null]),
    Педагоги: [
      ['Школа', 'Учебный год', 'Всего педагогов', 'Прошли диагностику'],
      ['СОШ № 1', NOW, 20, 5],
    ],
    Результаты: results(low('СОШ № 1', NOW, 'ВПР', 3, 20)),
  });
  expect(code).toBe(0);
  const known = indicators.filter(({ numerator }) => numerator !== null);
  expect(picked(known, 'id', 'numerator', 'denominator', 'value', 'previous', 'change', 'trend')).toEqual([
    ['teachers-diagnosed', 5, 20, 0.25, null, null, null],
    ['low-result-index', 3, 20, 0.15, null, null, null],
  ]);
  expect(picked(lines, 'participants', 'lowShare', 'lowChange', 'trend')).toEqual([[20, 0.15, null, null]]);
  expect([movement, terms, signs]).toEqual([{ entered: [], left: [] }, [], []]);
});

test('a school that closed has left; one that was renamed, and two that became one, have not', async () => {
  const { movement } = await told({
    Школы: schools(
      ['СОШ № 1', 'ШНОР', BEFORE, null],
      ['СОШ № 2', 'ШНОР', BEFORE, null],
      ['СОШ № 3', 'ШНОР', BEFORE, null],
      ['СОШ № 4', 'ШНОР', BEFORE, null],
      ['Лицей № 1', 'ШНОР', NOW, 'СОШ № 1'],
      ['СОШ № 5', 'ШНОР', NOW, 'СОШ № 2; СОШ № 3'],
      ['СОШ № 6', 'ШНОР', NOW, null],
    ),
    Результаты: results(
      low('СОШ № 4', BEFORE, 'ВПР', 6, 20),
      low('СОШ № 6', BEFORE, 'ВПР', 4, 20),
      low('СОШ № 6', NOW, 'ВПР', 8, 20),
    ),
  });
  expect(movement).toEqual({
    entered: [
      {
        ...{ school: 'СОШ № 6', schoolYear: NOW, formerly: [], listed: true },
        ...{ lowShareBefore: 0.2, lowShareAfter: 0.4 },
      },
    ],
    left: [
      {
        ...{ school: 'СОШ № 4', schoolYear: NOW, formerly: [], listed: false },
        ...{ lowShareBefore: null, lowShareAfter: null },
      },
    ],
  });
});

test('a term that is written in three ways is one, against the one before and a year ago', async () => {
  const { terms } = await told({
    Школы: THREE,
    Результаты: results(
      low('СОШ № 1', BEFORE, 'КДР', 10, 20, 'I полугодие'),
      low('СОШ № 1', BEFORE, 'КДР', 8, 20, 'II полугодие'),
      low('СОШ № 1', NOW, 'КДР', 6, 20, 'I полугодие'),
      low('СОШ № 2', NOW, 'КДР', 4, 20, '1 полугодие'),
      low('СОШ № 3', NOW, 'КДР', 2, 10, 'первое полугодие'),
    ),
  });
  const keys = [
    ...['procedure', 'subject', 'class', 'term', 'schoolYear'],
    ...['low', 'participants', 'previousTerm', 'yearAgo'],
  ];
  expect(picked(terms, ...keys)).toEqual([
    ['КДР', 'Математика', '9', 'I полугодие', BEFORE, 10, 20, null, null],
    ['КДР', 'Математика', '9', 'II полугодие', BEFORE, 8, 20, 0.5, null],
    ['КДР', 'Математика', '9', 'I полугодие', NOW, 12, 50, 0.4, 0.5],
  ]);
});

test('tasks of two versions of one test stand apart', async () => {
  const { subjects } = await told({
    Школы: THREE,
    Задания: [
      [
        ...['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Вариант', 'Задание'],
        ...['Уровень', 'Максимальный балл', 'Выполнение, %'],
      ],
      ['СОШ № 1', NOW, 'ВПР', 'Математика', 9, 1, 1, 'Б', 1, 40],
      ['СОШ № 1', NOW, 'ВПР', 'Математика', 9, 2, 1, 'Б', 1, 80],
    ],
  });
  const tasks = subjects.flatMap((own) => own.tasks);
  expect(picked(tasks, 'version', 'task', 'insufficientIn')).toEqual([
    ['1', '1', ['СОШ № 1']],
    ['2', '1', []],
  ]);
});

test('a document that is there without a link is advised of, and is there', async () => {
  const { code, findings } = await told({
    Школы: THREE,
    'Документы школ': [
      ['Школа', 'Документ', 'Состояние', 'Ссылка'],
      ['СОШ № 1', 'Приказ', 'есть', null],
      ['СОШ № 2', 'Приказ', 'нет', null],
    ],
  });
  expect(code).toBe(0);
  const ofDocuments = findings.filter(({ sheet }) => sheet === 'Документы школ');
  expect(picked(ofDocuments, 'code', 'severity', 'cell')).toEqual([['value-missing', 'advice', 'D2']]);
});

test('an event that names no school is counted, and is of none', async () => {
  const { events } = await told({
    Школы: THREE,
    Мероприятия: [
      ['Дата', 'Вид', 'Тема', 'Школы', 'Участников'],
      ['15.10.2024', 'семинар', 'Итоги', 'СОШ № 1', 12],
      ['16.10.2024', 'семинар', 'Планы', null, 8],
    ],
  });
  expect(events).toEqual([{ kind: 'семинар', count: 2, participants: 20 }]);
});

test('of two rules of signs that disagree neither is hidden', async () => {
  const { signs } = await told({
    Настройки: [
      ['Параметр', 'Значение'],
      ['Правила признаков', 'по низким работам; обязательный экзамен'],
    ],
    Школы: THREE,
    Результаты: results(
      low('СОШ № 1', NOW, 'ВПР', 8, 20),
      low('СОШ № 1', NOW, 'КДР', 6, 20),
      low('СОШ № 2', NOW, 'ОГЭ', 1, 20),
      low('СОШ № 3', NOW, 'ОГЭ', 0, 20),
    ),
  });
  expect(picked(signs, 'rule', 'school', 'reasons')).toEqual([
    ['low-procedures', 'СОШ № 1', ['several']],
    ['final-exam', 'СОШ № 2', ['final-exam']],
  ]);
});
