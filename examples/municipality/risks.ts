import type { Row } from '../layout/cells';
import type { TableContent } from '../layout/tableSheet';
import { SCHOOL_CHOICES } from './schools';

const H = 'высокая';
const M = 'средняя';
const L = 'низкая';
const LEVELS = [H, M, L];

/** The last one is the municipality's own. */
const FACTORS: readonly (readonly [name: string, width: number])[] = [
  ['Низкий уровень оснащения школы', 14],
  ['Дефицит педагогических кадров', 17],
  ['Недостаточная предметная и методическая компетентность педагогических работников', 19],
  ['Высокая доля обучающихся с ОВЗ', 15],
  ['Низкое качество преодоления языковых и культурных барьеров', 17],
  ['Низкая учебная мотивация обучающихся', 15],
  ['Пониженный уровень школьного благополучия', 16],
  ['Низкий уровень дисциплины в классе', 15],
  ['Высокая доля обучающихся с рисками учебной неуспешности', 17],
  ['Низкий уровень вовлеченности родителей', 17],
  ['Риски низкой адаптивности учебного процесса', 17],
  ['Несформированность внутришкольной системы повышения квалификации', 21],
  ['Слабые навыки чтения с экрана', 14],
];

const MARKS: readonly Row[] = [
  ['МБОУ СОШ № 3', M, L, M, null, null, H, null, M, M, M, L, null, null],
  ['МБОУ СОШ № 5', H, M, H, M, null, H, M, H, H, H, M, M, M],
  ['МБОУ СОШ с. Никольское', M, H, M, null, null, M, null, L, M, null, null, M, null],
  ['МБОУ ООШ с. Берёзовка', H, H, M, H, M, M, null, null, null, M, L, H, '+'],
  ['МБОУ ООШ п. Дальний', M, H, L, M, null, L, null, null, L, M, null, null, null],
];

export const risksTable = (): TableContent => ({
  name: 'Риски',
  columns: [
    { header: 'Школа', width: 27, kind: 'text', choices: SCHOOL_CHOICES },
    ...FACTORS.map(([header, width]) => ({ header, width, kind: 'label' as const, choices: LEVELS })),
  ],
  rows: MARKS,
});
