import type { CohortForms } from '../../tables';
import { noun, number } from './numbers';
import { ru } from './phrases';

const wasLeftOut = noun({
  one: 'ячейка не вошла',
  few: 'ячейки не вошли',
  many: 'ячеек не вошли',
  other: 'ячейки не вошли',
});
const indicators = noun({ one: 'показатель', few: 'показателя', many: 'показателей', other: 'показателя' });
const works = noun({ one: 'работа', few: 'работы', many: 'работ', other: 'работы' });

export const paneIndicators = {
  start: {
    title: 'Показатели по школам',
    lead: 'Посчитаем показатели по листам данных и вставим листы с формулами: сами показатели и динамику результатов.',
    promise:
      'Если чего-то не хватает, сначала покажем, чего именно. Ваши листы не меняются, вставленные можно убрать.',
  },
  compute: 'Рассчитать показатели',
  again: 'Рассчитать снова',
  cancel: 'Отмена',
  insert: (sheets: number) => (sheets === 1 ? 'Вставить лист' : 'Вставить листы'),
  rewrite: (sheets: number) => (sheets === 1 ? 'Обновить лист' : 'Обновить листы'),
  refresh: 'Пересчитать',
  preview: {
    title: 'Что получится',
    computed: (count: number, of: number) =>
      count === of
        ? `Будут рассчитаны все показатели: ${number(of)}.`
        : `Можно рассчитать ${indicators(count)} из ${number(of)}.`,
    missing: 'Чего не хватает',
    sheets: 'Что будет записано',
    sheet: ({
      name,
      exists,
      renamed,
    }: {
      readonly name: string;
      readonly exists: boolean;
      readonly renamed: boolean;
    }) =>
      [
        `Лист «${name}» — `,
        exists ? 'обновится' : 'новый',
        renamed ? '; обычное имя занято вашим листом, он не меняется' : '',
      ].join(''),
  },
  /** The years compared and how many schools are counted. */
  year: (year: string | null) => (year === null ? 'Учебный год не определён' : `${year} учебный год`),
  compared: (previous: string | null, supported: number, { name }: CohortForms) =>
    [previous === null ? '' : `в сравнении с ${previous}`, `${name}: ${number(supported)}`]
      .filter(Boolean)
      .join(' · '),
  empty: {
    title: 'Листов с данными нет',
    message: 'Показатели считаются по таблицам с такими столбцами:',
    needed: [
      '«Школы»: школа, категория (ШНОР, ШНСУ, 500+), отметки «да» или «нет»',
      '«Педагоги»: школа, учебный год, сколько всего и сколько прошли диагностику, обучение',
      '«Обучающиеся»: школа, учебный год, сколько всего и сколько охвачены ИОМ',
      '«Результаты»: школа, учебный год, процедура, предмет, класс, участники, отметки',
    ],
  },
  noSupported: {
    title: ({ genitive }: CohortForms) => `На листе «Школы» нет ${genitive}`,
    message:
      'Показатели считаются по ним. Заполните столбец «Категория» листа «Школы» или выберите другую группу школ.',
  },
  /** Cells that formulas don't see, once the figures are there without them. */
  leftOut: (count: number) => `${wasLeftOut(count)} в расчёт. «Рассчитать снова» предложит исправить.`,
  oneSupported: 'Школа в группе одна: доля школ может быть только 0 или 100 %, смотрите на числа.',
  stale: (sheets: readonly string[]) => {
    const [first] = sheets;
    return sheets.length === 1 && first !== undefined
      ? `Цифры устарели: лист «${first}» изменён.`
      : `Цифры устарели: изменены ${ru.names(sheets)}.`;
  },
  restored: 'Это прошлый расчёт. С тех пор книга могла измениться.',
  cards: 'Показатели',
  before: (figure: string) => `было ${figure}`,
  noBefore: 'нет данных для сравнения',
  target: (share: string) => `Цель ${share}`,
  achieved: (share: string) => `достигнуто ${share} от плана`,
  bySchool: 'По школам',
  /** The links to the row of an indicator, and to what it is counted from; of several the sheet is named. */
  sheetRow: (sheet: string) => `Строка на листе «${sheet}»`,
  source: (sheet: string | null) => (sheet === null ? 'Исходные данные' : `Исходные данные («${sheet}»)`),
  /** Names the chart for those who don't see it. */
  chart: (points: readonly string[]) => `График: ${points.join(', ')}`,
  lowProcedures: (count: number) => works(count),
  procedures: {
    title: ({ genitive }: CohortForms) => `Результаты ${genitive} по процедурам`,
    note: 'Доля участников с «2» или ниже порога, по годам.',
  },
  method: {
    title: 'Как посчитано',
    lines: (band: number) => [
      'Доля — по суммам всех школ группы: проценты школ не складываются и не усредняются.',
      `Изменение не больше ${number(band)}\u00A0п.п. — «стабильно».`,
      'На листе те же числа — формулы по листам данных: они пересчитываются сами. Если в группе появилась новая школа, процедура или учебный год, обновите листы.',
    ],
  },
};
