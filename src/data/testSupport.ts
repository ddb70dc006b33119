import { type CellInput, type SheetInput, workbookOf } from '../../test/support/snapshot';
import type { WorkbookData } from './model';
import { readData } from './read';

export type Rows = readonly (readonly CellInput[])[];

export const dataOf = (...sheets: readonly SheetInput[]): WorkbookData => readData(workbookOf(...sheets));

/** Findings shortened to «code cell», with the sheet where there are several. */
export const codesOf = ({ findings }: WorkbookData): readonly string[] =>
  findings.map(({ code, cell }) => `${code} ${cell}`);

/** The data of the findings of one code, with their cells. */
export const foundOf = (
  { findings }: WorkbookData,
  code: string,
): readonly (readonly [string | null, unknown])[] =>
  findings.flatMap((found) => (found.code === code ? [[found.cell, found.data] as const] : []));

/** What the fixes of a code would write, with whether they are safe. */
export const fixesOf = ({ findings }: WorkbookData, code: string): readonly unknown[] =>
  findings.flatMap(({ code: own, fix }) =>
    own === code && fix
      ? [[...fix.edits.map(({ cell, to }) => [cell, to]), fix.safe ? 'safe' : 'unsafe']]
      : [],
  );

export const SCHOOLS: SheetInput = {
  name: 'Школы',
  rows: [
    ['Школа', 'Категория'],
    ['МАОУ СОШ № 25', 'ШНОР'],
    ['МБОУ СОШ № 3', 'ШНОР; ШНСУ'],
    ['Лицей «Эврика»', 'нет'],
  ],
};
