import type { CodeTexts } from '../../codeTexts';
import { q } from './words';

export const between = {
  'activity-duplicate': {
    title: 'Мероприятие повторяется',
    explanation: 'Два мероприятия с одним содержанием.',
    message: ({ text, first }) =>
      `Мероприятие уже есть в ${first}: ${q(text)}. Уберите повтор или уточните, чем они отличаются.`,
  },
  'risk-uncovered': {
    title: 'Фактор риска без мероприятий',
    explanation: 'Фактор риска назван перед таблицей, но ни одно мероприятие на него не отвечает.',
    message: ({ risk }) =>
      `На фактор риска ${q(risk)} не отвечает ни одно мероприятие. Добавьте мероприятие.`,
  },
  'indicator-uncovered': {
    title: 'Показатель без мероприятий',
    explanation: 'Показатель назван перед таблицей, но ни одно мероприятие на него не работает.',
    message: ({ indicator }) =>
      `На показатель ${q(indicator)} не работает ни одно мероприятие. Добавьте мероприятие или уберите показатель.`,
  },
} satisfies CodeTexts;
