import type { CodeTexts } from '../locale';

export const data = {
  'formula-error': {
    title: 'Ошибка в формуле',
    explanation: 'Ячейка показывает ошибку вместо значения; она читается как пустая.',
    message: ({ error }) => `Формула даёт ошибку ${error}. Исправьте формулу или впишите значение.`,
  },
} satisfies CodeTexts;
