import { type CellInput, type SheetInput, workbookOf } from '../../test/support/snapshot';
import { readData, type WorkbookData } from '../data';
import type { RiskProfile } from './profile/model';
import type { PlannedActivity, PlannedRoadmap } from './roadmap';

export type Rows = readonly (readonly CellInput[])[];

export const dataOf = (...sheets: readonly SheetInput[]): WorkbookData => readData(workbookOf(...sheets));

export const risks = (header: readonly string[], ...rows: Rows): SheetInput => ({
  name: 'Риски',
  rows: [['Школа', ...header], ...rows],
});

/** «high», «-» for no risk, «?» for a cell that can't be read, «/» for no column: a row of the heat map. */
export function mapOf({ schools }: RiskProfile): Readonly<Record<string, readonly string[]>> {
  const signs: Readonly<Record<string, string>> = { none: '-', unread: '?', 'not-assessed': '/' };
  return Object.fromEntries(
    schools.map(({ school, cells }) => [school.name, cells.map(({ state }) => signs[state] ?? state)]),
  );
}

/** A roadmap on «Карта» of [title, risk] in rows 2, 3 and so on; without a column of risks where `column` is null. */
export function roadmapOf(
  activities: readonly (readonly [title: string, risk?: string])[],
  column: string | null = 'Рисковое направление',
): PlannedRoadmap {
  return {
    sheet: { name: 'Карта' },
    template: { severities: {} },
    header: {
      columns: new Map(column === null ? [] : [['risk', 5]]),
      texts: new Map(column === null ? [] : [[5, column]]),
    },
    activities: activities.map(([title, risk = ''], at): PlannedActivity => ({
      row: at + 1,
      titleColumn: 1,
      number: { text: `1.${at + 1}.` },
      title,
      section: null,
      subsection: null,
      fields: column === null ? {} : { risk: { row: at + 1, column: 5, text: risk } },
    })),
  };
}
