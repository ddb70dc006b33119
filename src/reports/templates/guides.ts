import type { DataKind } from '../../data';
import { exampleText } from '../../tables';
import type { ListName } from './model';

/** What belongs into the cells of a column, and how a template says so. */
export interface ColumnGuide {
  /** Sentences of the note on its header; the first is shown where a cell is selected. */
  readonly note: string;
  /** Shown in the example row; null for an empty cell. */
  readonly example: string | number | null;
  readonly accepts: ListName | 'count' | 'mark' | 'day' | 'text';
  /** Characters. */
  readonly width: number;
}

const guide = (
  accepts: ColumnGuide['accepts'],
  width: number,
  example: string | number | null,
  note: string,
): ColumnGuide => ({ accepts, width, example, note });

const SCHOOL = guide(
  'schools',
  30,
  'МБОУ «СОШ № 1»',
  'Школа: выберите из списка. Название пишется одинаково на всех листах, как на листе «Школы».',
);
const YEAR = guide('years', 13, '2024/2025', 'Учебный год: двумя числами через дробь, например 2025/2026.');
const PROCEDURE = guide('procedures', 13, 'ВПР', 'Процедура: выберите из списка или впишите свою.');
const SUBJECT = guide('subjects', 20, 'Математика', 'Предмет: выберите из списка или впишите свой.');
const GRADE = guide('grades', 9, '5', 'Класс: параллель числом, без буквы.');
const NOTE = guide('text', 24, null, 'Примечание: любые пояснения. Проверка их не читает.');
const count = (example: number, note: string): ColumnGuide =>
  guide('count', 16, example, `${note} Целое число.`);
const answer = (example: string, note: string): ColumnGuide =>
  guide('answers', 15, example, `${note} «да» или «нет».`);

/** The columns that each sheet of a template has, in their order, by the key of the data sheet's column. */
export const GUIDES: Readonly<Record<DataKind, Readonly<Record<string, ColumnGuide>>>> = {
  schools: {
    school: guide('text', 30, 'МБОУ «СОШ № 1»', 'Школа: краткое название. Так её называют все другие листы.'),
    fullName: guide('text', 36, null, 'Полное наименование: как в уставе.'),
    login: guide('text', 15, 'edu000001', 'Логин ФИС ОКО: по нему школа узнаётся в выгрузках.'),
    categories: guide(
      'categories',
      16,
      'ШНОР',
      'Категория: ШНОР, ШНСУ, 500+ или «нет». Несколько категорий пишут через «;».',
    ),
    curator: guide('text', 22, 'Петрова М. И.', 'Куратор: кто ведёт школу от муниципалитета.'),
    curatorPost: guide('text', 22, 'методист', 'Должность куратора: кем он работает.'),
    tutor: guide('text', 22, 'Сидорова Е. В.', 'Тьютор: кто сопровождает педагогов школы.'),
    tutorPost: guide('text', 22, 'учитель математики', 'Должность тьютора: кем он работает.'),
    mentor: guide('text', 22, 'МБОУ «Гимназия № 2»', 'Школа-наставник: какая школа помогает этой.'),
    methodicalWork: answer('да', 'Школа охвачена методической работой?'),
    networking: answer('да', 'Школа участвует в сетевом взаимодействии?'),
    targetedSupport: answer('да', 'Школа получает адресную помощь?'),
    equipped: answer('нет', 'Оснащение школы повышено?'),
    internalControl: answer('да', 'Внутришкольный контроль (ВШК) эффективен?'),
  },
  teachers: {
    school: SCHOOL,
    year: YEAR,
    total: count(24, 'Сколько всего педагогов в школе.'),
    planned: count(10, 'Сколько педагогов должны повысить квалификацию по плану.'),
    diagnosed: count(18, 'Сколько педагогов прошли диагностику дефицитов.'),
    trained: count(9, 'Сколько педагогов повысили квалификацию.'),
    individualPlan: count(6, 'У скольких педагогов есть индивидуальный план.'),
    contests: count(3, 'Сколько педагогов участвовали в конкурсах.'),
    technologies: count(8, 'Сколько педагогов внедрили технологии.'),
    improved: count(7, 'У скольких педагогов положительная динамика компетенций.'),
    note: NOTE,
  },
  pupils: {
    school: SCHOOL,
    year: YEAR,
    total: count(240, 'Сколько всего обучающихся в школе.'),
    individualRoute: count(20, 'Сколько обучающихся охвачены индивидуальными маршрутами (ИОМ).'),
    specialNeeds: count(12, 'Сколько обучающихся с ОВЗ.'),
    note: NOTE,
  },
  results: {
    school: SCHOOL,
    year: YEAR,
    period: guide(
      'periods',
      15,
      null,
      'Период: четверть или полугодие, если процедура проводится не раз в год.',
    ),
    procedure: PROCEDURE,
    subject: SUBJECT,
    grade: GRADE,
    participants: count(25, 'Сколько человек писали работу.'),
    two: count(5, 'Сколько получили «2».'),
    three: count(10, 'Сколько получили «3».'),
    four: count(7, 'Сколько получили «4».'),
    five: count(3, 'Сколько получили «5». Все отметки вместе дают число участников.'),
    belowThreshold: count(4, 'Сколько не набрали минимального балла (для экзаменов).'),
    meanMark: guide('mark', 11, null, 'Средний балл: число, можно с запятой.'),
    note: NOTE,
  },
  tasks: {
    school: SCHOOL,
    year: YEAR,
    procedure: PROCEDURE,
    subject: SUBJECT,
    grade: GRADE,
    version: guide('text', 10, null, 'Вариант работы, если их несколько.'),
    task: guide('text', 10, '1', 'Задание: его номер в работе.'),
    skill: guide('text', 36, 'Решение текстовых задач', 'Проверяемое умение: что проверяет задание.'),
    maximum: guide('mark', 12, 2, 'Максимальный балл за задание.'),
    share: guide('mark', 14, 62.5, 'Выполнение: процент от максимального балла, от 0 до 100.'),
    note: NOTE,
  },
  comparison: {
    school: SCHOOL,
    year: YEAR,
    procedure: PROCEDURE,
    subject: SUBJECT,
    grade: GRADE,
    participants: count(25, 'Сколько человек писали работу.'),
    lowered: count(6, 'У скольких отметка ниже, чем в журнале.'),
    confirmed: count(17, 'У скольких отметка как в журнале.'),
    raised: count(2, 'У скольких отметка выше, чем в журнале.'),
    note: NOTE,
  },
  risks: {
    school: SCHOOL,
    year: YEAR,
    date: guide('day', 13, null, 'Дата: на какой день составлен профиль, например 01.10.2025.'),
  },
  events: {
    date: guide('day', 13, '15.10.2025', 'Дата: день проведения, например 15.10.2025.'),
    kind: guide('eventKinds', 18, 'семинар', 'Вид: семинар, консультация, методический день…'),
    topic: guide('text', 44, 'Работа с текстовыми задачами', 'Тема: о чём было мероприятие.'),
    schools: guide(
      'text',
      30,
      'МБОУ «СОШ № 1»',
      'Школы: кто участвовал, через «;». Названия как на листе «Школы».',
    ),
    participants: count(14, 'Сколько человек участвовали.'),
    organiser: guide('text', 26, 'Методический центр', 'Организатор: кто провёл мероприятие.'),
    level: guide(
      'eventLevels',
      18,
      'муниципальный',
      'Уровень: школьный, муниципальный, региональный… Выберите из списка.',
    ),
    note: NOTE,
  },
  deficits: {
    school: SCHOOL,
    year: YEAR,
    subject: SUBJECT,
    teachers: count(3, 'Сколько педагогов этого предмета прошли диагностику.'),
    withDeficit: count(1, 'У скольких из них найден дефицит.'),
    type: guide('deficitTypes', 16, 'предметный', 'Вид дефицита: предметный или методический.'),
    source: guide('text', 24, 'Диагностика', 'Источник: чем выявлен дефицит.'),
    note: NOTE,
  },
  cycle: {
    stage: guide('stages', 28, 'цели', 'Этап управленческого цикла: выберите из списка.'),
    document: guide('text', 44, 'Приказ от 01.09.2025 № 12', 'Документ: название и реквизиты.'),
    link: guide(
      'text',
      32,
      'https://example.ru/prikaz.pdf',
      'Ссылка: адрес, по которому документ открывается.',
    ),
    state: guide('states', 14, 'есть', 'Состояние: «есть», «в работе» или «нет».'),
    note: NOTE,
  },
  documents: {
    school: SCHOOL,
    document: guide('documents', 28, 'концепция развития', 'Документ: выберите из списка или впишите свой.'),
    details: guide('text', 26, 'от 01.09.2025 № 12', 'Реквизиты: номер, дата, как он назван.'),
    state: guide('states', 14, 'есть', 'Состояние: «есть», «в работе» или «нет».'),
    link: guide(
      'text',
      32,
      'https://example.ru/koncept.pdf',
      'Ссылка: адрес, по которому документ открывается.',
    ),
    date: guide('day', 13, '01.09.2025', 'Дата: когда документ утверждён, например 01.09.2025.'),
    note: NOTE,
  },
};

/** Keys of the columns that the data sheets of templates have. */
export const GUIDED_COLUMNS = Object.fromEntries(
  Object.entries(GUIDES).map(([kind, columns]) => [kind, Object.keys(columns)]),
) as Record<string, readonly string[]> as Readonly<Record<DataKind, readonly string[]>>;

/** A column of «Риски» is a risk factor. */
export const FACTOR_GUIDE: ColumnGuide = guide(
  'levels',
  20,
  'средняя',
  'Фактор риска: «высокая», «средняя», «низкая», «+» (есть, значимость не указана) или пусто, если его нет.',
);

/** Columns of a roadmap by key; others are texts. */
export const ROADMAP_GUIDES: Readonly<Record<string, ColumnGuide>> = {
  number: guide(
    'text',
    8,
    null,
    'Номер: раздел и номер мероприятия через точку, например 1.2. Ячейки хранят номера как текст.',
  ),
  task: guide('text', 30, 'Повысить мотивацию обучающихся', 'Задача: на что направлено мероприятие.'),
  activity: guide(
    'text',
    46,
    'Семинар «Работа с текстовыми задачами» для учителей математики',
    'Мероприятие: что делается и для кого, одной фразой.',
  ),
  period: guide(
    'text',
    20,
    'октябрь 2025 г.',
    'Срок: дата, месяц или период с годом: «15.10.2025», «октябрь 2025 г.», «сентябрь – декабрь 2025 г.».',
  ),
  periodStart: guide('day', 14, '01.10.2025', 'Начало: дата, например 01.10.2025.'),
  periodEnd: guide('day', 14, '31.10.2025', 'Окончание: дата, например 31.10.2025.'),
  responsible: guide('text', 24, 'Заместитель директора', 'Ответственные: через «;», если их несколько.'),
  executor: guide('text', 24, 'Руководитель ШМО', 'Исполнители: через «;», если их несколько.'),
  participants: guide('text', 24, 'Учителя математики', 'Участники: кто приходит на мероприятие.'),
  result: guide(
    'text',
    34,
    'Программа семинара и методические материалы',
    'Результат: что останется после мероприятия, какой документ.',
  ),
  status: guide(
    'marks',
    16,
    'выполнено',
    'Отметка о выполнении: выберите из списка. До срока можно не заполнять.',
  ),
  doneOn: guide('day', 14, '15.10.2025', 'Дата выполнения: например 15.10.2025.'),
  evidence: guide('text', 26, 'Приказ от 10.10.2025 № 45', 'Подтверждающий документ: реквизиты или ссылка.'),
  risk: guide(
    'factors',
    26,
    'Низкая учебная мотивация обучающихся',
    'Рисковое направление: фактор риска из списка, на который отвечает мероприятие.',
  ),
  indicator: guide('text', 26, 'Доля участников — не менее 80 %', 'Показатель: чем измеряется мероприятие.'),
};

/** Everything that example rows of templates show. */
export const EXAMPLES: ReadonlySet<string> = new Set(
  [
    ...Object.values(GUIDES).flatMap((own) => Object.values(own)),
    ...Object.values(ROADMAP_GUIDES),
    FACTOR_GUIDE,
  ]
    .flatMap(({ example }) => (example === null ? [''] : [String(example)]))
    .flatMap((text) => [text, exampleText(text)]),
);

export const OTHER_GUIDE: ColumnGuide = guide('text', 22, null, 'Заполняется текстом.');

/** What each sheet is for, in the instruction. */
export const SHEET_GUIDES: Readonly<Record<DataKind | 'roadmap' | 'settings' | 'template', string>> = {
  roadmap: 'Мероприятия с номером, сроком, ответственными и результатом. Разделы уже стоят на местах.',
  schools: 'Школы, их категории и кто им помогает. Названия отсюда берут все листы.',
  teachers: 'Сколько педагогов и что для них сделано, строка — школа и учебный год.',
  pupils: 'Сколько обучающихся, строка — школа и учебный год.',
  results: 'Отметки работ и экзаменов, строка — школа, предмет и класс.',
  tasks: 'Как выполнены задания работ, строка — школа и задание.',
  comparison: 'Сколько отметок работы ниже, как и выше журнала.',
  risks: 'Значимость факторов риска, у каждого фактора свой столбец.',
  events: 'Что проведено, когда и для кого.',
  deficits: 'У скольких педагогов предмета найдены дефициты.',
  cycle: 'Документы управленческого цикла муниципалитета.',
  documents: 'Концепция, программы, приказы, страница на сайте, соглашения.',
  settings: 'Муниципалитет, учебный год и то, как считаются показатели. Пустые строки не действуют.',
  template: 'Какие столбцы, разделы и отметки должна иметь дорожная карта.',
};

/** Words of the sheets themselves. */
export const WORDS = {
  guideTitle: 'Как заполнить',
  steps: [
    'Заполняйте белые ячейки под шапкой. Столбцы со звёздочкой (*) обязательны.',
    'Серая строка «Пример» показывает, как писать. Она не читается; её можно удалить.',
    'Что писать в столбце, сказано в примечании к его заголовку и при выборе ячейки.',
    'Выбирайте значения из списков, где они есть. Если список пропал после вставки, пишите те же слова сами.',
    'Не переименовывайте листы и заголовки. Строки добавляйте снизу, столбцы не удаляйте.',
    'Если данных для листа нет, оставьте его пустым: это предупреждение, а не ошибка.',
    'Проверьте книгу командой check или в надстройке: «готово к отправке» значит, что ошибок нет.',
  ],
  sheets: 'Листы книги',
  sheet: 'Лист',
  what: 'Что на нём',
  school: 'Школа',
  login: 'Логин ФИС ОКО',
  year: 'Учебный год',
  municipality: 'Муниципалитет',
  due: 'Сдать до',
  fact: 'Сведения',
  value: 'Значение',
  choose: 'Выберите из списка',
  refusedTitle: 'Проверьте значение',
  refusedList:
    'Такого значения нет в списке. Выберите его из списка; своё впишите, только если подходящего нет.',
  refusedCount: 'Нужно целое число от 0.',
  refusedMark: 'Нужно число, например 3,8.',
  refusedDay: 'Нужна дата в виде 15.10.2025.',
  roadmapSheet: 'Дорожная карта',
  roadmapTitle: 'Дорожная карта',
  forYear: (year: string) => `на ${year} учебный год`,
  parts: { goal: 'Цель:', tasks: 'Задачи:', risks: 'Факторы риска:', indicators: 'Показатели:' },
  needed: 'Обязательный столбец.',
  parameterNote: 'Параметр: название менять нельзя.',
  valueNote: 'Значение: без него действует обычное.',
  meaningNote: 'Что задаёт параметр. Не читается.',
  templateNotes: [
    'Что задаёт строка: столбец, раздел, часть преамбулы, отметка…',
    'Название: как оно стоит в дорожной карте.',
    'Как ещё это пишут, через «;».',
    'Обязательно ли это: «да» или «нет»; у отметки — что она значит.',
  ],
  parameter: 'Параметр',
  meaning: 'Что задаёт',
  eventKinds: [
    'семинар',
    'консультация',
    'методический день',
    'мастер-класс',
    'совещание',
    'вебинар',
    'выезд в школу',
  ],
  periods: ['I четверть', 'II четверть', 'III четверть', 'IV четверть', 'I полугодие', 'II полугодие', 'год'],
} as const;
