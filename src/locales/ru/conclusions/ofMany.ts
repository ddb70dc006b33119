import type { ManyAdviceWords } from '../../conclusionWords';
import { alike, inSentence } from '../../sentences';
import { ru } from '../sentences';
import { documentsOfMany } from './compared';
import { activityNames, planTitle } from './execution';

/** What is recommended to several at once, by rule; the addressees are named beside it. */
export const adviceOfMany = {
  'execution-overdue': (own) =>
    `Выполнить просроченные мероприятия или обоснованно перенести их сроки: ${ru.series(own.map(({ plan, activities }) => `${inSentence(planTitle(plan))} — ${ru.activities(activities)}`))}.`,
  'execution-no-status': () =>
    'Добавить в дорожные карты столбцы «Отметка о выполнении» и «Дата выполнения» и заполнить их.',
  'execution-no-marks': () => 'Внести в дорожные карты отметки о выполнении мероприятий.',
  'execution-nobody': (own) =>
    `Указать ответственных за мероприятия: ${ru.series(own.map(({ plan, activities }) => `${inSentence(planTitle(plan))} — ${ru.activities(activities)}`))}.`,
  'due-soon'(own) {
    const plans = alike(own, ({ plan }) => planTitle(plan)).map(
      ([title, due]) => [title, due.flatMap(({ activities }) => activities)] as const,
    );
    const told = plans.map(([title, activities]) =>
      plans.length === 1
        ? ` ${activityNames(activities)}`
        : `${inSentence(title)} — ${ru.activities(activities)}`,
    );
    return `Завершить в срок и отметить выполненными${plans.length === 1 ? '' : ' мероприятия: '}${ru.series(told)}.`;
  },
  'low-result-signs-supported': () =>
    'Вместе с администрациями школ разобрать работы с низкими результатами и уточнить меры поддержки.',
  'low-result-signs-others': () =>
    'Проанализировать результаты школ с признаками низких результатов и решить, нужна ли им адресная поддержка.',
  'schools-worse': () =>
    'Проанализировать по предметам и классам, почему ухудшился индекс низких результатов, и уточнить программы школ.',
  'risk-contradiction'(own) {
    const factors = [...new Set(own.map(({ factor }) => ru.quoted(factor.name)))];
    return `Сверить рисковый профиль с результатами и уточнить значимость ${factors.length === 1 ? 'фактора' : 'факторов'} ${ru.series(factors)}.`;
  },
  'risk-high': () =>
    'Проверить, что в программах школ есть мероприятия для их факторов риска высокой значимости.',
  'risk-unprofiled': () => 'Заполнить рисковые профили школ за отчётный год.',
  'documents-missing': documentsOfMany,
  'deficit-corporate': (own) =>
    `Организовать групповое повышение квалификации или методические практикумы по предметам: ${ru.series(own.map(({ deficit }) => inSentence(deficit.subject.name)))}.`,
  'low-index-worse': (own) =>
    `Разобрать причины ухудшения и определить меры: ${ru.series(own.map(({ result }) => inSentence(result.definition.title)))}.`,
  'indicator-worse': (own) =>
    `Разобрать причины ухудшения и определить меры: ${ru.series(own.map(({ result }) => inSentence(result.definition.title)))}.`,
  'indicator-behind': (own) =>
    `Определить меры, чтобы показатели достигли целей: ${ru.series(own.map(({ result }) => inSentence(result.definition.title)))}.`,
  'dynamics-worse': (own) =>
    `Разобрать результаты и дать учителям методические рекомендации: ${ru.series(
      own.map(
        ({ procedure, classes }) =>
          `${procedure} — ${ru.listed(classes.map(({ grade }) => grade))} ${classes.length === 1 ? 'класс' : 'классы'}`,
      ),
    )}.`,
} satisfies ManyAdviceWords;
