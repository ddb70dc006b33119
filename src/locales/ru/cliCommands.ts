import type { CohortForms } from '../../tables';
import { noun } from './numbers';
import { type Day, dottedDay } from '../../workbook';
import type { RiskLevel } from '../../data';
import type { ExecutionGroup } from '../../monitoring';
import { ru } from './phrases';

const cells = noun({ one: 'ячейка', few: 'ячейки', many: 'ячеек', other: 'ячейки' });
const cellText = (text: string): string => (text === '' ? 'пусто' : `«${text.replaceAll('\n', '↵')}»`);

export const fixing = {
  fix: 'внести в книгу исправления, при которых ничего не теряется и не угадывается',
  fixAfter: `
Меняются только исправленные ячейки книги .xlsx или .xlsm, всё остальное в файле остаётся байт в байт.
Код завершения: 0 — ошибок не осталось, 1 — остались замечания уровня «ошибка», 2 — неверный вызов,
3 — файл не прочитан или не записан.`,
  undo: 'отменить исправления, внесённые командой fix',
  undoAfter: `
Ячейки, изменённые после исправления, остаются как есть.
Код завершения: 0 — всё возвращено, 1 — часть ячеек оставлена, 2 — неверный вызов,
3 — файл не прочитан или не записан.`,
  options: {
    file: 'книга .xlsx или .xlsm',
    output: 'куда записать книгу',
    inPlace: 'записать в ту же книгу',
    dryRun: 'показать исправления и ничего не записывать',
    undoFile: 'куда записать, как вернуть всё обратно (.json)',
    record: 'файл, который записал параметр --undo-file',
  },
  fixed: (count: number) => `исправлено: ${cells(count)}`,
  /** Nothing was written. */
  fixable: (count: number) => `можно исправить: ${cells(count)}, ничего не записано`,
  nothing: 'бесспорных исправлений нет',
  undone: (count: number) => `возвращено: ${cells(count)}`,
  /** Before a list of cells. */
  unformatted:
    'Оформление внутри текста (полужирный, цвет отдельных слов) не сохраняется: правка задевает его границу. Отмена вернёт его.',
  refusedFix:
    'Не исправлено: ячейка изменилась или её формулу и подпись делят другие ячейки. Исправьте в Excel.',
  refusedUndo: 'Оставлено: ячейка изменилась после исправления.',
  written: (file: string) => `Записано: ${file}`,
  remaining: (counts: string) => `Осталось: ${counts}`,
  /** «было» → «стало» */
  change: (from: string, to: string) => `${cellText(from)} → ${cellText(to)}`,
};

const leftOutCells = noun({
  one: 'ячейка не вошла',
  few: 'ячейки не вошли',
  many: 'ячеек не вошли',
  other: 'ячейки не вошли',
});
const schoolsWith = noun({ one: 'школа', few: 'школы', many: 'школ', other: 'школы' });
const activities = noun({
  one: 'мероприятие',
  few: 'мероприятия',
  many: 'мероприятий',
  other: 'мероприятия',
});

export const reporting = {
  report: 'рассчитать показатели, риски и исполнение и записать книгу с листами отчёта',
  reportAfter: `
Копия .xlsx или .xlsm содержит всю книгу — с её диаграммами, примечаниями, макросами — и листы отчёта с формулами; прежние
листы отчёта заменяются, тексты, исправленные на них, остаются. В данные копии внесены исправления, при которых ничего
не теряется и не угадывается, чтобы формулы видели все строки (--as-is — без них); сама книга не меняется.
С --in-place листы отчёта записываются в саму книгу, в остальном она не меняется.
Из файла другого вида составляется новая книга с копиями дорожных карт и листов с данными.
Пока значение на листе «Настройки» не читается, отчёт не составляется: исправьте его или задайте параметром.
Код завершения, как у check: 0 — ошибок нет, 1 — есть замечания уровня «ошибка», 2 — неверный вызов,
3 — файл не прочитан или не записан, или отчёт не составлен.`,
  options: {
    file: 'книга (.xlsx, .xlsm, .xls, .xlsb, .ods) или документ с таблицами (.docx, .csv, .html) данных',
    output: 'куда записать копию книги с отчётом (.xlsx, с макросами — .xlsm)',
    inPlace: 'записать листы отчёта в саму книгу (.xlsx, .xlsm)',
    asIs: 'не исправлять данные в копии',
    memo: 'куда записать аналитическую справку .docx',
    memoLength: 'длина справки: brief — кратко, usual — обычно, full — с приложениями; по умолчанию usual',
    dossiers:
      'паспорта каких школ добавить: названия через «;», группа («ШНОР») или «все»; по странице на школу, лист «Паспорта школ»',
    subjects:
      'листы каких предметов для РМО добавить: названия через «;» или «все» (all); по странице на предмет, лист «Предметы для РМО»',
    pages: 'папка, куда записать те же страницы как .docx',
    only: 'какие части отчёта нужны, через запятую: overview, indicators, risks, monitoring, memo (по умолчанию все)',
    year: 'учебный год отчёта, 2025/2026; по умолчанию — из «Настроек», иначе последний в данных',
    since:
      'прежнее состояние этой книги: что с тех пор выполнено, просрочено и перенесено, как изменились показатели',
    cohort:
      'группа школ: «ШНОР», «ШНОР; ШНСУ», «500+», «все» или своя категория; по умолчанию — из «Настроек», иначе ШНОР',
    period: 'отчётный период: «I полугодие 2025/2026», «март 2026»; по умолчанию — весь учебный год',
  },
  /** The first line: the years compared, null where unknown, and how many schools are supported now. */
  summary: (year: string | null, previous: string | null, schools: number, { name }: CohortForms) =>
    [
      year === null ? 'показатели' : `показатели за ${year} учебный год`,
      previous === null ? '' : ` в сравнении с ${previous}`,
      `, ${name}: ${schools}`,
    ].join(''),
  /** What has changed since the last report. */
  changes: (since: Day, { done, overdue, moved }: Readonly<Record<'done' | 'overdue' | 'moved', number>>) =>
    `Изменения с ${dottedDay(since)}: выполнено ${done}, стало просроченными ${overdue}, перенесено ${moved}.`,
  /** Heads of the table's columns; those of the years are the years. */
  columns: { indicator: 'Показатель', change: 'Изменение', trend: 'Динамика', target: 'Цель' },
  /** How each roadmap is carried out at the report date. */
  execution: {
    title: (reportDate: Day) => `Исполнение на ${dottedDay(reportDate)}`,
    roadmap: (
      sheet: string,
      { total, done, late, inProgress, overdue, notDue, cancelled, unknown }: ExecutionGroup['counts'],
      isMarked: boolean,
    ) =>
      isMarked
        ? [
            `«${sheet}», ${activities(total)}: выполнено ${done}`,
            late > 0 ? `с опозданием ${late}` : '',
            `в работе ${inProgress}`,
            `просрочено ${overdue}`,
            `срок не наступил ${notDue}`,
            cancelled > 0 ? `отменено ${cancelled}` : '',
            unknown > 0 ? `отметка не понята ${unknown}` : '',
          ]
            .filter(Boolean)
            .join(', ')
        : `«${sheet}», ${activities(total)}: отметок о выполнении нет`,
    beforePlan: 'дата отчёта раньше начала плана',
  },
  /** Risks found, by significance, and in how many schools. */
  risks: ({ high, medium, low, unrated }: Readonly<Record<RiskLevel, number>>, schools: number) =>
    `Риски — ${schoolsWith(schools)}; значимость: высокая ${high}, средняя ${medium}, низкая ${low}, не указана ${unrated}.`,
  /** Schools with signs of low results, by name. */
  signs: (schools: readonly string[]) =>
    `Признаки низких результатов — ${schoolsWith(schools.length)}: ${schools.join('; ')}.`,
  /** Cells that formulas don't see even in the copy; `more` are not named. */
  leftOut: (places: readonly string[], more: number) =>
    `${leftOutCells(places.length + more)} в расчёт: ${places.join(', ')}${more > 0 ? ` и ещё ${more}` : ''}. Исправьте в самой книге.`,
  fixed: (count: number) => `В копии исправлено: ${cells(count)}, сама книга не изменена.`,
  findings: (counts: string) => `Замечания: ${counts}. Подробно — команда check.`,
  /** How the command line gives what «Настройки» doesn't tell. */
  giveSettings:
    'Значения задают --report-date, --year, --period, --plan-start и --plan-end, шаблон — --template.',
  written: (file: string, sheets: readonly string[]) =>
    `Записано: ${file}, ${sheets.length > 1 ? 'листы' : 'лист'} ${ru.names(sheets)}.`,
  memo: (file: string) => `Аналитическая справка: ${file}.`,
  shortened: (from: string, to: string) =>
    `Лист «${from}» в отчёте назван «${to}»: в Excel имя листа не длиннее 31 знака и без [ ] : * ? / \\.`,
  renamed: (sheet: string) => `Лист назван «${sheet}»: обычное имя занято листом с данными.`,
  /** There is nothing to write a workbook of. */
  notWritten: 'Книга не записана.',
  /** No place to write to was given. */
  onlyShown: 'Книга не записана: её имя задаёт параметр --output, в саму книгу пишет --in-place.',
};

export const templating = {
  template: 'шаблоны дорожных карт',
  from: 'составить лист «Шаблон» по готовой дорожной карте',
  fromAfter: `
Столбцы, разделы, части над таблицей и отметки берутся из карты. Без --output строки листа печатаются.
Код завершения: 0 — шаблон составлен, 2 — неверный вызов, 3 — файл не прочитан или не записан, или в нём нет карты.`,
  options: {
    output: 'новая книга .xlsx с листом «Шаблон»',
    sheet: 'лист с картой, если их несколько (по умолчанию первая)',
  },
  written: (file: string, sheet: string) => `Записано: ${file}. Шаблон составлен по листу «${sheet}».`,
  /** Where a sheet was named, it holds no roadmap. */
  none: (sheet: string | null) =>
    sheet === null
      ? 'В книге нет дорожной карты, по которой можно составить шаблон.'
      : `На листе «${sheet}» нет дорожной карты, по которой можно составить шаблон.`,
};
