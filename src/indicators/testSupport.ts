import { type CellInput, type SheetInput, workbookOf } from '../../test/support/snapshot';
import { readData, type SchoolRef } from '../data';
import { computeIndicators, type Indicators } from './compute';
import type { IndicatorResult } from './definition';
import type { Figure } from './model';

export type Rows = readonly (readonly CellInput[])[];

/** What is computed of a workbook of these sheets. */
export function indicatorsOf(...sheets: readonly SheetInput[]): Indicators {
  const snapshot = workbookOf(...sheets);
  return computeIndicators(readData(snapshot), snapshot);
}

export function indicator({ indicators }: Indicators, id: string): IndicatorResult {
  const found = indicators.find(({ definition }) => definition.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}

/** «3/4», or why there is no share. */
export const shown = ({ part, total, gap }: Figure): string => gap ?? `${part}/${total}`;

export const namesOf = (schools: readonly { readonly school: SchoolRef }[]): readonly string[] =>
  schools.map(({ school }) => school.name);

export const SCHOOLS: SheetInput = {
  name: 'Школы',
  rows: [
    ['Школа', 'Категория', 'Сетевое взаимодействие'],
    ['СОШ № 1', 'ШНОР', 'да'],
    ['СОШ № 2', 'ШНСУ; ШНОР', 'нет'],
    ['СОШ № 3', 'нет', 'да'],
  ],
};

export const settings = (...rows: Rows): SheetInput => ({
  name: 'Настройки',
  rows: [['Параметр', 'Значение'], ...rows],
});

const TEACHERS = [
  'Школа',
  'Учебный год',
  'Всего педагогов',
  'По плану ПК',
  'Прошли диагностику',
  'Повысили квалификацию',
];

export const teachers = (...rows: Rows): SheetInput => ({ name: 'Педагоги', rows: [TEACHERS, ...rows] });

const RESULTS = [
  'Школа',
  'Учебный год',
  'Период',
  'Процедура',
  'Предмет',
  'Класс',
  'Участников',
  '«2»',
  '«3»',
  '«4»',
  '«5»',
];

export const results = (...rows: Rows): SheetInput => ({ name: 'Результаты', rows: [RESULTS, ...rows] });

/** A row of results in mathematics of class 9: so many «2», the rest «3». */
export const marks = (
  school: string,
  year: string,
  procedure: string,
  total: number,
  low: number,
): CellInput[] => [school, year, null, procedure, 'Математика', 9, total, low, total - low, 0, 0];
