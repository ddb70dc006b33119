import type { SchoolYear } from '../../tables';
import { noun } from './numbers';
import { ru } from './phrases';

const quoted = ru.names;
const notComputed = noun({
  one: 'показатель не рассчитан',
  few: 'показателя не рассчитаны',
  many: 'показателей не рассчитаны',
  other: 'показателя не рассчитаны',
});

interface Sheets {
  readonly sheets: readonly string[];
}

/** Sentences on why figures are not there, by what is missing. */
export const missing = {
  data: () => 'В книге нет листов с данными: рассчитать нечего.',
  sheet: ({
    sheet,
    isUnread,
    indicators,
  }: {
    readonly sheet: string;
    readonly isUnread: boolean;
    readonly indicators: number;
  }) =>
    isUnread
      ? `Лист «${sheet}» не прочитан, его столбцы не узнаны — ${notComputed(indicators)}.`
      : `Нет листа «${sheet}» — ${notComputed(indicators)}.`,
  'supported-schools': ({ year }: { readonly year: SchoolYear | null }) =>
    `На листе «Школы» нет ни одной школы категории ШНОР${year === null ? '' : ` за ${year}`} — показатели не рассчитаны.`,
  year: () => 'Нет данных ни за один учебный год.',
  'previous-year': ({ year }: { readonly year: SchoolYear }) =>
    `За годы раньше ${year} данных нет: сравнить не с чем.`,
  roadmap: () => 'В книге нет дорожной карты: об исполнении и о том, что отвечает на риски, сказать нечего.',
  marks: ({ sheets }: Sheets) =>
    `${sheets.length > 1 ? 'На листах' : 'На листе'} ${quoted(sheets)} нет столбца с отметками: о выполнении ничего не известно.`,
  risks: ({ sheet }: { readonly sheet: string }) => `Нет листа «${sheet}» — рисковый профиль не составлен.`,
  counted: ({ sheets }: Sheets) =>
    `${sheets.length > 1 ? 'Нет листов' : 'Нет листа'} ${quoted(sheets)} — эти разделы пропущены.`,
};
