import { plural } from '../../../findings';
import type { MissingWords } from '../missing';

const notComputed = plural('ru')({
  one: 'показатель не рассчитан',
  few: 'показателя не рассчитаны',
  many: 'показателей не рассчитаны',
  other: 'показателя не рассчитаны',
});

export const missing: MissingWords = {
  data: () => 'В книге нет листов с данными: рассчитать нечего.',
  sheet: ({ sheet, isUnread, indicators }) =>
    isUnread
      ? `Лист «${sheet}» не прочитан, его столбцы не узнаны — ${notComputed(indicators)}.`
      : `Нет листа «${sheet}» — ${notComputed(indicators)}.`,
  'supported-schools': ({ year }) =>
    `На листе «Школы» нет ни одной школы категории ШНОР${year === null ? '' : ` за ${year}`} — показатели не рассчитаны.`,
  year: () => 'Нет данных ни за один учебный год.',
  'previous-year': ({ year }) => `За годы раньше ${year} данных нет: сравнить не с чем.`,
};
