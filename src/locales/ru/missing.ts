import { plural } from '../wording';
import { quotedNames } from '../quotedNames';
import type { MissingWords } from '../types/missing';

const quoted = quotedNames.ru;
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
  roadmap: () => 'В книге нет дорожной карты: об исполнении и о том, что отвечает на риски, сказать нечего.',
  marks: ({ sheets }) =>
    `${sheets.length > 1 ? 'На листах' : 'На листе'} ${quoted(sheets)} нет столбца с отметками: о выполнении ничего не известно.`,
  risks: ({ sheet }) => `Нет листа «${sheet}» — рисковый профиль не составлен.`,
  counted: ({ sheets }) =>
    `${sheets.length > 1 ? 'Нет листов' : 'Нет листа'} ${quoted(sheets)} — эти разделы пропущены.`,
};
