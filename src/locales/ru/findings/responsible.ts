import type { CodeTexts } from '../../codeTexts';
import { q } from './words';

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
