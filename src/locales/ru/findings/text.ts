import type { CodeTexts } from '../../codeTexts';
import { withVisibleSpaces } from '../../wording';
import { q } from './words';

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
