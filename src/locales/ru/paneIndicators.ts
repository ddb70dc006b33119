import { plural } from '../wording';
import { quotedNames } from '../quotedNames';
import type { IndicatorWords } from '../types/paneIndicators';

const noun = plural('ru');
const decimal = new Intl.NumberFormat('ru');
const cells = noun({ one: 'ячейку', few: 'ячейки', many: 'ячеек', other: 'ячейки' });
const indicators = noun({ one: 'показатель', few: 'показателя', many: 'показателей', other: 'показателя' });
const procedures = noun({ one: 'процедура', few: 'процедуры', many: 'процедур', other: 'процедуры' });

export const ru: IndicatorWords = {
  start: {
    title: 'Показатели по школам',
    lead: 'Посчитаем показатели по листам данных и вставим листы с формулами: сами показатели и динамику результатов.',
    promise:
      'Если чего-то не хватает, сначала покажем, чего именно. Ваши листы не меняются, вставленные можно убрать.',
  },
  compute: 'Рассчитать показатели',
  again: 'Рассчитать снова',
  cancel: 'Отмена',
  insert: (sheets) => (sheets === 1 ? 'Вставить лист' : 'Вставить листы'),
  rewrite: (sheets) => (sheets === 1 ? 'Обновить лист' : 'Обновить листы'),
  refresh: 'Пересчитать',
  preview: {
    title: 'Что получится',
    computed: (count, of) =>
      count === of
        ? `Будут рассчитаны все показатели: ${decimal.format(of)}.`
        : `Можно рассчитать ${indicators(count)} из ${decimal.format(of)}.`,
    missing: 'Чего не хватает',
    sheets: 'Что будет записано',
    sheet: ({ name, exists, renamed }) =>
      [
        `Лист «${name}» — `,
        exists ? 'обновится' : 'новый',
        renamed ? '; обычное имя занято вашим листом, он не меняется' : '',
      ].join(''),
    unseen: (count) =>
      `Формулы не видят ${cells(count)}: школа или год записаны иначе, чем на других листах, либо число записано текстом. В расчёт это не войдёт.`,
    fix: (count) => `Исправить ${cells(count)}`,
  },
  year: (year) => (year === null ? 'Учебный год не определён' : `${year} учебный год`),
  compared: (previous, supported) =>
    [previous === null ? '' : `в сравнении с ${previous}`, `ШНОР: ${decimal.format(supported)}`]
      .filter(Boolean)
      .join(' · '),
  empty: {
    title: 'Листов с данными нет',
    message: 'Показатели считаются по таблицам с такими столбцами:',
    needed: [
      '«Школы»: школа, категория (ШНОР), отметки «да» или «нет»',
      '«Педагоги»: школа, учебный год, сколько всего и сколько прошли диагностику, обучение',
      '«Обучающиеся»: школа, учебный год, сколько всего и сколько охвачены ИОМ',
      '«Результаты»: школа, учебный год, процедура, предмет, класс, участники, отметки',
    ],
  },
  noSupported: {
    title: 'Школ категории ШНОР нет',
    message: 'Показатели считаются по ним. Впишите «ШНОР» в столбец «Категория» листа «Школы».',
  },
  leftOut: (count) =>
    `Формулы не видят ${cells(count)}, в расчёт это не вошло. «Рассчитать снова» предложит исправить.`,
  oneSupported: 'ШНОР одна: доля школ может быть только 0 или 100 %, смотрите на числа.',
  stale: (sheets) => {
    const [first] = sheets;
    return sheets.length === 1 && first !== undefined
      ? `Цифры устарели: лист «${first}» изменён.`
      : `Цифры устарели: изменены ${quotedNames.ru(sheets)}.`;
  },
  restored: 'Это прошлый расчёт. С тех пор книга могла измениться.',
  cards: 'Показатели',
  before: (figure) => `было ${figure}`,
  noBefore: 'сравнить не с чем',
  target: (share) => `Цель ${share}`,
  achieved: (share) => `пройдено ${share} пути`,
  bySchool: 'По школам',
  chart: (points) => `График: ${points.join(', ')}`,
  lowProcedures: (count) => procedures(count),
  procedures: {
    title: 'Результаты ШНОР по процедурам',
    note: 'Доля участников с «2» или ниже порога, по годам.',
  },
  method: {
    title: 'Как посчитано',
    lines: (band) => [
      'Доля — по суммам всех ШНОР: проценты школ не складываются и не усредняются.',
      `Изменение не больше ${decimal.format(band)}\u00A0п.п. — «стабильно».`,
      'На листе те же числа — формулы по листам данных: они пересчитываются сами. Если появилась новая ШНОР, процедура или учебный год, обновите листы.',
    ],
  },
};
