import { type CellInput } from '../../test/support/snapshot';
import { codesOf, dataOf, foundOf, SCHOOLS } from './testSupport';

const HEAD = ['Школа', 'Документ', 'Реквизиты', 'Состояние', 'Ссылка', 'Дата'];
const documents = (...rows: readonly (readonly CellInput[])[]) =>
  dataOf(SCHOOLS, { name: 'Документы школ', rows: [HEAD, ...rows] });

const DATE = { value: 45_931, text: '01.10.2025', format: 'dd.mm.yyyy' };

it('reads documents with state, link and date', () => {
  const data = documents(
    ['МАОУ СОШ № 25', 'Концепция развития школы', '', 'утверждена', 'https://school25.example/k', DATE],
    ['МАОУ СОШ № 25', 'Антирисковая программа «Дефицит кадров»', '', 'в работе', '', ''],
    ['МБОУ СОШ № 3', 'Страница на сайте', '', '', 'https://school3.example', ''],
    ['МБОУ СОШ № 3', 'Паспорт проекта', '№ 5', 'нет', '', ''],
  );
  expect(data.documents.map(({ school, kind, state, date }) => [school.name, kind, state, date])).toEqual([
    ['МАОУ СОШ № 25', 'concept', 'exists', '2025-10-01'],
    ['МАОУ СОШ № 25', 'risk-programme', 'in-progress', null],
    ['МБОУ СОШ № 3', 'site-page', null, null],
    ['МБОУ СОШ № 3', null, 'none', null],
  ]);
  expect(codesOf(data)).toEqual([]);
});

it.each([
  ['Среднесрочная программа развития на 2025–2027 годы', 'programme'],
  ['Программа развития школы', 'programme'],
  ['Приказ об организации работы', 'order'],
  ['Сайт школы', 'site-page'],
  ['Договор с наставником', 'agreement'],
  ['Справка', null],
])('«%s» is of the kind %s', (title, kind) => {
  expect(documents(['МБОУ СОШ № 3', title, '', 'нет']).documents.map((own) => own.kind)).toEqual([kind]);
});

it('advises a link where a document is there, and only there', () => {
  const data = documents(
    ['МАОУ СОШ № 25', 'Концепция', '', 'есть', '', DATE],
    ['МБОУ СОШ № 3', 'Концепция', '', 'в работе', '', ''],
  );
  expect(foundOf(data, 'value-missing')).toEqual([['E2', { column: 'Ссылка', of: 'Концепция' }]]);
  expect(data.findings.map(({ severity }) => severity)).toEqual(['advice']);
});

it('tells of what it does not understand', () => {
  const data = documents(
    ['МБОУ СОШ № 77', 'Концепция', '', 'есть', 'https://a.example', DATE],
    ['МБОУ СОШ № 3', 'Концепция', '', 'почти', '', 'когда-нибудь'],
    ['МБОУ СОШ № 3', '', '№ 3', 'есть', 'https://a.example', DATE],
  );
  expect(codesOf(data)).toEqual([
    'school-unknown A2',
    'status-unknown D3',
    'period-unrecognised F3',
    'value-missing B4',
  ]);
  expect(data.documents.map(({ state }) => state)).toEqual(['exists', 'unknown']);
});

it('counts two orders, and a document named twice once', () => {
  const data = documents(
    ['МБОУ СОШ № 3', 'Приказ', '№ 1', 'есть', 'https://a.example', DATE],
    ['МБОУ СОШ № 3', 'Приказ', '№ 2', 'есть', 'https://a.example', DATE],
    ['МБОУ СОШ № 3', 'Приказ', '№ 2', 'есть', 'https://a.example', DATE],
  );
  expect(data.documents).toHaveLength(2);
  expect(codesOf(data)).toEqual(['record-duplicate A4']);
});

it('is known by its header, whatever the sheet is called', () => {
  const data = dataOf(SCHOOLS, { name: 'Лист5', rows: [HEAD, ['МБОУ СОШ № 3', 'Концепция', '', 'нет']] });
  expect(data.documents).toHaveLength(1);
});
