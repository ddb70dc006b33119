import { type CellInput, workbookOf } from '../../test/support/snapshot';
import { SCHOOL_NAME_COLUMNS } from '../data';
import { readPartyLists } from './parties';

const schools = (...rows: readonly (readonly CellInput[])[]) =>
  readPartyLists(workbookOf({ name: 'Школы', rows })).schools?.names;
const responsibles = (...rows: readonly (readonly CellInput[])[]) =>
  readPartyLists(workbookOf({ name: 'Ответственные', rows })).responsibles?.names;

const [school] = SCHOOL_NAME_COLUMNS;

test.each([school?.header ?? '', ...(school?.aliases ?? [])])(
  '«Школы» headed «%s» gives its schools, whatever stands before them',
  (header) => {
    expect(schools(['№ п/п', header, 'Категория'], [1, 'СОШ № 7', 'ШНОР'], [2, 'СОШ № 9', 'нет'])).toEqual([
      'СОШ № 7',
      'СОШ № 9',
    ]);
  },
);

test('a full name is a name too', () => {
  expect(schools(['Школа', 'Полное наименование'], ['СОШ № 7', 'Средняя школа № 7'])).toEqual([
    'СОШ № 7',
    'Средняя школа № 7',
  ]);
});

test('of a list without a known header the first column of names is taken, and no number', () => {
  expect(responsibles(['№ п/п', 'Кто отвечает'], [1, 'Отдел образования'], [2, 'ЦНМО'])).toEqual([
    'Кто отвечает',
    'Отдел образования',
    'ЦНМО',
  ]);
  expect(responsibles(['Отдел образования'], ['ЦНМО'])).toEqual(['Отдел образования', 'ЦНМО']);
  expect(responsibles([1], [2])).toEqual([]);
});
