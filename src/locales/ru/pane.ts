import { templateReasons, templateTaken } from './templates';
import type { Severity } from '../../findings';
import { noun, number } from './numbers';

const activities = noun({
  one: 'мероприятие',
  few: 'мероприятия',
  many: 'мероприятий',
  other: 'мероприятия',
});
const sections = noun({ one: 'раздел', few: 'раздела', many: 'разделов', other: 'раздела' });
const counts = {
  error: noun({ one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' }),
  warning: noun({
    one: 'предупреждение',
    few: 'предупреждения',
    many: 'предупреждений',
    other: 'предупреждения',
  }),
  advice: noun({ one: 'совет', few: 'совета', many: 'советов', other: 'совета' }),
};

const roadmaps = noun({
  one: 'дорожная карта',
  few: 'дорожные карты',
  many: 'дорожных карт',
  other: 'дорожной карты',
});

/** What is told of a sheet that was checked. */
export interface SheetContents {
  readonly name: string;
  readonly kind: string;
  readonly activities: number;
  readonly sections: number;
}

const contents = (sheet: SheetContents): string =>
  [activities(sheet.activities), sheet.sections > 0 && sections(sheet.sections)].filter(Boolean).join(', ');

export const pane = {
  product: 'Монитор дорожных карт',
  number: (value: number) => number(value),
  start: {
    title: 'Проверка дорожной карты',
    lead: 'Найдём ошибки в сроках, нумерации, ответственных и результатах, покажем ячейку и предложим исправление.',
    promise: 'Без вашего согласия в книге ничего не изменится.',
  },
  /** Names of the areas. */
  areas: {
    check: 'Проверка',
    indicators: 'Показатели',
    reports: 'Отчёты',
    files: 'Файлы',
    settings: 'Настройки',
  },
  check: 'Проверить',
  recheck: 'Проверить снова',
  cancel: 'Отменить',
  close: 'Закрыть',
  back: 'Назад',
  retry: 'Повторить',
  copy: 'Скопировать сведения',
  copied: 'Скопировано',
  reload: 'Открыть заново',
  progress: {
    reading: 'Читаем книгу…',
    checking: 'Проверяем…',
    computing: 'Считаем…',
    planning: 'Готовим исправления…',
    files: 'Читаем файлы…',
    writing: 'Вносим изменения…',
    sheet: ({ at, of }: { at: number; of: number }) => `Лист ${at} из ${of}…`,
    /** What a screen reader calls the bar. */
    label: 'Ход работы',
  },
  /** The word under a number: «Ошибки». */
  severities: { error: 'Ошибки', warning: 'Предупреждения', advice: 'Советы' },
  severityCount: (severity: Severity, count: number) => counts[severity](count),
  severityFilter: 'Показать только',
  search: 'Найти в замечаниях',
  sheetFilter: 'Лист',
  allSheets: 'Все листы',
  tabs: { label: 'Итоги проверки', findings: 'Замечания', sheets: 'Листы' },
  status: {
    accepted: { title: 'Замечаний нет', message: 'Дорожная карта соответствует шаблону.' },
    notRecognised: {
      title: 'Дорожная карта не найдена',
      message: 'Ни на одном листе нет таблицы, в которой распознаются столбцы дорожной карты.',
    },
    /** Nothing is left of what a check found. */
    allSolved: { title: 'Всё исправлено', message: 'Замечаний, найденных при проверке, больше нет.' },
    nothingMatches: 'По этому отбору замечаний нет.',
    resetFilter: 'Показать все',
  },
  sheetKinds: {
    roadmap: 'Дорожная карта',
    settings: 'Настройки',
    template: 'Шаблон',
    responsibles: 'Список ответственных',
    schools: 'Список школ',
    teachers: 'Данные о педагогах',
    pupils: 'Данные об обучающихся',
    results: 'Результаты',
    tasks: 'Выполнение заданий',
    comparison: 'Сравнение с журналом',
    risks: 'Риски',
    events: 'Проведённые события',
    deficits: 'Дефициты',
    cycle: 'Управленческий цикл',
    documents: 'Документы школ',
    register: 'Сдача файлов школами',
    leftRows: 'Строки, не принятые в свод',
    guide: 'Как заполнить',
    lists: 'Списки для выбора',
    indicators: 'перечень показателей',
    own: 'Вставлен надстройкой',
    unknown: 'Не распознан',
    empty: 'Пустой',
  },
  contents,
  overview: {
    roadmaps: 'Дорожные карты',
    lists: 'Справочные листы',
    others: 'Остальные листы',
    missing: 'Не хватает',
    template: templateTaken,
    otherTemplate: 'Выбрать другой шаблон',
    templateReasons,
    /** What was checked, in a line. */
    summary: (all: readonly SheetContents[]) => {
      const own = all.filter(({ kind }) => kind === 'roadmap');
      const [first] = own;
      return first && own.length === 1
        ? `«${first.name}»: ${contents(first)}`
        : `${roadmaps(own.length)}: ${activities(own.reduce((sum, sheet) => sum + sheet.activities, 0))}`;
    },
    neededText:
      'Нужна строка шапки со столбцом «Мероприятия» и хотя бы ещё одним столбцом шаблона: «№», «Сроки», «Ответственные исполнители», «Планируемый результат». Шапку ищем в первых 60 строках листа.',
  },
  list: {
    label: 'Замечания по причинам',
    solved: 'Решено',
    solvedMark: 'решено',
    clearSolved: 'Убрать',
    fixGroup: (count: number) => `Исправить ${number(count)}`,
    /** Begins with what the button shows. */
    fixGroupLabel: (cause: string, count: number) => `Исправить ${number(count)}: «${cause}»`,
    workbook: 'Книга',
  },
  showOnSheet: 'Записать замечания на лист',
  fixSafe: (count: number) => `Исправить бесспорные: ${number(count)}`,
  /** A fault of the program. */
  fault: {
    title: 'Ошибка в надстройке',
    message:
      'Действие не завершено. Повторите его; если не поможет, скопируйте сведения и отправьте разработчикам.',
  },
  crash: {
    title: 'Надстройка остановилась',
    message:
      'Книга не пострадала. Откройте надстройку заново; если не поможет, скопируйте сведения и отправьте разработчикам.',
  },
};
