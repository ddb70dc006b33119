import { recognise } from '../../src/book';
import { FINDINGS_LOCALES } from '../../src/locales';
import { readTemplateSheet } from '../../src/roadmap';
import { readSettings } from '../../src/settings';
import { exampleText } from '../../src/tables';
import { atOnce } from '../../src/workbook';
import { day } from '../support/check';
import { type SheetInput, sheetOf, workbookOf } from '../support/snapshot';
import {
  checked,
  computed,
  municipality,
  RESULTS,
  type Row,
  SCHOOLS,
  shares,
  TEACHERS,
} from './municipality';

/** The sheet with an example below its header. */
const withExample = ([header, ...rows]: readonly Row[], example: Row): readonly Row[] => [
  header ?? [],
  example,
  ...rows,
];

const SCHOOL = exampleText('МБОУ «СОШ № 1»');
const EXAMPLES = {
  Школы: withExample(SCHOOLS, [SCHOOL, 'ШНОР', 'да']),
  Педагоги: withExample(TEACHERS, [SCHOOL, '2024/2025', 30, 12]),
  Результаты: withExample(RESULTS, [SCHOOL, '2024/2025', 'ВПР', 'Математика', 5, 20, 10, 5, 3, 2]),
};

test('an example row is no record, no finding and in no figure, computed or by formula', () => {
  const [plain, exemplified] = [computed(municipality()), computed(municipality(EXAMPLES))];
  const indicators = plain.indicators.indicators.map(({ definition }) => definition.id);
  for (const id of indicators) expect(shares(exemplified, id)).toEqual(shares(plain, id));
  const counts = ({ sheets, findings }: ReturnType<typeof checked>) => ({
    sheets: sheets.map(({ name, records }) => [name, records]),
    findings: findings.map(({ code }) => code),
  });
  expect(counts(checked(municipality(EXAMPLES)))).toEqual(counts(checked(municipality())));
});

test.each([
  ['the word alone', exampleText(''), true],
  ['the word with what it shows', 'Пример: МБОУ «СОШ № 1»', true],
  ['spaces and letters', ' ПРИМЕР : СОШ № 1', true],
  ['another word', 'Примерная школа № 1', false],
  ['the word later', 'МБОУ «СОШ № 1» (пример)', false],
])('%s: %s', (_what, school, isExample) => {
  const sheets = municipality({ Школы: [...SCHOOLS, [school, 'ШНОР', 'да']] });
  const listed = checked(sheets).sheets.find(({ name }) => name === 'Школы')?.records;
  expect(listed).toBe(isExample ? SCHOOLS.length - 1 : SCHOOLS.length);
});

const ROADMAP: readonly Row[] = [
  ['№ п/п', 'Мероприятия', 'Сроки проведения', 'Ответственные исполнители', 'Планируемый результат'],
  ['1', 'Организационно-методическое сопровождение'],
  ['Пример', 'Семинар для учителей математики', 'октябрь 2025 г.', 'Иванова А. А.', 'Программа семинара'],
  ['1.1', 'Диагностика дефицитов', 'сентябрь 2025 г.', 'Методист', 'Справка об итогах диагностики'],
];
const bookOf = (...sheets: readonly SheetInput[]) =>
  atOnce(
    recognise(workbookOf(...sheets), { today: day('2025-10-01') }, { total: 1, names: FINDINGS_LOCALES.ru }),
  );

test('a roadmap is read as if its example were not there', () => {
  const { roadmaps } = bookOf({ name: 'Карта', rows: ROADMAP });
  expect(roadmaps[0]?.activities.map(({ title }) => title)).toEqual(['Диагностика дефицитов']);
  expect(roadmaps[0]?.sections.map(({ title }) => title)).toEqual([
    'Организационно-методическое сопровождение',
  ]);
});

test('parties are learnt from no example', () => {
  const { roadmaps, partiesOf } = bookOf(
    { name: 'Карта', rows: ROADMAP },
    { name: 'Ответственные', rows: [['Ответственный'], ['Пример: Отдел образования'], ['Методист']] },
  );
  const [roadmap] = roadmaps;
  if (!roadmap) throw new Error('no roadmap');
  expect(JSON.stringify(partiesOf(roadmap))).not.toContain('Отдел образования');
});

test('settings and templates are set by no example', () => {
  const rows = [
    ['Параметр', 'Значение'],
    ['Пример: Муниципалитет', 'Энский район'],
    ['Учебный год', '2025/2026'],
  ];
  const { settings, findings } = readSettings(workbookOf({ name: 'Настройки', rows }));
  expect(settings).toMatchObject({ municipality: null, schoolYear: '2025/2026' });
  expect(findings).toEqual([]);
  const sheet = sheetOf({
    name: 'Шаблон',
    rows: [
      ['Что', 'Название', 'Также пишут', 'Обязательно'],
      ['Пример: Раздел', 'Работа с родителями', '', 'да'],
      ['Раздел', 'Работа с кадрами', '', 'да'],
    ],
  });
  expect(readTemplateSheet(sheet, false, FINDINGS_LOCALES.ru)).toMatchObject({
    template: { sections: [{ title: 'Работа с кадрами' }] },
  });
});
