import { type Cell, type CellStyle, writeXlsx } from 'hucre/xlsx';

/** Rows of a made-up roadmap: a third of its periods, parties and results are as faulty as in real ones. */

const SECTIONS = [
  'Организационно-методическое сопровождение реализации дорожной карты',
  'Повышение квалификации руководителей и педагогических работников',
  'Повышение образовательных результатов обучающихся',
  'Мониторинг и контроль реализации дорожной карты',
];
const SUBJECTS = [
  'Собеседование с директором и завучем школы о причинах низких результатов по предмету',
  'Диагностика предметных и методических дефицитов учителей математики и русского языка',
  'Открытые уроки учителей школ-наставников для педагогов школ с низкими результатами',
  'Индивидуальные образовательные маршруты для обучающихся с рисками неуспешности',
  'Родительские собрания о подготовке к проверочным работам и итоговой аттестации',
  'Консультации заместителей директоров по внутренней системе оценки качества',
];
const PERIODS = [
  'март 2021',
  'Сентябрь – декабрь 2021',
  'В течение года',
  'Апрель Сентябрь 2021 года',
  'до 15 апреля 2021',
  'Декабрь',
];
const PARTIES = [
  'Управление образования',
  'Директора школ; Руководители РМО',
  'Управление образования Директора школ',
];
const RESULTS = ['Протокол собеседования с планом помощи', 'График', 'Аналитическая справка по школам'];

const pick = (list: readonly string[], index: number): string => list[Math.floor(index) % list.length] ?? '';

export const HEADER = [
  '№ п/п',
  'Мероприятия',
  'Сроки проведения',
  'Ответственные исполнители',
  'Планируемый результат',
];

/** Header and rows of a roadmap with that many activities in four sections. */
export function roadmapRows(activities: number, seed: number): string[][] {
  const rows: string[][] = [];
  const each = Math.ceil(activities / SECTIONS.length);
  for (let index = 0; index < activities; index += 1) {
    const section = Math.floor(index / each);
    if (index % each === 0) rows.push([`${section + 1}.`, pick(SECTIONS, section)]);
    rows.push([
      `${section + 1}.${(index % each) + 1}.`,
      `${pick(SUBJECTS, index + seed)} (группа ${seed}, шаг ${index + 1})`,
      pick(PERIODS, index * 7 + seed),
      pick(PARTIES, index + seed),
      pick(RESULTS, index * 5 + seed),
    ]);
  }
  return rows;
}

const THIN = { style: 'thin' } as const;
const CELL: CellStyle = {
  alignment: { vertical: 'top', wrapText: true },
  border: { top: THIN, right: THIN, bottom: THIN, left: THIN },
};
const HEAD: CellStyle = { ...CELL, font: { bold: true } };

/** The bytes of an .xlsx with one roadmap, with widths, wrapped text and borders as people's files have them. */
export const roadmapFile = (activities: number, seed: number): Promise<Uint8Array> =>
  fileOf([
    [`Дорожная карта поддержки школ на 2021 год, вариант ${seed}`],
    ['Цель: повысить качество образования в школах района'],
    ['Факторы риска: низкая учебная мотивация обучающихся'],
    [],
    HEADER,
    ...roadmapRows(activities, seed),
  ]);

/** The bytes of an .xlsx with a bare table, header first: what general schema checks can read. */
export const tableFile = (activities: number): Promise<Uint8Array> =>
  fileOf([HEADER, ...tableRows(activities)]);

const PROCEDURES = ['ВПР', 'ОГЭ', 'КДР', 'РДР'];
const TAUGHT = [
  'Математика',
  'Русский язык',
  'История',
  'Биология',
  'Физика',
  'Химия',
  'География',
  'Литература',
];
const RESULTS_HEADER = [
  ...['Школа', 'Учебный год', 'Период', 'Процедура', 'Предмет', 'Класс', 'Участников'],
  ...['«2»', '«3»', '«4»', '«5»', 'Средний балл'],
];

/** The bytes of an .xlsx with a hundred schools and that many rows of results, one in five of a small class. */
export function resultsFile(rows: number): Promise<Uint8Array> {
  const schools = Array.from({ length: 100 }, (_, index) => `МБОУ СОШ № ${index + 1}`);
  const results = Array.from({ length: rows }, (_, index) => {
    const year = 2010 + (index % 10);
    const [two, three, four, five] = [1 + (index % 5), 3 + (index % 7), 4 + (index % 6), index % 4];
    return [
      ...[pick(schools, index / 10), `${year}/${year + 1}`, '', pick(PROCEDURES, index / 1_000)],
      ...[pick(TAUGHT, index / 4_000), String(4 + Math.floor(index / 32_000))],
      ...[two + three + four + five, two, three, four, five, 3.5],
    ];
  });
  return writeXlsx({
    sheets: [
      { name: 'Школы', rows: [['Школа', 'Категория'], ...schools.map((school) => [school, 'ШНОР'])] },
      { name: 'Результаты', rows: [RESULTS_HEADER, ...results] },
    ],
  });
}

/** Activities alone, every cell filled. */
export const tableRows = (activities: number): string[][] =>
  roadmapRows(activities, 1).filter((row) => row.length === HEADER.length);

function fileOf(rows: string[][]): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((texts, row) => {
    for (let column = 0; column < HEADER.length; column += 1) {
      cells.set(`${row},${column}`, { style: texts === HEADER ? HEAD : CELL });
    }
  });
  const columns = [7, 48, 24, 28, 28].map((width) => ({ width }));
  return writeXlsx({ sheets: [{ name: 'Дорожная карта', columns, rows, cells }] });
}
