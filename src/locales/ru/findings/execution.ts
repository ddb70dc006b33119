import type { CodeTexts } from '../../codeTexts';
import { either, q } from './words';
import { dottedDay } from '../../../workbook';

export const execution = {
  'status-missing': {
    title: 'Нет отметки о выполнении',
    explanation: 'Столбец отметок есть, срок мероприятия прошёл, а отметки нет.',
    message: ({ activity, end }) =>
      `Нет отметки о выполнении: ${q(activity)}${end ? `, срок прошёл ${dottedDay(end)}` : ', хотя дата или документ указаны'}. Поставьте отметку.`,
  },
  'status-unknown': {
    title: 'Неизвестная отметка',
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
      `Срок закончился ${dottedDay(end)}, к ${dottedDay(reportDate)} прошло дней: ${days}; ${status ? `отметка ${q(status)}` : 'отметки нет'}. Отметьте выполнение или перенесите срок.`,
  },
} satisfies CodeTexts;
