import { templateTaken } from './templates';
import { type Day, dottedDay } from '../../workbook';
import { fixing, reporting, templating } from './cliCommands';
import { collecting } from './cliCollect';
import { forms } from './cliForms';
import { importing } from './cliImport';
import { noun, number } from './numbers';
import { ru } from './phrases';

const activities = noun({
  one: 'мероприятие',
  few: 'мероприятия',
  many: 'мероприятий',
  other: 'мероприятия',
});
const sections = noun({ one: 'раздел', few: 'раздела', many: 'разделов', other: 'раздела' });
const subsections = noun({ one: 'подраздел', few: 'подраздела', many: 'подразделов', other: 'подраздела' });
const records = noun({ one: 'запись', few: 'записи', many: 'записей', other: 'записи' });
const files = noun({ one: 'файл', few: 'файла', many: 'файлов', other: 'файла' });
const fixes = noun({
  one: 'бесспорное исправление',
  few: 'бесспорных исправления',
  many: 'бесспорных исправлений',
  other: 'бесспорного исправления',
});

export const cli = {
  usage: 'Использование:',
  commandsTitle: 'Команды:',
  optionsTitle: 'Параметры:',
  argumentsTitle: 'Аргументы:',
  optionsWord: '[параметры]',
  commandWord: '[команда]',
  description: 'Проверяет дорожные карты поддержки школ по шаблону и листы с данными.',
  help: 'показать справку',
  helpCommand: 'справка по команде',
  version: 'показать версию',
  after: `
Примеры:
  roadmap-monitor check карта.xlsx
  roadmap-monitor check *.xlsx --plan-start 01.01.2021 --plan-end 31.12.2021 --format json
  roadmap-monitor fix карта.xlsx -o исправленная.xlsx
  roadmap-monitor report данные.xlsx -o показатели.xlsx
  roadmap-monitor template from карта.xlsx -o шаблон.xlsx
  roadmap-monitor import *.xlsx --into данные.xlsx
  roadmap-monitor period "сентябрь-май 2021" --plan-start 12.03.2021

Файлы никуда не отправляются; записывается только то, что вы назвали.`,
  check: 'проверить дорожные карты и листы данных в книгах Excel и LibreOffice',
  checkAfter: `
Код завершения: 0 — ошибок нет, 1 — есть замечания уровня «ошибка», 2 — неверный вызов,
3 — какой-то файл не прочитан (остальные проверены).`,
  period: 'прочитать срок и показать, как он понят',
  rules: 'перечень замечаний: коды, уровни, пояснения',
  options: {
    files: 'книги .xlsx, .xlsm, .xls, .xlsb, .ods; таблицы в документах .docx, .csv, .html и XML Excel 2003',
    text: 'срок, как он записан в таблице',
    template: 'шаблон: municipal-roadmap, school-programme или файл .json',
    planStart: 'начало плана, 2021-01-01 или 01.01.2021',
    planEnd: 'окончание плана',
    reportDate: 'дата отчёта (по умолчанию с листа «Настройки», иначе сегодня)',
    locale: 'язык: ru или en (по умолчанию по переменной LANG)',
    format: 'вид вывода: text или json',
    group: 'одна строка на причину, со списком ячеек',
    marked:
      'копия файла, где замечания отмечены в ячейках и перечислены на листе «Замечания» (.xlsx, с макросами — .xlsm)',
    jobs: 'сколько файлов проверять одновременно (по умолчанию — по числу ядер процессора)',
  },
  error: 'Ошибка',
  seeHelp: (command: string) => `Справка: ${command} --help`,
  /** What is wrong with the command line, by commander's code or our own. */
  faults: {
    unknownOption: (what: string) => `неизвестный параметр ${what}`,
    unknownCommand: (what: string) => `неизвестная команда ${what}`,
    missingArgument: (what: string) => `не указано: ${what}`,
    missingOption: (what: string) => `не указан параметр ${what}`,
    missingValue: (what: string) => `нет значения у параметра ${what}`,
    invalidValue: (what: string) => `недопустимое значение: ${what}`,
    tooMany: (what: string) => `лишние аргументы у команды ${what}`,
    noCommand: () => 'не указана команда',
    notADate: (what: string) => `не дата: ${what}. Пишите 2021-09-01 или 01.09.2021`,
    reversedPlan: (what: string) => `начало плана позже окончания: ${what}`,
    noTemplate: (what: string) => `нет ни шаблона, ни файла ${what}`,
    noOutput: () => 'не сказано, куда записать книгу. Укажите --output FILE или --in-place',
    outputs: () => 'из параметров --output, --in-place и --dry-run укажите один',
    pagesOfNothing: () => 'с --pages назовите школы или предметы: --dossiers или --subjects',
    overInput: (what: string) => `${what} — это сама книга. Укажите другое имя`,
    noRecord: (what: string) => `это не файл, записанный параметром --undo-file: ${what}`,
    notXlsx: (what: string) => `новая книга записывается как .xlsx: ${what}`,
    notXlsm: (what: string) => `в книге есть макросы, они сохраняются только в .xlsm: ${what}`,
    markedOne: () => '--marked пишет копию одного файла, а названо несколько',
    notDocx: (what: string) => `аналитическая справка записывается как .docx: ${what}`,
    notMemoLength: (what: string, known: readonly string[]) =>
      `нет такой длины справки: «${what}». Есть ${known.join(', ')}`,
    notYear: (what: string) => `не учебный год: «${what}». Пример: 2025/2026`,
    notPeriod: (what: string) =>
      `не отчётный период: «${what}». Примеры: «I полугодие 2025/2026», «март 2026», 2025/2026`,
    notCohort: (what: string) => `не группа школ: «${what}». Примеры: «ШНОР», «ШНОР; ШНСУ», «500+», «все»`,
    notClass: (what: string) => `не класс: «${what}». Пример: 7`,
    noBook: () => 'не сказано, куда записать. Укажите -o BOOK.xlsx или --into BOOK.xlsx',
    noCollection: () => 'не сказано, куда записать свод. Укажите -o BOOK.xlsx',
    outputThere: (what: string) =>
      `${what} уже есть. Чтобы продолжить прежний свод, добавьте --last-valid ${what}; чтобы собрать заново — --replace`,
    books: () => 'из параметров -o и --into укажите один',
    unknownPart: (what: string, known: readonly string[]) =>
      `нет такой части отчёта: «${what}». Есть ${known.join(', ')}`,
  },
  statuses: {
    accepted: 'замечаний по существу нет',
    warnings: 'есть предупреждения',
    errors: 'есть ошибки',
    'not-recognised': 'нет ни дорожной карты, ни листов данных',
    unreadable: 'не прочитан',
  },
  sheetKinds: {
    roadmap: 'дорожная карта',
    settings: 'настройки',
    template: 'шаблон',
    responsibles: 'список ответственных',
    schools: 'список школ',
    teachers: 'данные о педагогах',
    pupils: 'данные об обучающихся',
    results: 'результаты',
    tasks: 'выполнение заданий',
    comparison: 'сравнение отметок с журналом',
    risks: 'риски',
    events: 'проведённые события',
    deficits: 'дефициты',
    cycle: 'управленческий цикл',
    documents: 'документы школ',
    register: 'сдача файлов школами',
    leftRows: 'строки, не принятые в свод',
    guide: 'как заполнить',
    lists: 'списки для выбора',
    indicators: 'перечень показателей',
    own: 'вставлен надстройкой',
    unknown: 'не распознан',
    empty: 'пустой',
  },
  contents: (count: number, parts: number, subparts: number) =>
    [activities(count), parts > 0 && sections(parts), subparts > 0 && subsections(subparts)]
      .filter(Boolean)
      .join(', '),
  /** «120 записей, из них в скрытых строках 3; вместе с листом «Результаты 2024»». */
  records: (count: number, hidden: number, mergedWith: readonly string[]) =>
    [
      records(count) + (hidden > 0 ? `, из них в скрытых строках ${hidden}` : ''),
      mergedWith.length > 0 &&
        `читается вместе с ${mergedWith.length > 1 ? 'листами' : 'листом'} ${ru.names(mergedWith)}`,
    ]
      .filter(Boolean)
      .join('; '),
  sheet: (name: string) => `Лист «${name}»`,
  wholeFile: 'Книга целиком',
  checked: (count: number) => `Проверено: ${files(count)}`,
  templateTaken,
  marked: (file: string) => `Записано: ${file}, замечания отмечены в ячейках.`,
  /** Heads what people have dismissed in a workbook. */
  dismissed: (count: number) => `Отклонённые замечания: ${number(count)}`,
  dismissedFor: (reason: string, on: Day) => `отклонено ${dottedDay(on)}${reason && `: ${reason}`}`,
  safeFixes: (count: number) => `Можно внести: ${fixes(count)}`,
  templateFault: (file: string, path: string, read: string, fault: string) =>
    `шаблон ${file}${path && `, ${path}`}: ${fault}${read && ` (прочитано: ${read})`}`,
  day: dottedDay,
  periodKinds: {
    dates: 'даты',
    'whole-plan': 'весь срок плана',
    'by-document': 'по другому документу',
    'as-needed': 'по мере необходимости',
    unrecognised: 'не распознан',
  },
  recurrences: {
    weekly: 'еженедельно',
    'every-2-weeks': 'раз в две недели',
    monthly: 'ежемесячно',
    'every-2-months': 'раз в два месяца',
    quarterly: 'ежеквартально',
    term: 'раз в четверть или триместр',
    '3-per-year': 'три раза в год',
    'half-year': 'раз в полугодие',
    yearly: 'ежегодно',
  },
  periodLabels: {
    kind: 'Вид',
    intervals: 'Даты',
    recurrence: 'Повторение',
    document: 'Документ',
    yearInferred: 'Год взят из сроков плана',
    proposals: 'предлагается',
    none: 'нет',
  },
  example: 'Пример',
  fixing,
  reporting,
  templating,
  importing,
  collecting,
  forms,
};
