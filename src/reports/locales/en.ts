import { dynamics } from './en/dynamics';
import { figures } from './en/figures';
import { indicators } from './en/indicators';
import { missing } from './en/missing';
import { signs } from './en/signs';
import { memo } from './en/memo';
import { risks } from './en/risks';
import { monitoring } from './en/monitoring';
import type { ReportsLocale } from './locale';

export const en: ReportsLocale = {
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
