import type { TableContent } from '../layout/tableSheet';

export const OFFICE = 'Управление образования';
export const CENTRE = 'Методический центр';
export const CURATORS = 'Кураторы школ';
export const HEADS = 'Директора школ';
export const LEADERS = 'Руководители РМО';
export const MENTORS = 'Школы-наставники';
export const HEAD = 'Директор школы';
export const DEPUTY = 'Заместитель директора по УВР';
export const FORM_TEACHERS = 'Классные руководители';
export const PSYCHOLOGIST = 'Педагог-психолог';
export const TEACHERS = 'Учителя-предметники';

export const responsiblesTable = (): TableContent => ({
  name: 'Ответственные',
  columns: [{ header: 'Ответственный', width: 40, kind: 'text' }],
  rows: [
    OFFICE,
    CENTRE,
    CURATORS,
    HEADS,
    LEADERS,
    MENTORS,
    HEAD,
    DEPUTY,
    FORM_TEACHERS,
    PSYCHOLOGIST,
    TEACHERS,
  ].map((name) => [name]),
});
