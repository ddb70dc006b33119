import type { SheetPlan } from '../../src/workbook';

const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** A sheet of everything that a report may hold. */
export const INDICATORS: SheetPlan = {
  kind: 'indicators',
  name: "Показатели 'А' 2026",
  styles: {
    head: { bold: true, fill: '#E8EEF7', wrap: true, border: { weight: 'thin', color: '#D1D1D1' } },
    share: { numberFormat: '0.0%' },
    day: { numberFormat: 'dd.mm.yyyy' },
  },
  rows: [
    [
      { value: 'Школа', style: 'head' },
      { value: 'Доля', style: 'head' },
    ],
    [{ value: 'Первая' }, { value: 0.5, formula: '=Данные!B1/4', style: 'share' }],
    [{ value: '=Вторая' }, { value: 0.25, style: 'share' }, { value: 45_000, style: 'day' }],
    [
      { value: 'к ячейке', link: { sheet: 'Данные', cell: 'A1' } },
      { value: 'на сайт', link: { url: 'https://example.org/?a=1&b=2' } },
    ],
  ],
  columnWidths: [30, 12],
  merges: [range(5, 0, 5, 2)],
  frozen: { rows: 1, columns: 0 },
  filter: range(0, 0, 2, 1),
  rules: [
    {
      range: range(1, 1, 2, 1),
      when: { kind: 'formula', formula: '=B2>0.4' },
      style: { fill: '#FFF4CE', bold: true },
    },
  ],
  choices: [{ range: range(1, 3, 2, 3), values: ['да', 'нет'] }],
  charts: [
    {
      title: 'Доли',
      kind: 'column',
      categories: range(1, 0, 2, 0),
      series: [{ name: 'Доля', values: range(1, 1, 2, 1), color: '#2B579A' }],
      place: range(8, 0, 20, 3),
      legend: 'bottom',
    },
  ],
  page: { orientation: 'landscape', titleRows: { top: 0, bottom: 0 }, footer: 'стр. &P', breaks: [2] },
  tabColor: '#2B579A',
};

/** A sheet with text of a person's. */
export const MEMO: SheetPlan = {
  kind: 'memo',
  name: 'Справка',
  styles: {},
  rows: [[{ value: 'Текст', editable: { key: 'intro', proposed: 'Текст' } }]],
  columnWidths: [80],
  page: { orientation: 'portrait' },
};
