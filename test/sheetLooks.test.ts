import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { copiedReport } from '../src/app';
import { insertPlans } from '../src/files';
import { newWorkbookFile } from '../src/files/create/newWorkbookFile';
import type { LocaleName } from '../src/locales';
import { parseIsoDay, type SheetPlan } from '../src/workbook';
import { workbookOf } from './support/snapshot';

const BOOK = workbookOf(
  {
    name: 'Школы',
    rows: [
      ['Школа', 'Категория'],
      ['СОШ № 1', 'ШНОР'],
    ],
  },
  {
    name: 'Результаты',
    rows: [
      ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»', '«3»', '«4»', '«5»'],
      ['СОШ № 1', '2024/2025', 'ВПР', 'Математика', 5, 20, 8, 6, 4, 2],
      ['СОШ № 1', '2025/2026', 'ВПР', 'Математика', 5, 24, 4, 10, 6, 4],
    ],
  },
);
/** What a report of the workbook inserts. */
function plansIn(locale: LocaleName): readonly SheetPlan[] {
  const today = parseIsoDay('2026-03-31');
  if (!today) throw new Error('no day');
  return copiedReport(BOOK, { locale, today }).plans;
}

const STYLES = 'xl/styles.xml';
/** In Excel a digit of Calibri 11 is 7 pixels wide, one of Times New Roman 14 is 9. */
const FONTS = [
  { xml: '<font><sz val="11"/><name val="Calibri"/></font>', digit: 7 },
  { xml: '<font><sz val="14"/><name val="Times New Roman"/></font>', digit: 9 },
];

/** The workbook's file, its usual font another one, with a planned sheet in it; its parts as texts. */
function written(font: string, plan: SheetPlan): Readonly<Record<string, string>> {
  const parts = unzipSync(newWorkbookFile({ name: 'книга', copies: BOOK.sheets, plans: [] }));
  const styles = strFromU8(parts[STYLES] ?? new Uint8Array()).replace(
    /(<fonts[^>]*>)<font>.*?<\/font>/s,
    `$1${font}`,
  );
  const bytes = insertPlans({ format: 'xlsx', bytes: zipSync({ ...parts, [STYLES]: strToU8(styles) }) }, [
    plan,
  ]);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

const numbers = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map(([, found]) => Number(found));

test('sheets in a book written in another font have the same widths, heights and letters', () => {
  const [plan] = plansIn('ru').filter(({ kind }) => kind === 'dynamics');
  if (!plan) throw new Error('no plan');
  const looks = FONTS.map(({ xml, digit }) => {
    const parts = written(xml, plan);
    const sheet = Object.entries(parts).find(([, text]) => text.includes('Динамика результатов'))?.[1] ?? '';
    return {
      pixels: numbers(sheet, /<col [^>]*\bwidth="([\d.]+)"/g).map((width) => Math.round(width * digit)),
      heights: numbers(sheet, /<row [^>]*\bht="([\d.]+)"/g),
    };
  });
  expect(looks[0]?.pixels.length).toBeGreaterThan(5);
  expect(looks[0]?.heights.length).toBeGreaterThan(2);
  expect(looks[1]).toEqual(looks[0]);
});

test('every cell of a planned sheet says its font', () => {
  for (const { styles, kind } of plansIn('ru')) {
    const without = Object.entries(styles).filter(
      ([, look]) => look.font === undefined || look.size === undefined,
    );
    expect([kind, without.map(([name]) => name)]).toEqual([kind, []]);
  }
});

test('no format of numbers ends in digits that may be missing: Excel would show «167,»', () => {
  for (const locale of ['ru', 'en'] as const) {
    const looks = plansIn(locale).flatMap(({ styles }) => Object.values(styles));
    const formats = new Set(looks.flatMap(({ numberFormat = [] }) => numberFormat));
    expect(formats.size).toBeGreaterThan(5);
    expect([...formats].filter((format) => /[.,]#/.test(format))).toEqual([]);
  }
});
