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

it.each([
  [
    'ru',
    '«ВПР»: групп меньше 10 участников — 12 (G2, G5 и ещё 10). Результаты показываются, но не оцениваются; порог задаёт параметр «Малая группа, чел.».',
  ],
  [
    'en',
    '“ВПР”: 12 cohorts of fewer than 10 participants (G2, G5 and 10 more). The results are shown and not judged; the setting “Малая группа, чел.” sets the limit.',
  ],
] as const)('in %s tells of all small cohorts of a procedure in one line', (locale, expected) => {
  const data = { participants: 7, limit: 10, alike: { procedure: 'ВПР', count: 12, cells: ['G2', 'G5'] } };
  expect(messageOf(finding('small-cohort', 'advice', PLACE, data), locale)).toBe(expected);
});
