import { type Day, dottedDay } from '../../../workbook';
import { withVisibleSpaces } from '../../phrases';
import type { CodeTexts } from '../../codeTexts';
import { form, noun } from '../numbers';
import { ru } from '../phrases';

const { q, either } = ru;

/** What to enter: one of the proposals, or the advice given where there is none. */
export const inserting = (proposals: readonly string[], otherwise: string): string =>
  proposals.length > 0 ? `Впишите ${either(proposals)}.` : otherwise;

const days = noun({ one: 'день', few: 'дня', other: 'дней' });
const passedForm = form({ one: 'прошёл', other: 'прошло' });
/** «прошёл 151 день». */
const passed = (count: number): string => `${passedForm(count)} ${days(count)}`;

const planBounds = (start: Day | null, end: Day | null): string =>
  [start && `с ${dottedDay(start)}`, end && `по ${dottedDay(end)}`].filter(Boolean).join(' ');

export const period = {
  'period-missing': {
    title: 'Нет срока',
    explanation: 'У мероприятия не указан срок: исполнение не проследить.',
    message: ({ activity }) => `Нет срока у мероприятия ${q(activity)}. Укажите месяц и год.`,
  },
  'period-unrecognised': {
    title: 'Срок не распознан',
    explanation: 'Текст не читается как срок: нет ни дат, ни месяцев, ни известных слов.',
    message: ({ read, proposals }) =>
      `Срок не распознан: ${q(read)}. ${inserting(proposals, 'Впишите даты или месяцы с годом, например «март 2021».')}`,
  },
  'period-no-year': {
    title: 'Срок без года',
    explanation: 'Год не указан и взят из сроков плана. Через год такой срок прочтут иначе.',
    message: ({ read, proposals }) =>
      `В сроке нет года: ${q(read)}. ${inserting(proposals, 'Допишите год: сроки плана неизвестны.')}`,
  },
  'period-ambiguous': {
    title: 'Срок читается двояко',
    explanation:
      'Запись можно понять по-разному: период или отдельные месяцы, учебный год или календарный, каждый месяц или один.',
    message: ({ read, proposals }) =>
      `Срок читается двояко: ${q(read)}. ${inserting(proposals, 'Впишите даты или месяцы с годом.')}${proposals.length === 1 ? ' Если имелось в виду другое, впишите даты.' : ''}`,
  },
  'period-year-boundary': {
    title: 'Период переходит через год, а год один',
    explanation: 'Первый месяц позже последнего, значит, лет два, а указан один.',
    message: ({ read, proposals }) =>
      `Период переходит через Новый год, а год указан один: ${q(read)}. ${inserting(proposals, 'Впишите оба года.')}`,
  },
  'period-reversed': {
    title: 'Начало срока позже конца',
    explanation: 'Первая дата позже второй.',
    message: ({ read, proposals }) =>
      `Начало срока позже конца: ${q(read)}. ${inserting(proposals, 'Проверьте даты.')}`,
  },
  'period-outside-plan': {
    title: 'Срок вне сроков плана',
    explanation: 'Срок мероприятия целиком или частью лежит вне сроков самого плана.',
    message: ({ read, start, end, planStart, planEnd }) =>
      `Срок ${q(read)} (${dottedDay(start)} – ${dottedDay(end)}) выходит за сроки плана (${planBounds(planStart, planEnd)}). Проверьте год и месяц.`,
  },
  'period-vague': {
    title: 'Срок без дат',
    explanation: 'Срок назван без дат («по мере необходимости»), а шаблон требует даты.',
    message: ({ read }) => `В сроке нет дат: ${q(read)}. Укажите месяцы с годом.`,
  },
} satisfies CodeTexts;

export const responsible = {
  'responsible-missing': {
    title: 'Нет ответственного',
    explanation: 'У мероприятия не указан ответственный.',
    message: ({ activity }) => `Нет ответственного у мероприятия ${q(activity)}. Укажите его.`,
  },
  'responsible-unseparated': {
    title: 'Ответственные не разделены',
    explanation:
      'В ячейке несколько ответственных подряд без знака между ними: их не сосчитать и не отобрать.',
    message: ({ read, parties }) =>
      `Несколько ответственных без разделителя: ${q(read)}. Разделите их точкой с запятой: ${q(parties.join('; '))}.`,
  },
  'responsible-unknown': {
    title: 'Ответственного нет в списке',
    explanation: 'В книге есть лист «Ответственные» или «Школы», но такого ответственного там нет.',
    message: ({ read, nearest, sheets }) =>
      `${q(read)} нет на ${sheets.length > 1 ? 'листах' : 'листе'} ${sheets.map(q).join(', ')}. ${
        nearest ? `Возможно, ${q(nearest)}.` : 'Добавьте его в список или исправьте название.'
      }`,
  },
} satisfies CodeTexts;

export const result = {
  'result-missing': {
    title: 'Нет результата',
    explanation: 'У мероприятия не указан планируемый результат.',
    message: ({ activity }) => `Нет результата у мероприятия ${q(activity)}. Назовите документ или итог.`,
  },
  'result-vague': {
    title: 'Результат слишком общий',
    explanation: 'Одно общее слово: «Планы», «График», «Диагностика». Непонятно, что будет готово.',
    message: ({ read }) => `Результат ${q(read)} слишком общий. Уточните: чего именно, о чём, для кого.`,
  },
  'result-unseparated': {
    title: 'Результаты не разделены',
    explanation: 'В ячейке несколько результатов подряд без знака между ними.',
    message: ({ read, results }) =>
      `Несколько результатов без разделителя: ${q(read)}. Разделите их: ${q(results.join('; '))}.`,
  },
} satisfies CodeTexts;

export const text = {
  'text-spaces': {
    title: 'Лишние пробелы',
    explanation: 'Пробелы по краям, двойные или перед знаком препинания мешают отбору и подсчёту.',
    message: ({ read, expected }) =>
      `Лишние пробелы: ${q(withVisibleSpaces(read))}. Должно быть ${q(expected)}.`,
  },
  'text-broken-word': {
    title: 'Слово разорвано',
    explanation: 'Внутри слова остался пробел или перенос после вставки из другого файла.',
    message: ({ read, expected }) => `Слово разорвано: ${q(read)}. Должно быть ${q(expected)}.`,
  },
  'text-mixed-alphabet': {
    title: 'Латинские буквы в русском слове',
    explanation: 'Латинские буквы похожи на русские, но отбор и поиск такого слова не находят.',
    message: ({ read, expected }) =>
      `В слове смешаны русские и латинские буквы: ${q(read)}. Наберите по-русски: ${q(expected)}.`,
  },
  'text-markup': {
    title: 'Остатки разметки',
    explanation: 'В тексте остались теги или коды веб-страницы.',
    message: ({ read }) => `В тексте осталась разметка: ${q(read)}. Удалите её.`,
  },
} satisfies CodeTexts;

export const execution = {
  'status-missing': {
    title: 'Нет отметки о выполнении',
    explanation: 'Столбец отметок есть, срок мероприятия прошёл, а отметки нет.',
    message: ({ activity, end }) =>
      `Нет отметки о выполнении: ${q(activity)}${end ? `, срок прошёл ${dottedDay(end)}` : ', хотя дата или документ указаны'}. Поставьте отметку.`,
  },
  'status-unknown': {
    title: 'Неизвестное значение',
    explanation: 'Отметки нет в списке допустимых, поэтому её нельзя сосчитать.',
    message: ({ read, allowed, nearest }) =>
      `Отметка ${q(read)} не из списка. ${nearest ? `Возможно, ${q(nearest)}.` : `Выберите: ${either(allowed)}.`}`,
  },
  'done-without-date': {
    title: 'Выполнено без даты',
    explanation: 'Стоит отметка о выполнении, а столбец с датой пуст.',
    message: ({ status }) => `Отметка ${q(status)} без даты выполнения. Впишите дату.`,
  },
  'done-without-evidence': {
    title: 'Выполнено без документа',
    explanation: 'Стоит отметка о выполнении, а подтверждающий документ не указан.',
    message: ({ status }) => `Отметка ${q(status)} без подтверждения. Укажите документ или ссылку.`,
  },
  'done-before-start': {
    title: 'Выполнено раньше срока начала',
    explanation: 'Дата выполнения раньше начала срока: проверьте год.',
    message: ({ doneOn, start }) =>
      `Выполнено ${dottedDay(doneOn)}, а срок начинается ${dottedDay(start)}. Проверьте дату.`,
  },
  'done-in-future': {
    title: 'Дата выполнения в будущем',
    explanation: 'Дата выполнения позже даты отчёта.',
    message: ({ doneOn, reportDate }) =>
      `Дата выполнения ${dottedDay(doneOn)} позже даты отчёта ${dottedDay(reportDate)}. Исправьте дату.`,
  },
  overdue: {
    title: 'Срок прошёл, не выполнено',
    explanation: 'Срок закончился до даты отчёта, а отметки о выполнении нет.',
    message: ({ end, reportDate, days, status }) =>
      `Срок закончился ${dottedDay(end)}, к ${dottedDay(reportDate)} ${passed(days)}; ${status ? `отметка ${q(status)}` : 'отметки нет'}. Отметьте выполнение или перенесите срок.`,
  },
} satisfies CodeTexts;
