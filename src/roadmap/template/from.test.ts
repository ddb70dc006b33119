import { EXECUTED, FAULTLESS } from '../../../test/support/roadmap';
import { day, report } from '../../../test/support/check';
import { type CellInput, sheetOf } from '../../../test/support/snapshot';
import { findingNames } from '../../../test/support/words';
import { readRoadmaps } from '../read';
import { BUILTIN_TEMPLATES } from './builtin';
import { templateFrom } from './from';
import { readTemplateSheet } from './sheet';

type Rows = readonly (readonly CellInput[])[];

const OWN: Rows = [
  ['План методической службы на 2021/2022 учебный год'],
  [],
  ['№', 'Что делаем; дела', 'Когда', 'Кто отвечает', 'Бюджет', 'Отметка о выполнении'],
  ['1.', 'Блок первый. Кадры'],
  ['1.1.', 'Семинар для молодых учителей математики', 'октябрь 2021', 'Методист', '5 т. р.', 'исполнено'],
  ['1.2.', 'Собеседование с наставниками школ', 'ноябрь 2021', 'Методист', '', 'исполнено'],
  ['2.', 'Блок второй. Уроки'],
  ['2.1.', 'Открытые уроки в базовых школах', 'март 2022', 'Директора школ', '', 'в работе'],
];
const GRID: Rows = [
  ['№', 'Мероприятие', 'Сентябрь', 'Октябрь', 'Ноябрь', 'Ответственный'],
  ['1', 'Входная диагностика по русскому языку', '+', '', '', 'Завуч'],
  ['2', 'Анализ результатов диагностики', '', '+', '+', 'Завуч'],
];
const NO_TITLE: Rows = [
  ['№', 'Чем заняты', 'Срок', 'Исполнитель', 'Ответственный'],
  ['1', 'Входная диагностика по русскому языку', 'май 2022', 'Учителя', 'Завуч'],
  ['2', 'Анализ результатов диагностики в школах', 'июнь 2022', 'Учителя', 'Завуч'],
];

const roadmapOf = (rows: Rows, templates = BUILTIN_TEMPLATES.slice()) => {
  const [found] = readRoadmaps(sheetOf({ name: 'Карта', rows }), templates, {
    date1904: false,
    plan: { start: null, end: null },
    byShape: () => true,
    chosen: null,
  });
  if (!found) throw new Error('no roadmap');
  return found;
};
const rowsOf = (rows: Rows) => templateFrom(roadmapOf(rows), findingNames);

/** Findings on the roadmap's header, sections, preamble and marks, when it is held against the template made of it. */
const ABOUT_TEMPLATE = /^(?:template|header|section|preamble|status)-/;
const told = (rows: Rows, template: Rows = rowsOf(rows)) =>
  report([
    { name: 'Карта', rows },
    { name: 'Шаблон', rows: template },
  ]).findings.flatMap(({ code, sheet }) => (ABOUT_TEMPLATE.test(code) || sheet === 'Шаблон' ? [code] : []));

describe('a template made of a roadmap', () => {
  it.each<[string, Rows]>([
    ['that follows a template of ours', FAULTLESS],
    ['with marks', EXECUTED],
    ['of another structure', OWN],
    ['with a grid of months', GRID],
    ['known by its shape', NO_TITLE],
  ])('%s is followed by it', (_name, rows) => {
    expect(told(rows).filter((code) => code !== 'header-presumed-column')).toEqual([]);
  });

  it('has its columns, sections and marks', () => {
    const [head, ...rows] = rowsOf(OWN);
    expect(head).toEqual(['Что', 'Название', 'Также пишут', 'Обязательно']);
    expect(rows.filter(([kind]) => kind !== 'Отметка')).toEqual([
      ['Столбец', '№', '', 'да'],
      ['Столбец', 'Что делаем; дела', 'Мероприятия', 'да'],
      ['Столбец', 'Когда', 'Сроки проведения', 'да'],
      ['Столбец', 'Кто отвечает', 'Ответственные исполнители', 'да'],
      ['Столбец', 'Бюджет', '', 'нет'],
      ['Столбец', 'Отметка о выполнении', '', 'нет'],
      ['Раздел', 'Блок первый. Кадры', '', ''],
      ['Раздел', 'Блок второй. Уроки', '', ''],
      ['Часть преамбулы', 'название', '', ''],
    ]);
    expect(rows.flatMap(([kind, name, , value]) => (kind === 'Отметка' ? [[name, value]] : []))).toEqual([
      ['исполнено', 'выполнено'],
      ['в работе', 'в работе'],
      ['не выполнено', 'не выполнено'],
      ['отменено', 'отменено'],
    ]);
  });

  it('asks of other roadmaps what it has', () => {
    const other = OWN.filter(([, title]) => title !== 'Блок второй. Уроки');
    expect(told(other, rowsOf(OWN))).toEqual(['section-missing']);
    const nobody = OWN.map((row) => row.filter((_, column) => column !== 3));
    expect(told(nobody, rowsOf(OWN))).toContain('header-missing-column');
    // Months with marks are a period.
    expect(told(GRID, rowsOf(OWN))).not.toContain('header-missing-column');
  });

  it('of none of our sections lets any stand', () => {
    expect(rowsOf(GRID).slice(-2)).toEqual([
      ['Раздел', 'любые', '', ''],
      ['Часть преамбулы', 'название', '', 'нет'],
    ]);
    expect(told(FAULTLESS, rowsOf(GRID)).filter((code) => code.startsWith('section'))).toEqual([]);
  });

  it('keeps what the template in force sets', () => {
    const sheet = sheetOf({
      name: 'Шаблон',
      rows: [
        ['Что', 'Название', 'Также пишут', 'Обязательно'],
        ['Столбец', 'Деньги', '', 'да'],
        ['Столбец', 'Мероприятие'],
        ['Столбец', 'Срок'],
        ['Отметка', 'сдано', 'готово', 'выполнено'],
        ['Общий результат', 'фото'],
        ['Сроки без дат', 'нет'],
        ['Начало плана', '01.09.2021'],
        ['Замечание', 'period-no-year', '', 'выключено'],
      ],
    });
    const first = readTemplateSheet(sheet, false, findingNames);
    if (!('template' in first)) throw new Error('a faulty template');
    const rows = [
      ['Мероприятие', 'Срок', 'Деньги', 'Статус'],
      ['Семинар', 'май 2022', '1', 'готово'],
    ];
    const made = templateFrom(roadmapOf(rows, [first.template]), findingNames);
    const again = readTemplateSheet(sheetOf({ name: 'Шаблон', rows: made }), false, findingNames);
    if (!('template' in again)) throw new Error(JSON.stringify(again));
    const { columns, statuses, vagueResults, periodsWithoutDates, plan, severities } = again.template;
    expect({ vagueResults, periodsWithoutDates, plan, severities }).toEqual({
      vagueResults: ['фото'],
      periodsWithoutDates: false,
      plan: { start: day('2021-09-01'), end: null },
      severities: { 'period-no-year': 'off' },
    });
    expect(statuses).toEqual([{ text: 'готово', aliases: ['сдано'], meaning: 'done' }]);
    expect(columns.find(({ key }) => key === 'Деньги')).toMatchObject({ required: true });
  });
});
