import { dynamics } from './dynamics';
import { figures } from './figures';
import { indicators } from './indicators';
import { missing } from './missing';
import { signs } from './signs';
import { memo } from './memo';
import { risks } from './risks';
import { monitoring } from './monitoring';
import type { ReportsLocale } from '../types/reports';
import { dottedDay } from '../../workbook';

export const ru: ReportsLocale = {
  findings: {
    name: 'Замечания',
    title: 'Замечания к книге',
    summary: (workbook, day, counts) => `«${workbook}», проверено ${dottedDay(day)}: ${counts}`,
    renamed: (usual) => `Лист «${usual}» в книге уже был, он не тронут: замечания записаны на этот.`,
    columns: {
      number: '№',
      sheet: 'Лист',
      cell: 'Ячейка',
      severity: 'Важность',
      problem: 'Замечание',
      advice: 'Что сделать',
    },
    workbook: 'вся книга',
    none: 'Замечаний нет.',
  },
  figures,
  indicators,
  dynamics,
  signs,
  missing,
  memo,
  risks,
  monitoring,
  footer: (title) => `${title} — страница &P из &N`,
};
