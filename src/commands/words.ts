import type { LocaleName } from '../findings';
import type { Message } from './messageAddress';

/** There is nothing that indicators could be computed of. */
export const NO_DATA: Readonly<Record<LocaleName, Message>> = {
  ru: {
    title: 'Листов с данными нет',
    text: 'Показатели считаются по листам «Школы», «Педагоги», «Обучающиеся» и «Результаты». Какие столбцы нужны, подскажет «Монитор» на вкладке «Главная».',
  },
  en: {
    title: 'There are no data sheets',
    text: 'Indicators are computed from the sheets “Школы”, “Педагоги”, “Обучающиеся” and “Результаты”. Monitor on the Home tab tells which columns they need.',
  },
};
