import { day } from '../../../test/support/check';
import { monitoringOfWorkbook } from '../../../test/support/monitoring';
import { type SheetInput, workbookOf } from '../../../test/support/snapshot';
import { type Block, type Document, editedDocument, lineText, textOf } from '../../document';
import { type LocaleName, REPORTS_LOCALES } from '../../locales';
import { conclusionsOf } from '../../monitoring';
import { memoDocument, type MemoInput } from './memoDocument';

function memoOf(
  sheets: readonly SheetInput[],
  locale: LocaleName = 'ru',
  more: Partial<Pick<MemoInput, 'length' | 'kept'>> = {},
): Document {
  const monitoring = monitoringOfWorkbook(workbookOf(...sheets), day('2026-03-31'));
  return memoDocument({
    monitoring,
    conclusions: conclusionsOf(monitoring),
    locale,
    ...more,
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
    'Справка составлена по данным мониторинга за 2025/2026 учебный год. Показатели сравниваются с 2024/2025 учебным годом. Изменения считаются по неокруглённым долям.',
    '2. Школы, кураторы и наставники',
    'В перечне 2 школы, из них ШНОР — 1, ШНСУ — 1.',
    'ШНОР (куратор): СОШ № 1 (Ветрова О. А.).',
    '3. Показатели',
    'Из 14 показателей: улучшился 1, не сравниваются 13.',
    'Улучшился показатель: доля педагогов ШНОР, прошедших диагностику профессиональных дефицитов, — 70,0 % (7 из 10) против 40,0 % (4 из 10), +30,0 п.п., число выросло на 75,0 %.',
    '4. Проблемные зоны',
    'Школа-наставник не указана у 1 из школ группы: СОШ № 1.',
    '5. Решения',
    '6. Неполнота данных',
    'Дорожных карт с мероприятиями в книге нет, сведений о выполнении нет.',
    'В книге нет листов «Обучающиеся», «Результаты», «Риски», «Мероприятия», «Дефициты», «Управленческий цикл»: этих данных в отчёте нет.',
    expect.stringMatching(/^Нет данных по 13 показателям: /u),
    'Должность',
    'И. О. Фамилия',
    '31.03.2026',
  ]);
});

test('tables hold the figures and what they are made of', () => {
  const [recommendations, schools, indicators] = tables(
    memoOf([SETTINGS, SCHOOLS, TEACHERS], 'ru', { length: 'full' }),
  );
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
    '3. Решения',
    'Данных, по которым можно давать рекомендации, в книге нет.',
    '4. Неполнота данных',
    'Дорожных карт с мероприятиями в книге нет, сведений о выполнении нет.',
    expect.stringMatching(/^В книге нет листов «Школы»/u),
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
  expect(texts(memoOf([SETTINGS, roadmap]))).toContain('Дорожная карта: 1 мероприятие.');
  const [, table] = tables(memoOf([SETTINGS, roadmap], 'ru', { length: 'full' }));
  expect(given(table)).toEqual([['Дорожная карта: отметок о выполнении нет', 1, '–', '–', '–', '–', '–']]);
});

test('in English', () => {
  const own = texts(memoOf([SETTINGS, SCHOOLS, TEACHERS], 'en'));
  expect(own.slice(0, 8)).toEqual([
    'Analytical memo',
    'on the support of schools with low results',
    'Заречный округ',
    'as of 2026-03-31',
    '1. Basis and period',
    'The memo is made of the monitoring data for 2025/2026. Indicators are compared with 2024/2025. Changes are computed from unrounded shares.',
    '2. Schools, curators and mentors',
    'The list holds 2 schools, of them low results — 1, adverse conditions — 1.',
  ]);
});

test('texts that a person edited or deleted on the sheet are so in the document', () => {
  const kept = new Map([
    ['basis', { text: 'По приказу № 17.', edited: true }],
    ['schools', { text: '', edited: true }],
    ['supporters', { text: 'как было', edited: false }],
    ['recommendation:support-no-mentor', { text: '', edited: true }],
  ]);
  const memo = editedDocument(memoOf([SETTINGS, SCHOOLS, TEACHERS], 'ru', { kept }), kept);
  const own = texts(memo);
  expect(own).toContain('По приказу № 17.');
  expect(own).toContain('ШНОР (куратор): СОШ № 1 (Ветрова О. А.).');
  expect(own.filter((text) => text.startsWith('В перечне'))).toEqual([]);
  expect(tables(memo)).toEqual([]);
});

test('what a person wrote into single statements of an earlier memo stands in the section that tells them now', () => {
  const kept = new Map([
    ['statement:indicator-better:teachers-diagnosed', { text: 'Рост — заслуга школы.', edited: true }],
    ['statement:support-schools', { text: 'Нашли двух наставников.', edited: true }],
    ['statement:risk-high:staff', { text: 'Учителей физики нет.', edited: true }],
    ['statement:support-no-mentor', { text: '', edited: true }],
    ['statement:support-no-curator', { text: 'как было', edited: false }],
  ]);
  const own = texts(memoOf([SETTINGS, SCHOOLS, TEACHERS], 'ru', { kept }));
  const after = (text: string): string | undefined => own[own.indexOf(text) - 1];
  expect(after('Нашли двух наставников.')).toBe('ШНОР (куратор): СОШ № 1 (Ветрова О. А.).');
  expect(after('Рост — заслуга школы.')).toMatch(/^Улучшился показатель/u);
  // There are no risk factors to tell of.
  expect(after('Учителей физики нет.')).toBe('Школа-наставник не указана у 1 из школ группы: СОШ № 1.');
  expect(own).not.toContain('как было');
});

test('an addressee, an order and a signature come from the settings', () => {
  const settings: SheetInput = {
    name: 'Настройки',
    rows: [
      ...SETTINGS.rows,
      ['Кому', 'Начальнику управления образования'],
      ['Основание', 'приказ управления образования'],
      ['Номер приказа', '198'],
      ['Дата приказа', '29.08.2025'],
      ['Должность подписывающего', 'Директор методического центра'],
      ['Подписывает', 'О. А. Ветрова'],
    ],
  };
  const memo = memoOf([settings, SCHOOLS, TEACHERS]);
  const [first] = memo.blocks;
  expect(first).toEqual({
    kind: 'addressee',
    content: { key: 'addressee', text: 'Начальнику управления образования' },
  });
  const own = texts(memo);
  expect(own.slice(-3, -1)).toEqual(['Директор методического центра', 'О. А. Ветрова']);
  expect(own.find((text) => text.startsWith('Справка составлена'))).toContain(
    ' Основание: приказ управления образования от 29.08.2025 № 198.',
  );
});

test.each([
  [{ basis: null, number: '198', day: day('2025-08-29') }, 'приказ от 29.08.2025 № 198'],
  [{ basis: null, number: '№ 5-о', day: null }, 'приказ № 5-о'],
  [
    { basis: 'приказ от 29.08.2025 № 198', number: '198', day: day('2025-08-29') },
    'приказ от 29.08.2025 № 198',
  ],
  [{ basis: null, number: null, day: null }, null],
])('an order %j', (facts, expected) => {
  expect(REPORTS_LOCALES.ru.memo.order(facts)).toBe(expected);
});

/** Schools of one kind, with factors of high significance and results that fell. */
function crowded(count: number, factors: number): readonly SheetInput[] {
  const name = (at: number): string => `МБОУ СОШ № ${at + 1}`;
  const all = Array.from({ length: count }, (_, at) => at);
  const columns = Array.from({ length: factors }, (_, at) => `Свой фактор ${at + 1} ${'очень '.repeat(300)}`);
  return [
    SETTINGS,
    {
      name: 'Школы',
      rows: [
        ['Школа', 'Категория', 'Куратор', 'Школа-наставник'],
        ...all.map((at) => [name(at), 'ШНОР', `Куратор ${at}`, '']),
      ],
    },
    {
      name: 'Риски',
      rows: [['Школа', ...columns], ...all.map((at) => [name(at), ...columns.map(() => 'высокая')])],
    },
    {
      name: 'Мероприятия',
      rows: [
        ['Дата', 'Вид', 'Тема'],
        ...all.map((at) => ['10.10.2025', `вид ${at % 9}`, `Тема ${at} ${'и так далее '.repeat(180)}`]),
      ],
    },
  ];
}

test('of 150 schools and 12 factors lists name the first and tell how many more there are', () => {
  const own = texts(memoOf(crowded(150, 12)));
  expect(own.join(' ').split(/\s+/u).length).toBeLessThan(900);
  expect(own.find((text) => text.startsWith('ШНОР'))).toMatch(/№ 6 \(Куратор 5\) и ещё 144\.$/u);
  expect(own.join('\n')).toContain('МБОУ СОШ № 1, 2, 3, 4, 5, 6 и ещё 144 школы');
  expect(Math.max(...own.map((text) => text.length))).toBeLessThan(2200);
});

test('one school has sentences in the singular', () => {
  const own = texts(memoOf(crowded(1, 1))).join('\n');
  expect(own).toContain('Рисковый профиль составлен по 1 школе.');
  expect(own).toContain('проведено 1 событие: вид 0 — 1.');
});

test('the shortest memo leaves sections out and tells how many decisions it does not name', () => {
  const headings = (length: 'brief' | 'usual'): readonly string[] =>
    texts(memoOf(crowded(3, 2), 'ru', { length })).filter((text) => /^\d+\. /u.test(text));
  expect(headings('brief').length).toBeLessThan(headings('usual').length);
  expect(headings('brief').at(-1)).toMatch(/Неполнота данных$/u);
});
