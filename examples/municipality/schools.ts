import type { Row } from '../layout/cells';
import type { TableContent } from '../layout/tableSheet';
import type { Year } from './years';

export interface School {
  readonly name: string;
  readonly fullName: string;
  readonly categories: string;
  readonly curator: string;
  readonly mentor: string;
  /** Methodical work, networking, targeted support, equipment, internal control. */
  readonly flags: readonly [string, string, string, string, string];
  readonly lastGrade: 9 | 11;
  /** Pupils in one year of study, as a rule. */
  readonly gradeSize: number;
  readonly pupilsPerTeacher: number;
  /** Share of low results that the school tends to, by year. */
  readonly low: Readonly<Record<Year, number>>;
}

const BUDGET = 'Муниципальное бюджетное общеобразовательное учреждение';
const AUTONOMOUS = 'Муниципальное автономное общеобразовательное учреждение';
const SECONDARY = 'Средняя общеобразовательная школа';
const BASIC = 'Основная общеобразовательная школа';

const CURATORS = { vetrova: 'Ветрова О. А.', laptev: 'Лаптев И. С.', gordeeva: 'Гордеева М. Н.' } as const;
const GYMNASIUM = 'МАОУ Гимназия № 1';
const LYCEUM = 'МАОУ Лицей № 8';
const NO_FLAGS = ['нет', 'да', 'нет', 'нет', 'да'] as const;

/** A school that is neither supported nor a mentor. */
const ordinary = (
  name: string,
  fullName: string,
  gradeSize: number,
  low: School['low'],
  rest: Partial<School> = {},
): School => ({
  name,
  fullName,
  categories: 'нет',
  curator: '',
  mentor: '',
  flags: NO_FLAGS,
  lastGrade: 11,
  gradeSize,
  pupilsPerTeacher: 15,
  low,
  ...rest,
});

export const SCHOOLS: readonly School[] = [
  ordinary(
    GYMNASIUM,
    `${AUTONOMOUS} «Гимназия № 1»`,
    78,
    { 2022: 0.03, 2023: 0.03, 2024: 0.02, 2025: 0.02 },
    { categories: 'школа-наставник', flags: ['да', 'да', 'нет', 'нет', 'да'] },
  ),
  ordinary('МБОУ СОШ № 2', `${BUDGET} «${SECONDARY} № 2»`, 64, {
    2022: 0.09,
    2023: 0.08,
    2024: 0.09,
    2025: 0.08,
  }),
  {
    name: 'МБОУ СОШ № 3',
    fullName: `${BUDGET} «${SECONDARY} № 3»`,
    categories: 'ШНОР; 500+',
    curator: CURATORS.vetrova,
    mentor: GYMNASIUM,
    flags: ['да', 'да', 'да', 'да', 'да'],
    lastGrade: 11,
    gradeSize: 22,
    pupilsPerTeacher: 11,
    low: { 2022: 0.42, 2023: 0.36, 2024: 0.29, 2025: 0.21 },
  },
  ordinary('МАОУ СОШ № 4', `${AUTONOMOUS} «${SECONDARY} № 4»`, 71, {
    2022: 0.07,
    2023: 0.08,
    2024: 0.06,
    2025: 0.07,
  }),
  {
    name: 'МБОУ СОШ № 5',
    fullName: `${BUDGET} «${SECONDARY} № 5»`,
    categories: 'ШНОР; ШНСУ',
    curator: CURATORS.laptev,
    mentor: LYCEUM,
    flags: ['да', 'да', 'да', 'нет', 'нет'],
    lastGrade: 11,
    gradeSize: 23,
    pupilsPerTeacher: 11,
    low: { 2022: 0.23, 2023: 0.28, 2024: 0.34, 2025: 0.41 },
  },
  ordinary('МБОУ СОШ № 7', `${BUDGET} «${SECONDARY} № 7»`, 52, {
    2022: 0.11,
    2023: 0.12,
    2024: 0.1,
    2025: 0.11,
  }),
  ordinary(
    LYCEUM,
    `${AUTONOMOUS} «Лицей № 8»`,
    60,
    { 2022: 0.02, 2023: 0.02, 2024: 0.03, 2025: 0.02 },
    { categories: 'школа-наставник', flags: ['да', 'да', 'нет', 'да', 'да'] },
  ),
  ordinary('МАОУ СОШ № 25', `${AUTONOMOUS} «${SECONDARY} № 25»`, 47, {
    2022: 0.13,
    2023: 0.12,
    2024: 0.12,
    2025: 0.1,
  }),
  ordinary(
    'МБОУ СОШ с. Заречное',
    `${BUDGET} «${SECONDARY} села Заречное»`,
    18,
    { 2022: 0.15, 2023: 0.16, 2024: 0.14, 2025: 0.15 },
    { pupilsPerTeacher: 9 },
  ),
  {
    name: 'МБОУ СОШ с. Никольское',
    fullName: `${BUDGET} «${SECONDARY} села Никольское»`,
    categories: 'ШНОР',
    curator: CURATORS.gordeeva,
    mentor: 'МБОУ СОШ № 2',
    flags: ['да', 'нет', 'да', 'да', 'да'],
    lastGrade: 11,
    gradeSize: 15,
    pupilsPerTeacher: 8,
    low: { 2022: 0.3, 2023: 0.25, 2024: 0.28, 2025: 0.26 },
  },
  {
    name: 'МБОУ ООШ с. Берёзовка',
    fullName: `${BUDGET} «${BASIC} села Берёзовка»`,
    categories: 'ШНОР; ШНСУ; 500+',
    curator: CURATORS.gordeeva,
    mentor: 'МАОУ СОШ № 4',
    flags: ['да', 'да', 'да', 'да', 'да'],
    lastGrade: 9,
    gradeSize: 9,
    pupilsPerTeacher: 6,
    low: { 2022: 0.33, 2023: 0.38, 2024: 0.31, 2025: 0.34 },
  },
  ordinary(
    'МБОУ ООШ п. Дальний',
    `${BUDGET} «${BASIC} посёлка Дальний»`,
    13,
    { 2022: 0.18, 2023: 0.21, 2024: 0.27, 2025: 0.33 },
    { categories: 'ШНСУ', lastGrade: 9, pupilsPerTeacher: 7 },
  ),
];

export const isLow = ({ categories }: School): boolean => categories.includes('ШНОР');

/** Where other sheets choose a school from. */
export const SCHOOL_CHOICES = `Школы!$A$2:$A$${SCHOOLS.length + 1}`;

const YES_NO = ['да', 'нет'];

const rowOf = ({ name, fullName, categories, curator, mentor, flags }: School): Row => [
  name,
  fullName,
  categories,
  curator,
  mentor,
  ...flags,
];

export const schoolsTable = (): TableContent => ({
  name: 'Школы',
  columns: [
    { header: 'Школа', width: 28, kind: 'text' },
    { header: 'Полное наименование', width: 52, kind: 'text' },
    { header: 'Категория', width: 18, kind: 'text' },
    { header: 'Куратор', width: 17, kind: 'text' },
    { header: 'Школа-наставник', width: 23, kind: 'text' },
    { header: 'Охвачена методической работой', width: 17, kind: 'label', choices: YES_NO },
    { header: 'Сетевое взаимодействие', width: 19, kind: 'label', choices: YES_NO },
    { header: 'Адресная помощь', width: 13, kind: 'label', choices: YES_NO },
    { header: 'Оснащение повышено', width: 14, kind: 'label', choices: YES_NO },
    { header: 'Эффективный ВШК', width: 15, kind: 'label', choices: YES_NO },
  ],
  rows: SCHOOLS.map(rowOf),
});
