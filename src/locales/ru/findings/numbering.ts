import type { CodeTexts } from '../../codeTexts';
import { q } from './words';

export const numbering = {
  'number-missing': {
    title: 'Мероприятие без номера',
    explanation: 'Номер предлагается по порядку; если он занят, следующие номера сдвигаются.',
    message: ({ expected, renumbered }) =>
      renumbered > 0
        ? `Номера нет, по порядку здесь ${q(expected)}. Впишите его и сдвиньте следующие номера (${renumbered}).`
        : `Номера нет, по порядку здесь ${q(expected)}. Впишите его.`,
  },
  'number-duplicate': {
    title: 'Номер повторяется',
    explanation: 'Два мероприятия или раздела с одним номером.',
    message: ({ read, first, expected }) =>
      `Номер ${q(read)} уже стоит в ${first}. По порядку здесь ${q(expected)}: исправьте.`,
  },
  'number-gap': {
    title: 'Пропуск в нумерации',
    explanation: 'Между соседними номерами не хватает одного или нескольких.',
    message: ({ read, previous, expected }) =>
      previous === null
        ? `Нумерация начинается с ${q(read)}, ожидается ${q(expected)}. Исправьте номер или верните пропавшую строку.`
        : `После ${q(previous)} стоит ${q(read)}, ожидается ${q(expected)}. Исправьте номер или верните пропавшую строку.`,
  },
  'number-order': {
    title: 'Номер не по порядку',
    explanation: 'Номер меньше предыдущего.',
    message: ({ read, previous, expected }) =>
      `После ${q(previous)} стоит ${q(read)}, ожидается ${q(expected)}. Переставьте строку или исправьте номер.`,
  },
  'number-parent': {
    title: 'Номер из другого раздела',
    explanation: 'Начало номера не совпадает с номером раздела, в котором стоит строка.',
    message: ({ read, section, expected }) =>
      `Номер ${q(read)} стоит в разделе ${q(section)}. Исправьте на ${q(expected)} или перенесите строку.`,
  },
  'number-as-date': {
    title: 'Номер превратился в дату',
    explanation: 'Excel принял номер за дату: «4.2» стало «04.фев». Номера хранят как текст.',
    message: ({ read, expected }) =>
      `Excel принял номер за дату: ${q(read)}. Ожидается ${q(expected)}: впишите его как текст.`,
  },
  'number-as-number': {
    title: 'Номер хранится как число',
    explanation: 'Excel хранит номер как число, и «1.10» становится «1.1». Номера хранят как текст.',
    message: ({ read, expected }) =>
      `Номер ${q(read)} хранится как число. Ожидается ${q(expected)}: впишите его как текст.`,
  },
} satisfies CodeTexts;
