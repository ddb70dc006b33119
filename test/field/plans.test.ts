import { report } from '../support/check';
import { roadmapsOf } from '../support/read';

type Row = readonly (string | number | null)[];

interface Plan {
  readonly rows: readonly Row[];
  readonly merges?: readonly string[];
  /** Activities, sections, the header's first row as Excel shows it. */
  readonly counts: readonly [number, number, number];
  /** Findings beside those of periods without a year and results that name nothing. */
  readonly told: readonly string[];
}

const USUAL: Row = ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат'];
const OWN = 'template-not-followed advice';
const LACKS = 'template-not-followed warning';
const ASIDE = new Set(['period-no-year', 'result-vague']);

const PLANS: Readonly<Record<string, Plan>> = {
  'a header of three rows': {
    rows: [
      ['Дорожная карта на 2023 год', null, null, null, null, null],
      ['№', 'Содержание деятельности', 'Реализация', null, null, 'Результат'],
      [null, null, 'Сроки', null, 'Ответственные', null],
      [null, null, 'начало', 'окончание', null, null],
      ['1', 'Разбор работ девятиклассников', 'январь 2023', 'февраль 2023', 'ИМЦ', 'Разбор работ по школам'],
      ['2', 'Сверка планов поддержки', 'февраль 2023', 'март 2023', 'ИМЦ', 'Сводный план поддержки'],
    ],
    merges: ['A2:A4', 'B2:B4', 'C2:E2', 'F2:F4', 'C3:D3', 'E3:E4'],
    counts: [2, 0, 2],
    told: [`${OWN} A2`],
  },
  'sections in the first column alone': {
    rows: [
      ['Мероприятие', 'Сроки', 'Ответственные', 'Ожидаемый результат'],
      ['Организация работы', null, null, null],
      ['Создание рабочей группы', 'сентябрь 2022', 'Директор', 'Приказ № 5 о группе'],
      ['Составление карты', 'октябрь 2022', 'Завуч', 'Карта школы'],
      ['Работа с учителями', null, null, null],
      ['Мастер-классы наставников', 'ноябрь 2022', 'Руководители ШМО', 'Сборник занятий'],
    ],
    counts: [3, 2, 1],
    told: [`${LACKS} A1`],
  },
  'sections without numbers beside numbered rows': {
    rows: [
      USUAL,
      [null, 'Работа с учениками', null, null, null],
      [1, 'Сбор отличников', '05.10.2022', 'Учителя', 'Программа сбора'],
      [2, 'Занятия с отстающими', '20.10.2022', 'Учителя', 'Журнал занятий'],
      [null, 'Работа с родителями', null, null, null],
      [3, 'День открытых дверей', '12.11.2022', 'Завуч', 'Программа дня'],
    ],
    counts: [3, 2, 1],
    told: [`${OWN} A1`],
  },
  'quarters with marks, in two rows': {
    rows: [
      ['№ п/п', 'Наименование мероприятия', '2023 год', null, null, null, 'Исполнители'],
      [null, null, 'I квартал', 'II квартал', 'III квартал', 'IV квартал', null],
      ['1.', 'Замер качества подготовки', '+', '+', '+', '+', 'Отдел образования'],
      ['2.', 'Встреча с директорами школ', '+', null, '+', null, 'Отдел образования'],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:F1', 'G1:G2'],
    counts: [2, 0, 1],
    told: [`${LACKS} A1`],
  },
  'an approval above, a total, a footnote and a name below': {
    rows: [
      [null, null, null, null, 'УТВЕРЖДАЮ'],
      [null, null, null, null, '_________ Лугин П.Р.'],
      ['План исправления низких результатов на 2023 год', null, null, null, null],
      USUAL,
      [1, 'Разбор ошибок*', 'до 20 января 2023', 'Руководители ШМО', 'Перечень ошибок'],
      [2, 'Тренировочные работы', '1 раз в месяц', 'Учителя', 'Таблица работ'],
      ['Всего мероприятий: 2', null, null, null, null],
      ['* По работам муниципалитета', null, null, null, null],
      ['Исполнитель: Лугин П.Р.', null, null, null, null],
    ],
    counts: [2, 0, 4],
    told: [`${OWN} A4`],
  },
  'a goal and tasks above, and no section of the template': {
    rows: [
      ['Дорожная карта на 2022/2023 учебный год', null, null, null, null],
      ['Цель: поднять качество', null, null, null, null],
      ['Задачи:', null, null, null, null],
      ['1. Найти отстающих', null, null, null, null],
      USUAL,
      ['1', 'Учёт посещаемости', 'ежемесячно', 'Социальный педагог', 'Таблица пропусков'],
      ['2', 'Пункт консультаций', 'по пятницам', 'Учителя', 'Журнал пункта'],
    ],
    counts: [2, 0, 5],
    told: [`${OWN} A5`],
  },
  'an activity that counts on after a subsection': {
    rows: [
      USUAL,
      ['1', 'Адресная помощь', null, null, null],
      ['1.1', 'Работа с командами школ', null, null, null],
      ['1.1.1', 'Установочный семинар', 'сентябрь 2022', 'ИМЦ', 'Программа семинара'],
      ['1.2', 'Обмен опытом', 'ноябрь 2022', 'Школы', 'Сборник уроков'],
    ],
    counts: [2, 1, 1],
    told: [`${OWN} A1`],
  },
  'stages with their number merged over the rows': {
    rows: [
      ['План работы на 2023 год', null, null, null, null],
      USUAL,
      ['1', 'Опрос учителей', 'январь 2023', 'Психолог', 'Сводка опроса'],
      [null, 'Опрос родителей', 'февраль 2023', 'Психолог', 'Сводка опроса'],
      ['2', 'Программа сопровождения', 'апрель 2023', 'Завуч', 'Программа занятий'],
      [null, 'Обсуждение на педсовете', 'май 2023', 'Директор', 'Протокол № 5'],
    ],
    merges: ['A3:A4', 'A5:A6'],
    counts: [4, 0, 2],
    told: [`${OWN} A2`],
  },
  'weeks below the names of months': {
    rows: [
      ['План контроля на 2022/2023 учебный год', null, null, null],
      ['Содержание контроля', 'Сроки', 'Ответственные', 'Выход'],
      ['Сентябрь', null, null, null],
      ['Стартовые работы по предметам', '2–3 неделя', 'Учителя', 'Сводка работ'],
      ['Беседы с учителями', '4 неделя', 'Завуч', 'Журнал бесед'],
      ['Октябрь', null, null, null],
      ['Малый педсовет по пятым классам', '1 неделя', 'Завуч', 'Решение педсовета'],
    ],
    merges: ['A3:D3', 'A6:D6'],
    counts: [3, 2, 2],
    told: [`${LACKS} A2`],
  },
  'time and place in one column': {
    rows: [
      ['№ п/п', 'Тема семинара', 'Дата и место проведения', 'Ответственный'],
      ['1', 'Приёмы работы с трудным текстом', '15.10.2022, СОШ № 4', 'Методист'],
      ['2', 'Оценивание устного ответа', '20.12.2022 г., 14.00, Лицей № 2', 'Методист'],
    ],
    counts: [2, 0, 1],
    told: [`${LACKS} A1`],
  },
  'a wide column with a header of its own': {
    rows: [
      ['№', 'Что планируем', 'Сроки', 'Ответственные'],
      [1, 'Поездка в школу-партнёр за опытом работы', 'октябрь 2022', 'Директор'],
      [2, 'Уроки чтения для учителей других предметов', 'ноябрь 2022', 'Учителя-предметники'],
    ],
    counts: [2, 0, 1],
    told: [`${LACKS} A1`, 'header-presumed-column advice B1'],
  },
};

test('weeks below the name of a month are days of it', () => {
  const { rows, merges } = PLANS['weeks below the names of months'] ?? { rows: [] };
  const [roadmap] = roadmapsOf(rows, { ...(merges && { merges }) });
  expect(roadmap?.activities.map(({ period }) => period?.intervals)).toEqual([
    [{ start: '2022-09-08', end: '2022-09-21' }],
    [{ start: '2022-09-22', end: '2022-09-28' }],
    [{ start: '2022-10-01', end: '2022-10-07' }],
  ]);
});

test.each(Object.entries(PLANS))('a plan with %s is read, and nothing false is told', (_name, plan) => {
  const { rows, merges, counts, told } = plan;
  const { sheets, findings } = report([{ name: 'План', rows, ...(merges && { merges }) }]);
  const [first] = sheets;
  expect([first?.activities, first?.sections, first?.headerRow]).toEqual(counts);
  const others = findings.filter(({ code }) => !ASIDE.has(code));
  expect(others.map(({ code, severity, cell }) => `${code} ${severity} ${cell}`)).toEqual(told);
});
