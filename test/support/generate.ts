import fc from 'fast-check';
import type { CellInput } from './snapshot';

/** A roadmap without numbering faults, as rows, with where its activities and sections stand (0-based rows). */
export interface GeneratedRoadmap {
  readonly rows: readonly (readonly CellInput[])[];
  /** The column of numbers; the table's other columns follow it. */
  readonly firstColumn: number;
  readonly headerRow: number;
  /** Rows of the activities of each section. */
  readonly sections: readonly { readonly row: number; readonly activities: readonly number[] }[];
}

const TITLES = [
  'Организационно-методическое сопровождение реализации дорожной карты',
  'Повышение квалификации руководителей и педагогических работников',
  'Повышение образовательных результатов обучающихся',
  'Мониторинг и контроль реализации дорожной карты',
];
const ACTIONS = ['Проведение', 'Организация', 'Подготовка', 'Обсуждение', 'Посещение', 'Разработка'];
const SUBJECTS = [
  'собеседований с директорами школ',
  'открытых уроков учителей математики',
  'родительских собраний в выпускных классах',
  'диагностических работ по русскому языку',
  'методических выездов в сельские школы',
  'консультаций для молодых специалистов',
];
const PERIODS = [
  'март 2021',
  'апрель – май 2021',
  'сентябрь 2021',
  'октябрь, декабрь 2021',
  'в течение 2021 года',
];
const PARTIES = ['Отдел образования', 'Руководители школ', 'Отдел образования; Руководители школ'];
const RESULTS = [
  'Протокол собеседования',
  'Банк заданий для учителей',
  'Сводный отчёт по школам',
  'Приказ о кураторах',
];
const PREAMBLE = [
  'Дорожная карта поддержки школ на 2021 год',
  'Цель: повысить качество образования',
  'Задачи: помочь школам в работе с обучающимися',
  'Факторы риска: низкая учебная мотивация обучающихся',
  'Показатели: доля педагогов, повысивших квалификацию',
];
const HEADER = [
  '№ п/п',
  'Мероприятия',
  'Сроки проведения',
  'Ответственные исполнители',
  'Планируемый результат',
];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

interface Shape {
  readonly counts: readonly number[];
  readonly gap: number;
  readonly firstColumn: number;
  readonly trailingDot: boolean;
  readonly indexRow: boolean;
}

function build({ counts, gap, firstColumn, trailingDot, indexRow }: Shape): GeneratedRoadmap {
  const rows: CellInput[][] = [];
  const add = (...cells: readonly CellInput[]): number =>
    rows.push([...Array.from({ length: firstColumn }, () => null), ...cells]) - 1;
  const number = (...parts: readonly number[]): string => parts.join('.') + (trailingDot ? '.' : '');
  for (const line of PREAMBLE) add(line);
  for (let blank = 0; blank < gap; blank += 1) add();
  const headerRow = add(...HEADER);
  if (indexRow) add('1', '2', '3', '4', '5');
  let made = 0;
  const sections = counts.map((count, index) => {
    const row = add(number(index + 1), pick(TITLES, index));
    const activities = Array.from({ length: count }, (_, at) => {
      made += 1;
      return add(
        number(index + 1, at + 1),
        `${pick(ACTIONS, made)} ${pick(SUBJECTS, Math.floor(made / ACTIONS.length))}`,
        pick(PERIODS, made),
        pick(PARTIES, made),
        pick(RESULTS, made),
      );
    });
    return { row, activities };
  });
  return { rows, firstColumn, headerRow, sections };
}

/** Any number of sections up to four, activities, blank rows above the header and columns before the table. */
export const roadmaps: fc.Arbitrary<GeneratedRoadmap> = fc
  .record({
    counts: fc.array(fc.integer({ min: 2, max: 12 }), { minLength: 1, maxLength: 4 }),
    gap: fc.integer({ min: 0, max: 50 }),
    firstColumn: fc.integer({ min: 0, max: 30 }),
    trailingDot: fc.boolean(),
    indexRow: fc.boolean(),
  })
  .map(build);
