import { footOf } from '../../workbook';
import type { figures as ruFigures, missing as ruMissing, reports as ruReports } from '../ru/reports';
import type { Worded } from '../language';
import { noun, number } from './numbers';
import { en } from './phrases';
import { dynamics, indicators } from './indicators';
import { dossiers } from './dossiers';
import { subjects } from './subjects';
import { memo } from './memo';
import { risks } from './risks';
import { monitoring } from './monitoring';
import { overview } from './overview';
import { signs } from './signs';

const SIGNS = { up: '▲ up', down: '▼ down', level: '● stable' } as const;

export const figures: Worded<typeof ruFigures> = {
  noData: 'no data',
  nothing: '–',
  notSupported: 'not of the group',
  faulty: 'faulty',
  yes: 'yes',
  no: 'no',
  trend(trend, way) {
    if (trend === 'small-cohort') return 'small cohort';
    if (trend === 'stable') return SIGNS.level;
    return `${way > 0 ? SIGNS.up : SIGNS.down}, ${trend === 'better' ? 'better' : 'worse'}`;
  },
  shortTrend(trend, way) {
    if (trend === 'small-cohort') return 'small cohort';
    if (trend === 'stable') return SIGNS.level;
    return `${way > 0 ? '▲' : '▼'} ${trend === 'better' ? 'better' : 'worse'}`;
  },
  better: 'better',
  worse: 'worse',
  status: { reached: 'reached', 'on-the-way': 'on the way', behind: 'behind' },
  withheld: {
    few: (least) => `fewer than\u00A0${number(least)}`,
    beside: 'hidden',
    note: (least) =>
      `Nothing is published of groups of fewer than ${number(least)} persons; “hidden” is a larger group that would tell a smaller one by the total.`,
    heading: 'Calculation: neither printed nor published',
  },
};

const quoted = en.names;
const notComputed = noun({ one: 'indicator not computed', other: 'indicators not computed' });

export const missing: Worded<typeof ruMissing> = {
  data: () => 'The workbook has no data sheets: there is nothing to compute.',
  sheet: ({ sheet, isUnread, indicators }) =>
    isUnread
      ? `The sheet “${sheet}” was not read, its columns are unknown — ${notComputed(indicators)}.`
      : `There is no sheet “${sheet}” — ${notComputed(indicators)}.`,
  'supported-schools': ({ year, cohort }) =>
    `The sheet “Школы” has no school of the group (${cohort.name})${year === null ? '' : ` for ${year}`} — no indicator is computed.`,
  year: () => 'There are no data of any school year.',
  'previous-year': ({ year }) => `There are no data before ${year}: nothing to compare with.`,
  roadmap: () =>
    'The workbook has no roadmap: nothing can be said of its execution, or of what answers the risks.',
  marks: ({ sheets }) =>
    `No column of marks on ${sheets.length > 1 ? 'the sheets' : 'the sheet'} ${quoted(sheets)}: nothing is known of what was done.`,
  merges: ({ sheets }) =>
    `Excel did not tell the merged cells of ${quoted(sheets)}: a value may be missing in rows below the first. Compare the figures, or unmerge the cells and repeat.`,
  risks: ({ sheet }) => `There is no sheet “${sheet}” — no risk profile is made.`,
  counted: ({ sheets }) =>
    `${sheets.length > 1 ? 'There are no sheets' : 'There is no sheet'} ${quoted(sheets)} — these parts are left out.`,
};

export const reports: Worded<typeof ruReports> = {
  findings: {
    name: 'Findings',
    title: 'Findings in the workbook',
    summary: (workbook, day, counts) => `“${workbook}”, checked on ${day}: ${counts}`,
    renamed: (usual) =>
      `The workbook has a sheet “${usual}” of its own, left as it is: the findings are written here.`,
    columns: {
      number: 'No.',
      sheet: 'Sheet',
      cell: 'Cell',
      severity: 'Severity',
      problem: 'Finding',
      advice: 'What to do',
    },
    workbook: 'whole workbook',
    none: 'No findings.',
    dismissed: 'Dismissed findings',
    reason: 'Why it was dismissed',
    dismissedFor: (reason, day) => `${reason} (${day})`,
    field: (cell, shown) => (shown === '' ? `The cell ${cell} is empty.` : `Cell ${cell}: “${shown}”`),
  },
  figures,
  indicators,
  dynamics,
  signs,
  missing,
  memo,
  risks,
  monitoring,
  dossiers,
  subjects,
  overview,
  held: {
    name: 'Row check',
    title: 'Row check',
    note: 'A sheet for the formulas: what the rows said when the report was made. While none differs, figures add up the cells themselves; else they look rows up by criteria, and calculating takes longer. Renew the report, and this sheet is made anew.',
    sheet: (name) => `Sheet “${name}”`,
    differing: 'Differing now (−1: rows were inserted or deleted)',
    columns: { text: 'What the row said', group: 'Group' },
  },
  dismissed: {
    name: 'Dismissed findings',
    title: 'Dismissed findings',
    note: 'A sheet of the add-in: findings that were dismissed with a reason. They do not count until the cell changes. Take one back in the pane, in the area Check.',
    columns: {
      sheet: 'Sheet',
      cell: 'Cell',
      problem: 'Finding',
      reason: 'Reason',
      on: 'When',
      key: 'For the add-in',
    },
  },
  footer: (title) => footOf(title, ' — page &P of &N'),
};
