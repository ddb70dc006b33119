import { type Day, dottedDay } from '../../../workbook';
import type { CodeTexts } from '../../codeTexts';
import { inserting, q } from './words';

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
    explanation: 'Между месяцами нет знака: это период или два отдельных месяца.',
    message: ({ read, proposals }) =>
      `Срок читается двояко: ${q(read)} — период или отдельные месяцы? ${inserting(proposals, 'Поставьте тире или запятую.')}`,
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
