import { type Day, dottedDay } from '../../workbook';
import { dynamics } from './dynamics';
import { figures } from './figures';
import { indicators } from './indicators';
import { missing } from './missing';
import { signs } from './signs';
import { memo } from './memo';
import { risks } from './risks';
import { monitoring } from './monitoring';

export const reports = {
  findings: {
    /** The sheet's name, at most 31 characters. */
    name: 'Замечания',
    title: 'Замечания к книге',
    /** What was checked, when, and what came of it. */
    summary: (workbook: string, day: Day, counts: string) =>
      `«${workbook}», проверено ${dottedDay(day)}: ${counts}`,
    /** Why the sheet has another name than usual. */
    renamed: (usual: string) => `Лист «${usual}» в книге уже был, он не тронут: замечания записаны на этот.`,
    columns: {
      number: '№',
      sheet: 'Лист',
      cell: 'Ячейка',
      severity: 'Важность',
      problem: 'Замечание',
      advice: 'Что сделать',
    },
    /** Stands in place of a sheet's name for findings about the whole workbook. */
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
  /** Foot of each printed page; «&P» is its number, «&N» how many there are. */
  footer: (title: string) => `${title} — страница &P из &N`,
};
