import { date } from '../layout/cells';
import type { PastedFault, PutFault } from './fault';

/** Faults of the data sheets, as people make them. */
export const DATA_FAULTS: readonly PutFault[] = [
  {
    sheet: 'Школы',
    cell: 'J12',
    code: 'status-unknown',
    what: 'a word other than «да» and «нет»',
    put: { right: 'да', wrong: 'частично' },
  },
  {
    sheet: 'Педагоги',
    cell: 'F28',
    code: 'part-exceeds-total',
    what: '27 teachers trained of 19: a digit too many',
    put: { right: 7, wrong: 27 },
  },
  {
    sheet: 'Педагоги',
    cell: 'E31',
    code: 'value-not-integer',
    what: 'a percent where teachers are counted',
    put: { right: 5, wrong: '15 %' },
  },
  {
    sheet: 'Педагоги',
    cell: 'B33',
    code: 'year-unrecognised',
    what: 'the year written in another way than elsewhere',
    put: { right: '2024/2025', wrong: '2024-2025' },
  },
  {
    sheet: 'Обучающиеся',
    cell: 'E10',
    code: 'formula-error',
    what: 'an error left of a formula',
    put: { right: 7, wrong: '#REF!' },
  },
  {
    sheet: 'Обучающиеся',
    cell: 'A29',
    code: 'school-spelling',
    what: 'a school without its legal form',
    put: { right: 'МАОУ СОШ № 4', wrong: 'СОШ № 4' },
  },
  {
    sheet: 'Результаты',
    cell: 'A189',
    code: 'school-spelling',
    what: 'a school spelled otherwise than on «Школы»',
    put: { right: 'МАОУ СОШ № 25', wrong: 'МАОУ-СОШ №25' },
  },
  {
    sheet: 'Результаты',
    cell: 'B503',
    code: 'year-unrecognised',
    what: 'a school year of two years',
    put: { right: '2023/2024', wrong: '2023/2025' },
  },
  {
    sheet: 'Результаты',
    cell: 'G750',
    code: 'marks-sum-mismatch',
    what: 'the marks add up to 23, participants are 21',
    put: { cell: 'J750', right: 7, wrong: 9 },
  },
  {
    sheet: 'Результаты',
    cell: 'A801',
    code: 'school-spelling',
    what: 'the same school in a third spelling',
    put: { right: 'МАОУ СОШ № 25', wrong: 'МАОУ – СОШ № 25' },
  },
  {
    sheet: 'Результаты',
    cell: 'G886',
    code: 'value-missing',
    what: 'no number of participants',
    put: { right: 17, wrong: null },
  },
  {
    sheet: 'Результаты',
    cell: 'K983',
    code: 'value-not-number',
    what: 'a number stored as text with a space after it',
    put: { right: 12, wrong: '12 ' },
  },
  {
    sheet: 'Риски',
    cell: 'G4',
    code: 'status-unknown',
    what: 'a significance of no known name',
    put: { right: 'средняя', wrong: 'повышенная' },
  },
  {
    sheet: 'Мероприятия',
    cell: 'E14',
    code: 'value-not-number',
    what: 'words around a number',
    put: { right: 52, wrong: 'около 50' },
  },
  {
    sheet: 'Мероприятия',
    cell: 'A22',
    code: 'period-unrecognised',
    what: 'a date that is none',
    put: { right: date('2026-01-22'), wrong: 'конец января' },
  },
  {
    sheet: 'Дефициты',
    cell: 'A16',
    code: 'school-unknown',
    what: 'a school that «Школы» does not list',
    put: { right: 'МБОУ СОШ с. Никольское', wrong: 'МБОУ СОШ с. Николаевка' },
  },
  {
    sheet: 'Дефициты',
    cell: 'D18',
    code: 'part-exceeds-total',
    what: 'three teachers with a deficit of two',
    put: { right: 1, wrong: 3 },
  },
];

/** Rows pasted twice. */
export const PASTED_FAULTS: readonly PastedFault[] = [
  {
    sheet: 'Результаты',
    cell: 'A1052',
    code: 'record-duplicate',
    what: 'row 1034 pasted once more at the end',
    pasted: 1034,
  },
];
