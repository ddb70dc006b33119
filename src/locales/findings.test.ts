import { finding } from '../findings';
import { messageOf } from './findings';

const PLACE = { sheet: 'Лист1', cell: 'B1' };

it.each([
  ['ru', 'Не заполнен столбец «Куратор» — «СОШ № 5». Впишите значение.'],
  ['en', 'Column “Куратор” is empty here, for “СОШ № 5”. Enter a value.'],
] as const)('in %s tells whose value is missing', (locale, expected) => {
  const data = { column: 'Куратор', of: 'СОШ № 5' };
  expect(messageOf(finding('value-missing', 'advice', PLACE, data), locale)).toBe(expected);
});

it.each([
  ['ru', 'Столбец «Мативация» не распознан. Возможно, это «Мотивация»: тогда назовите его так.'],
  ['en', 'Column “Мативация” was not recognised. If “Мотивация” is meant, name it so.'],
] as const)('in %s proposes the column that was meant', (locale, expected) => {
  const data = { header: 'Мативация', nearest: 'Мотивация' };
  expect(messageOf(finding('header-extra-column', 'warning', PLACE, data), locale)).toBe(expected);
});
