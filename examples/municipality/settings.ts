import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { date, type Value } from '../layout/cells';
import { printing } from '../layout/printing';
import { CELL, HEAD } from '../layout/styles';

export const MUNICIPALITY = 'Верхнелужский муниципальный округ';

const FORMATS = { text: '@', date: 'dd.mm.yyyy', number: '0', percent: '0%' } as const;
type Format = keyof typeof FORMATS;

const SETTINGS: readonly (readonly [label: string, value: Value, format: Format])[] = [
  ['Муниципалитет', MUNICIPALITY, 'text'],
  ['Учебный год', '2025/2026', 'text'],
  ['Начало плана', date('2025-09-01'), 'date'],
  ['Окончание плана', date('2026-08-31'), 'date'],
  ['Дата отчёта', date('2026-03-31'), 'date'],
  ['Порог низкого результата, %', 30, 'number'],
  ['Низких процедур для признака', 2, 'number'],
  ['Полоса стабильности, п.п.', 1, 'number'],
  ['Малая группа, чел.', 10, 'number'],
  ['Лет для ежегодной динамики', 3, 'number'],
  ['Порог корпоративного дефицита, %', 50, 'number'],
  ['Знаменатель ПК', 'все', 'text'],
  ['База: доля педагогов ШНОР, прошедших диагностику профессиональных дефицитов', 0.65, 'percent'],
  ['Цель: доля педагогов ШНОР, прошедших диагностику профессиональных дефицитов', 0.9, 'percent'],
  ['База: доля педагогов ШНОР, повысивших квалификацию', 0.3, 'percent'],
  ['Цель: доля педагогов ШНОР, повысивших квалификацию', 0.4, 'percent'],
  ['База: доля обучающихся ШНОР, охваченных ИОМ', 0.15, 'percent'],
  ['Цель: доля обучающихся ШНОР, охваченных ИОМ', 0.25, 'percent'],
];

const styleOf = (format: Format): CellStyle => ({
  ...CELL,
  alignment: { horizontal: 'left', vertical: 'top', wrapText: true },
  numFmt: FORMATS[format],
});

export const settingsSheet = (): WriteSheet => ({
  name: 'Настройки',
  columns: [{ width: 88 }, { width: 44 }],
  rows: [['Параметр', 'Значение'], ...SETTINGS.map(([label, value]) => [label, value])],
  cells: new Map([
    ['0,0', { style: HEAD }],
    ['0,1', { style: HEAD }],
    ...SETTINGS.flatMap(
      ([, , format], index) =>
        [
          [`${index + 1},0`, { style: CELL }],
          [`${index + 1},1`, { style: styleOf(format) }],
        ] as const,
    ),
  ]),
  rowDefs: new Map([[0, { height: 22 }]]),
  freezePane: { rows: 1 },
  ...printing('portrait', 0),
});
