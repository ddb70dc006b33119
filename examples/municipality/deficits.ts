import type { Row } from '../layout/cells';
import type { TableContent } from '../layout/tableSheet';
import { SCHOOL_CHOICES } from './schools';

const SUBJECT = 'предметный';
const METHOD = 'методический';
const TEST = 'тестирование';
const SURVEY = 'анкетирование';
const LESSONS = 'посещение уроков';

const DEFICITS: readonly Row[] = [
  ['МБОУ СОШ № 3', 'Русский язык', 4, 1, METHOD, LESSONS],
  ['МБОУ СОШ № 3', 'Математика', 4, 2, SUBJECT, TEST],
  ['МБОУ СОШ № 3', 'История', 2, 1, METHOD, SURVEY],
  ['МБОУ СОШ № 3', 'Биология', 1, 0, SUBJECT, TEST],
  ['МБОУ СОШ № 3', 'Начальные классы', 6, 2, METHOD, LESSONS],
  ['МБОУ СОШ № 5', 'Русский язык', 4, 2, METHOD, LESSONS],
  ['МБОУ СОШ № 5', 'Математика', 4, 3, SUBJECT, TEST],
  ['МБОУ СОШ № 5', 'Физика', 1, 1, SUBJECT, TEST],
  ['МБОУ СОШ № 5', 'Химия', 1, 0, SUBJECT, TEST],
  ['МБОУ СОШ № 5', 'География', 1, 1, METHOD, SURVEY],
  ['МБОУ СОШ № 5', 'Начальные классы', 6, 3, METHOD, LESSONS],
  ['МБОУ СОШ с. Никольское', 'Русский язык', 3, 1, METHOD, LESSONS],
  ['МБОУ СОШ с. Никольское', 'Математика', 3, 2, SUBJECT, TEST],
  ['МБОУ СОШ с. Никольское', 'Обществознание', 1, 0, METHOD, SURVEY],
  ['МБОУ СОШ с. Никольское', 'Информатика', 1, 1, SUBJECT, 'аттестация'],
  ['МБОУ ООШ с. Берёзовка', 'Русский язык', 2, 1, SUBJECT, TEST],
  ['МБОУ ООШ с. Берёзовка', 'Математика', 2, 1, METHOD, LESSONS],
  ['МБОУ ООШ с. Берёзовка', 'Биология', 1, 1, METHOD, SURVEY],
  ['МБОУ ООШ с. Берёзовка', 'Начальные классы', 4, 1, METHOD, LESSONS],
];

export const deficitsTable = (): TableContent => ({
  name: 'Дефициты',
  columns: [
    { header: 'Школа', width: 30, kind: 'text', choices: SCHOOL_CHOICES },
    { header: 'Предмет', width: 24, kind: 'text' },
    { header: 'Педагогов', width: 13, kind: 'count' },
    { header: 'С дефицитом', width: 15, kind: 'count' },
    { header: 'Вид дефицита', width: 18, kind: 'text', choices: [SUBJECT, METHOD] },
    { header: 'Источник', width: 24, kind: 'text' },
  ],
  rows: DEFICITS,
});
