import { plural } from '../wording';
import { quotedNames } from '../quotedNames';
import type { ReportingLocale } from '../types/cliReporting';
import { dottedDay } from '../../workbook';

const noun = plural('ru');
const cells = noun({ one: 'ячейка', few: 'ячейки', many: 'ячеек', other: 'ячейки' });
const cellsSeen = noun({ one: 'ячейку', few: 'ячейки', many: 'ячеек', other: 'ячейки' });
const schoolsWith = noun({ one: 'школа', few: 'школы', many: 'школ', other: 'школы' });
const activities = noun({
  one: 'мероприятие',
  few: 'мероприятия',
  many: 'мероприятий',
  other: 'мероприятия',
});
const quoted = quotedNames.ru;

export const reporting: ReportingLocale = {
  report: 'рассчитать показатели, риски и исполнение и записать книгу с листами отчёта',
  reportAfter: `
В новой книге — копии дорожных карт и листов с данными и листы отчёта с формулами. В копиях данных внесены исправления,
при которых ничего не теряется и не угадывается, чтобы формулы видели все строки; сама книга не меняется.
Тексты, исправленные на прежних листах отчёта, остаются.
Пока значение на листе «Настройки» не читается, отчёт не составляется: исправьте его или задайте параметром.
Код завершения, как у check: 0 — ошибок нет, 1 — есть замечания уровня «ошибка», 2 — неверный вызов,
3 — файл не прочитан или не записан, или отчёт не составлен.`,
  options: {
    file: 'книга .xlsx, .xlsm, .xls, .xlsb или .ods с листами данных',
    output: 'куда записать новую книгу .xlsx',
    memo: 'куда записать справку .docx',
    only: 'какие части отчёта нужны, через запятую: indicators, risks, monitoring, memo (по умолчанию все)',
    year: 'учебный год отчёта, 2025/2026; по умолчанию — из «Настроек», иначе последний в данных',
    period: 'отчётный период: «I полугодие 2025/2026», «март 2026»; по умолчанию — весь учебный год',
  },
  summary: (year, previous, schools) =>
    [
      year === null ? 'показатели' : `показатели за ${year} учебный год`,
      previous === null ? '' : ` в сравнении с ${previous}`,
      `, ШНОР: ${schools}`,
    ].join(''),
  columns: { indicator: 'Показатель', change: 'Изменение', trend: 'Динамика', target: 'Цель' },
  execution: {
    title: (reportDate) => `Исполнение на ${dottedDay(reportDate)}`,
    roadmap: (sheet, { total, done, late, inProgress, overdue, notDue, cancelled, unknown }, isMarked) =>
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
  risks: ({ high, medium, low, unrated }, schools) =>
    `Риски — ${schoolsWith(schools)}; значимость: высокая ${high}, средняя ${medium}, низкая ${low}, не указана ${unrated}.`,
  signs: (schools) => `Признаки низких результатов — ${schoolsWith(schools.length)}: ${schools.join('; ')}.`,
  leftOut: (places, more) =>
    `Формулы не видят ${cellsSeen(places.length + more)}, в расчёт не вошло: ${places.join(', ')}${more > 0 ? ` и ещё ${more}` : ''}. Исправьте в самой книге.`,
  fixed: (count) => `В копии исправлено: ${cells(count)}, сама книга не изменена.`,
  findings: (counts) => `Замечания: ${counts}. Подробно — команда check.`,
  giveSettings:
    'Значения задают --report-date, --year, --period, --plan-start и --plan-end, шаблон — --template.',
  written: (file, sheets) => `Записано: ${file}, ${sheets.length > 1 ? 'листы' : 'лист'} ${quoted(sheets)}.`,
  memo: (file) => `Справка: ${file}.`,
  shortened: (from, to) =>
    `Лист «${from}» в отчёте назван «${to}»: в Excel имя листа не длиннее 31 знака и без [ ] : * ? / \\.`,
  renamed: (sheet) => `Лист назван «${sheet}»: обычное имя занято листом с данными.`,
  notWritten: 'Книга не записана.',
  onlyShown: 'Книга не записана: её имя задаёт параметр --output.',
};
