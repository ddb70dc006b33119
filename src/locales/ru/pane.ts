import type { Severity } from '../../findings';
import { noun, number } from './numbers';

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
