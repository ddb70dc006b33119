import type { CodeTexts } from '../../codeTexts';
import { q } from './words';

export const result = {
  'result-missing': {
    title: 'Нет результата',
    explanation: 'У мероприятия не указан планируемый результат.',
    message: ({ activity }) => `Нет результата у мероприятия ${q(activity)}. Назовите документ или итог.`,
  },
  'result-vague': {
    title: 'Результат ничего не называет',
    explanation: 'Одно общее слово: «Планы», «График», «Диагностика». Непонятно, что будет готово.',
    message: ({ read }) => `Результат ${q(read)} ничего не называет. Уточните: чего именно, о чём, для кого.`,
  },
  'result-unseparated': {
    title: 'Результаты не разделены',
    explanation: 'В ячейке несколько результатов подряд без знака между ними.',
    message: ({ read, results }) =>
      `Несколько результатов без разделителя: ${q(read)}. Разделите их: ${q(results.join('; '))}.`,
  },
} satisfies CodeTexts;
