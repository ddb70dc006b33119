import type { reports as ru } from '../ru/reports';
import type { Worded } from '../language';
import { dynamics } from './dynamics';
import { figures } from './figures';
import { indicators } from './indicators';
import { missing } from './missing';
import { signs } from './signs';
import { memo } from './memo';
import { risks } from './risks';
import { monitoring } from './monitoring';

export const reports: Worded<typeof ru> = {
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
  },
  figures,
  indicators,
  dynamics,
  signs,
  missing,
  memo,
  risks,
  monitoring,
  footer: (title) => `${title} — page &P of &N`,
};
