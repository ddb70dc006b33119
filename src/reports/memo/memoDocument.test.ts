import { day } from '../../../test/support/check';
import { monitoringOfWorkbook } from '../../../test/support/monitoring';
import { type SheetInput, workbookOf } from '../../../test/support/snapshot';
import { type Block, type Document, editedDocument, lineText, textOf } from '../../document';
import { type LocaleName, wordedConclusions } from '../../locales';
import { conclusionsOf } from '../../monitoring';
import { memoDocument } from './memoDocument';

function memoOf(sheets: readonly SheetInput[], locale: LocaleName = 'ru'): Document {
  const monitoring = monitoringOfWorkbook(workbookOf(...sheets), day('2026-03-31'));
  return memoDocument({
    monitoring,
    conclusions: wordedConclusions(conclusionsOf(monitoring), locale),
    locale,
  });
}

/** The texts of a document, tables left out, with plain spaces. */
const texts = ({ blocks }: Document): readonly string[] =>
  blocks.flatMap(textsOf).map((text) => text.replaceAll('\u00A0', ' '));

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [block.title, ...block.lines.map(lineText)];
    case 'heading':
    case 'subheading':
      return [block.text];
    case 'paragraph':
      return [textOf(block.content)];
    case 'list':
      return block.items.map(textOf);
    case 'signature':
      return [textOf(block.position), textOf(block.name), block.day];
    default:
      return [];
  }
}

const tables = ({ blocks }: Document) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));

/** The cells of each row from left to right; null where nothing is given. */
const given = (table: ReturnType<typeof tables>[number] | undefined) =>
  table?.rows.map(({ cells }) => table.columns.map(({ key }) => cells[key] ?? null));

const SETTINGS: SheetInput = {
  name: 'Настройки',
  rows: [
    ['Параметр', 'Значение'],
    ['Муниципалитет', 'Заречный округ'],
    ['Учебный год', '2025/2026'],
  ],
};
const SCHOOLS: SheetInput = {
  name: 'Школы',
  rows: [
    ['Школа', 'Категория', 'Куратор', 'Школа-наставник'],
    ['СОШ № 1', 'ШНОР; ШНСУ', 'Ветрова О. А.', ''],
    ['СОШ № 2', 'нет', '', ''],
  ],
};
const TEACHERS: SheetInput = {
  name: 'Педагоги',
  rows: [
    ['Школа', 'Учебный год', 'Всего педагогов', 'Прошли диагностику'],
    ['СОШ № 1', '2024/2025', 10, 4],
    ['СОШ № 1', '2025/2026', 10, 7],
  ],
};

test('the memo stands in its order, sections without data left out', () => {
  expect(texts(memoOf([SETTINGS, SCHOOLS, TEACHERS]))).toEqual([
    'Аналитическая справка',
    'о поддержке школ с низкими образовательными результатами',
    'Заречный округ',
    'по состоянию на 31 марта 2026 г.',
    '1. Основание и период',
    'Справка составлена по данным мониторинга (Заречный округ) за 2025/2026 учебный год. Показатели сравниваются с 2024/2025 учебным годом.',
    '2. Школы, кураторы и наставники',
    'В перечне 2 школы, из них ШНОР — 1, ШНСУ — 1.',
    'В списке ШНОР 1 школа, у них 1 куратор и 0 школ-наставников.',
    '3. Показатели',
    'Из 14 показателей: улучшились — 1, нет данных для сравнения или группа мала — 13. В таблице n и N — числитель и знаменатель доли.',
    '4. Проблемные зоны',
    'Школа-наставник не указана у 1 из школ группы: СОШ № 1.',
    '5. Неполнота данных',
    'Дорожных карт с мероприятиями в книге нет, сведений о выполнении нет.',
    'В книге нет листов «Обучающиеся», «Результаты», «Риски», «Мероприятия», «Дефициты», «Управленческий цикл»: этих данных в отчёте нет.',
    expect.stringMatching(/^Нет данных по 13 показателям: /u),
    '6. Рекомендации',
    'Должность',
    'И. О. Фамилия',
    '31.03.2026',
  ]);
});

test('tables hold the figures and what they are made of', () => {
  const [schools, indicators, recommendations] = tables(memoOf([SETTINGS, SCHOOLS, TEACHERS]));
  expect(given(schools)).toEqual([['1', 'СОШ №\u00A01', 'ШНОР, ШНСУ', 'Ветрова О.\u00A0А.', 'не указан']]);
  const diagnosed = given(indicators)?.find(([title]) => String(title).includes('диагностику'));
  expect(diagnosed?.slice(1)).toEqual([7, 10, null, 4, 10, null, null, '–']);
  expect(given(recommendations)).toEqual([
    [
      '1',
      'Муниципальный координатор',
      {
        key: 'recommendation:support-no-mentor',
        text: 'Закрепить школы-наставники за школами: СОШ №\u00A01.',
      },
      '14.04.2026',
    ],
  ]);
});

test('without data the memo says so and recommends nothing', () => {
  const own = texts(memoOf([{ name: 'Лист1', rows: [[null]] }]));
  expect(own.slice(3)).toEqual([
    '1. Основание и период',
    'Справка составлена по книге, в которой данных мониторинга нет.',
    '2. Проблемные зоны',
    'Данных, по которым можно судить о проблемных зонах, в книге нет.',
    '3. Неполнота данных',
    'Дорожных карт с мероприятиями в книге нет, сведений о выполнении нет.',
    expect.stringMatching(/^В книге нет листов «Школы»/u),
    '4. Рекомендации',
    'Данных, по которым можно давать рекомендации, в книге нет.',
    'Должность',
    'И. О. Фамилия',
    '31.03.2026',
  ]);
});

test('a roadmap without marks is never told to be done', () => {
  const roadmap: SheetInput = {
    name: 'Карта',
    rows: [
      ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат'],
      ['1.1.', 'Семинар для учителей', 'март 2026', 'Отдел образования', 'Аналитическая справка'],
    ],
  };
  const [table] = tables(memoOf([SETTINGS, roadmap]));
  expect(given(table)).toEqual([['Дорожная карта: отметок о выполнении нет', 1, '–', '–', '–', '–', '–']]);
});

test('in English', () => {
  const own = texts(memoOf([SETTINGS, SCHOOLS, TEACHERS], 'en'));
  expect(own.slice(0, 8)).toEqual([
    'Memo',
    'on the support of schools with low results',
    'Заречный округ',
    'as of 2026-03-31',
    '1. Basis and period',
    'The memo is made of the monitoring data of Заречный округ for 2025/2026. Indicators are compared with 2024/2025.',
    '2. Schools, curators and mentors',
    'The list holds 2 schools, of them low results — 1, adverse conditions — 1.',
  ]);
});

test('texts that a person edited or deleted on the sheet are so in the document', () => {
  const memo = memoOf([SETTINGS, SCHOOLS, TEACHERS]);
  const kept = new Map([
    ['basis', { text: 'По приказу № 17.', edited: true }],
    ['schools', { text: '', edited: true }],
    ['statement:support-schools', { text: 'как было', edited: false }],
    ['recommendation:support-no-mentor', { text: '', edited: true }],
  ]);
  const own = texts(editedDocument(memo, kept));
  expect(own).toContain('По приказу № 17.');
  expect(own).toContain('В списке ШНОР 1 школа, у них 1 куратор и 0 школ-наставников.');
  expect(own.filter((text) => text.startsWith('В перечне'))).toEqual([]);
  expect(tables(editedDocument(memo, kept))).toHaveLength(2);
});
