import type { PlanCell, SheetPlan } from '../../src/workbook';

const cell = (value: PlanCell['value'], style?: string): PlanCell => ({ value, ...(style && { style }) });

/** A sheet with everything that a plan can hold. */
export const RICH_PLAN: SheetPlan = {
  kind: 'indicators',
  name: 'Показатели',
  rows: [
    [cell('=Показатели', 'title')],
    [cell('Школа', 'head'), cell('Доля', 'head'), cell('Замечание', 'head')],
    [
      cell('№ 1.2', 'text'),
      cell(0.25, 'share'),
      { value: 'A2', style: 'text', link: { sheet: 'Лист 1', cell: 'A2' } },
    ],
    [
      cell('01.09.2021', 'text'),
      cell(0.75, 'share'),
      { value: 'сайт', style: 'text', link: { url: 'https://example.org/' } },
    ],
    [cell('Всего', 'text'), { value: 1, formula: '=SUM(B3:B4)', style: 'share' }, null],
    [],
    [cell(true), cell("'кавычка'")],
  ],
  styles: {
    title: { bold: true, size: 14, color: '#1F3864' },
    head: { bold: true, fill: '#D9E2F3', wrap: true, horizontal: 'center', vertical: 'center' },
    text: { wrap: true, vertical: 'top', indent: 1, border: { weight: 'thin', color: '#808080' } },
    share: { numberFormat: '0.0%', horizontal: 'right', border: { weight: 'hairline', color: '#808080' } },
  },
  columnWidths: [40, 12, 12],
  rowHeights: new Map([[1, 30]]),
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  frozen: { rows: 2, columns: 1 },
  filter: { top: 1, left: 0, bottom: 3, right: 2 },
  rules: [
    {
      range: { top: 2, left: 1, bottom: 3, right: 1 },
      when: { kind: 'formula', formula: '=B3>0.5' },
      style: { fill: '#F8CBAD', bold: true },
    },
    {
      range: { top: 2, left: 0, bottom: 3, right: 0 },
      when: { kind: 'equals', text: 'да "нет"' },
      style: { color: '#C00000' },
    },
    {
      range: { top: 2, left: 2, bottom: 3, right: 2 },
      when: { kind: 'contains', text: 'сайт' },
      style: { fill: '#E2EFDA' },
    },
  ],
  choices: [
    { range: { top: 2, left: 2, bottom: 3, right: 2 }, values: ['да', 'нет'] },
    { range: { top: 4, left: 2, bottom: 4, right: 2 }, values: ['да, конечно', 'нет'] },
  ],
  charts: [
    {
      title: 'Доля по школам',
      kind: 'column',
      categories: { top: 2, left: 0, bottom: 3, right: 0 },
      series: [
        { name: 'Доля', values: { top: 2, left: 1, bottom: 3, right: 1 }, color: '#4472C4' },
        { name: 'Ещё', values: { top: 2, left: 1, bottom: 3, right: 1 } },
      ],
      place: { top: 8, left: 0, bottom: 20, right: 2 },
      legend: 'bottom',
      numberFormat: '0%',
      valueAxis: { title: 'Доля', min: 0, max: 1 },
      categoryAxis: { title: 'Школа' },
      labels: true,
    },
  ],
  page: {
    orientation: 'landscape',
    titleRows: { top: 0, bottom: 1 },
    footer: 'Страница &P из &N',
    breaks: [4],
  },
  tabColor: '#4472C4',
};

/** A sheet with one cell. */
export const PLAIN_PLAN: SheetPlan = {
  kind: 'indicators',
  name: 'Показатели',
  rows: [[cell('Пусто')]],
  styles: {},
  columnWidths: [10],
  page: { orientation: 'portrait' },
};
