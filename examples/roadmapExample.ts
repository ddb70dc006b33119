import type { WriteSheet } from 'hucre/xlsx';
import { roadmapSheet } from './layout/roadmapSheet';
import { HEAD } from './layout/styles';
import { HEADER, PREAMBLE, RESPONSIBLES, ROWS } from './roadmap';

const responsiblesSheet = (): WriteSheet => ({
  name: 'Ответственные',
  columns: [{ width: 40 }],
  rows: [['Ответственный'], ...RESPONSIBLES.map((name) => [name])],
  cells: new Map([['0,0', { style: HEAD }]]),
});

const settingsSheet = (): WriteSheet => ({
  name: 'Настройки',
  columns: [{ width: 28 }, { width: 18 }],
  rows: [
    ['Параметр', 'Значение'],
    ['Начало плана', '01.01.2026'],
    ['Окончание плана', '31.12.2026'],
    ['Дата отчёта', '01.06.2026'],
  ],
  cells: new Map([
    ['0,0', { style: HEAD }],
    ['0,1', { style: HEAD }],
  ]),
});

/** The sheets of roadmap.xlsx. */
export const roadmapExample = (): readonly WriteSheet[] => [
  roadmapSheet({
    name: 'Дорожная карта',
    preamble: PREAMBLE,
    header: HEADER,
    rows: ROWS,
    widths: [7, 48, 24, 28, 28, 24],
  }),
  responsiblesSheet(),
  settingsSheet(),
];
