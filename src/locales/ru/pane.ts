import { templateReasons, templateTaken } from './templates';
import type { Severity } from '../../findings';
import type { UndoRecord } from '../../workbook';
import { noun, number } from './numbers';

/** Cells that a message names; of more it says how many. */
const MOST_PLACES = 5;

const cells = noun({ one: 'ячейка', few: 'ячейки', many: 'ячеек', other: 'ячейки' });
const ofCells = noun({ one: 'ячейку', few: 'ячейки', many: 'ячеек', other: 'ячейки' });
const activities = noun({
  one: 'мероприятие',
  few: 'мероприятия',
  many: 'мероприятий',
  other: 'мероприятия',
});
const sections = noun({ one: 'раздел', few: 'раздела', many: 'разделов', other: 'раздела' });
const findings = noun({ one: 'замечание', few: 'замечания', many: 'замечаний', other: 'замечания' });
const sheets = noun({ one: 'лист', few: 'листа', many: 'листов', other: 'листа' });
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

/** Where a cell is that a message names. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** A sheet that was written; renamed where its usual name was taken. */
interface Written {
  readonly name: string;
  readonly renamed: boolean;
}

const contents = (sheet: SheetContents): string =>
  [activities(sheet.activities), sheet.sections > 0 && sections(sheet.sections)].filter(Boolean).join(', ');

const isOne = (count: number): boolean => count % 10 === 1 && count % 100 !== 11;

const named = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');

/** The first few cells by sheet, and how many more there are. */
function places(of: readonly Place[]): string {
  const shown = of.slice(0, MOST_PLACES);
  const names = [...new Set(shown.map(({ sheet }) => sheet))];
  const text = names
    .map((name) => {
      const own = shown.filter(({ sheet }) => sheet === name).map(({ cell }) => cell);
      return `«${name}» ${own.join(', ')}`;
    })
    .join('; ');
  const rest = of.length - shown.length;
  return rest > 0 ? `${text} и ещё ${cells(rest)}` : text;
}

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
    fixGroupLabel: (cause: string, count: number) => `Исправить по причине «${cause}»: ${findings(count)}`,
    workbook: 'Книга',
  },
  detail: {
    label: 'Замечание',
    previous: 'Предыдущее замечание',
    next: 'Следующее замечание',
    read: 'Прочитано',
    expected: 'Ожидается',
    emptyCell: 'пусто',
    choice: 'Как исправить',
    change: 'Что изменится',
    cleared: 'ячейка будет очищена',
    guess: 'Это предположение: проверьте, прежде чем исправлять.',
    /** Formats of single words in the cell get lost. */
    rich: 'В ячейке выделены отдельные слова: это оформление пропадёт. «Отменить изменения» вернёт текст, но не его.',
    fix: 'Исправить',
    showCell: 'Показать ячейку',
    showSheet: 'Показать лист',
    solved: 'Решено: такого замечания больше нет.',
    outdated: 'Лист изменён после проверки: замечание могло устареть.',
  },
  showOnSheet: 'Записать замечания на лист',
  fixSafe: (count: number) => `Исправить бесспорные: ${number(count)}`,
  plan: {
    safe: 'Бесспорные исправления',
    safeLead: 'Исправляется только написание, смысл не меняется.',
    groupLead: 'Исправления по этой причине. Проверьте список.',
    guessLead: 'Среди исправлений есть предположения. Проверьте список.',
    withheld: (count: number) => `Ещё ${findings(count)} можно будет исправить после повторной проверки.`,
    /** In so many cells formats of single words get lost. */
    rich: (count: number) =>
      `В тексте выделены отдельные слова: ${cells(count)}. Это оформление пропадёт, «Отменить изменения» его не вернёт.`,
    confirm: (count: number) => `Исправить ${ofCells(count)}`,
    listLabel: 'Было и станет',
    before: 'Было',
    after: 'Станет',
  },
  undo: {
    done: ({ cells: { length }, inserted }: UndoRecord) =>
      [
        length > 0 && `${isOne(length) ? 'Изменена' : 'Изменено'} ${cells(length)}`,
        inserted.length > 0 &&
          `${inserted.length === 1 ? 'Добавлен лист' : 'Добавлены листы:'} ${named(inserted.map(({ name }) => name))}`,
      ]
        .filter(Boolean)
        .join(', '),
    action: 'Отменить изменения',
  },
  stale: {
    changed: (names: readonly string[]) => {
      const [first] = names;
      return names.length === 1 && first !== undefined
        ? `Лист «${first}» изменён после проверки.`
        : `После проверки изменено: ${sheets(names.length)}.`;
    },
    restored: 'Это результат прошлой проверки. С тех пор книга могла измениться.',
  },
  notices: {
    refused: ({ made, cells: refused }: { readonly made: number; readonly cells: readonly Place[] }) => ({
      title: made > 0 ? `Исправлено не всё: ${cells(refused.length)} без изменений` : 'Ничего не изменено',
      message: `${places(refused)}: там уже не то, что было прочитано, поэтому оставлено как есть.`,
    }),
    restored: ({
      made,
      removed,
      kept,
      cells: refused,
    }: {
      readonly made: number;
      readonly removed: readonly string[];
      readonly kept: readonly string[];
      readonly cells: readonly Place[];
    }) => ({
      title:
        [
          made > 0 && `Отменено: ${cells(made)}`,
          removed.length > 0 && `${removed.length === 1 ? 'Убран лист' : 'Убраны листы:'} ${named(removed)}`,
        ]
          .filter(Boolean)
          .join('. ') || 'Ничего не отменено',
      message: [
        refused.length > 0 &&
          `${places(refused)}: содержимое изменилось после исправления, поэтому оставлено как есть.`,
        ...kept.map((name) => `Лист «${name}» с тех пор изменён, поэтому оставлен.`),
      ]
        .filter(Boolean)
        .join(' '),
    }),
    shown: ({ sheet: { name, renamed } }: { readonly sheet: Written }) => ({
      title: `Замечания записаны на лист «${name}»`,
      message: renamed ? 'Лист с обычным именем в книге уже есть, он не тронут.' : '',
    }),
    inserted: ({ sheets: written }: { readonly sheets: readonly Written[] }) => ({
      title:
        written.length === 1
          ? `Записан лист «${written[0]?.name ?? ''}»`
          : `Записаны листы: ${named(written.map(({ name }) => name))}`,
      message: written.some(({ renamed }) => renamed)
        ? 'Лист с обычным именем в книге уже есть, он не тронут.'
        : '',
    }),
    imported: ({
      changes,
    }: {
      readonly changes: readonly {
        readonly sheet: string;
        readonly added: number;
        readonly changed: number;
      }[];
    }) => ({
      title: 'Выгрузки внесены в книгу',
      message: changes
        .map(
          ({ sheet, added, changed }) =>
            `«${sheet}»: новых строк ${number(added)}, изменено ${number(changed)}`,
        )
        .join('; '),
    }),
    memo: ({ name }: { readonly name: string }) => ({
      title: 'Документ готов',
      message: `Файл «${name}» передан на сохранение — обычно в папку «Загрузки».`,
    }),
    settings: ({ sheet, isNew }: { readonly sheet: string; readonly isNew: boolean }) => ({
      title: 'Настройки сохранены',
      message: isNew ? `Добавлен лист «${sheet}».` : `Значения записаны на лист «${sheet}».`,
    }),
    lists: ({ sheets: restored }: { readonly sheets: readonly string[] | null }) =>
      restored === null
        ? {
            title: 'Книга сделана не по шаблону',
            message: 'Списки восстанавливаются в книгах, которые составлены по шаблону надстройки.',
          }
        : {
            title: 'Списки и подсказки восстановлены',
            message: `${restored.length === 1 ? 'Лист' : 'Листы'}: ${named(restored)}. Данные не изменились.`,
          },
    'nothing-safe': () => ({
      title: 'Бесспорных исправлений нет',
      message: 'Книга изменилась с прошлой проверки. Проверьте её снова.',
    }),
    forgotten: () => ({
      title: 'Сохранённые результаты открыты не полностью',
      message:
        'Часть прошлых результатов или изменений, которые можно отменить, записана другой версией надстройки и не читается. Проверьте книгу и рассчитайте показатели снова.',
    }),
  },
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
