import { dynamics } from './ru/dynamics';
import { figures } from './ru/figures';
import { indicators } from './ru/indicators';
import { missing } from './ru/missing';
import { signs } from './ru/signs';
import { memo } from './ru/memo';
import { risks } from './ru/risks';
import { monitoring } from './ru/monitoring';
import type { ReportsLocale } from './locale';
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
