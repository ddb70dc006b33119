import { computeReport } from '../../src/app';
import { day } from '../support/check';
import { type CellInput, workbookOf } from '../support/snapshot';
import { checked, computed, municipality, type Row, SCHOOLS, shares, TEACHERS, told } from './municipality';

const HEAD: Row = ['Школа', 'Категория', 'Охвачена методической работой'];
const NAMES = ['МБОУ СОШ № 4', 'МБОУ СОШ № 7', 'МБОУ СОШ № 9', 'МБОУ ООШ с. Заречное'];

/** «Школы» with answers for the three supported schools. */
const answers = (...own: readonly CellInput[]): readonly Row[] => [
  HEAD,
  ['МБОУ СОШ № 4', 'нет', null],
  ...own.map((answer, index): Row => [NAMES[index + 1] ?? '', 'ШНОР', answer]),
];
const categories = (...own: readonly string[]): readonly Row[] => [
  HEAD,
  ...own.map((category, index): Row => [NAMES[index] ?? '', category, 'да']),
];

const codesOf = (schools: readonly Row[]): readonly string[] =>
  told(municipality({ Школы: schools })).filter((line) => !line.startsWith('sheet-missing'));

describe('an answer of a school', () => {
  const METHODICAL = 'schools-methodical-work';

  it('is yes or no in cells of checkboxes, for code and formulas', () => {
    const sheets = municipality({ Школы: answers(true, true, false) });
    expect(shares(computed(sheets), METHODICAL).now).toBe('2 of 3');
    expect(codesOf(answers(true, true, false))).toEqual([]);
    const shown = answers({ value: true, text: 'ИСТИНА' }, { value: false, text: 'ЛОЖЬ' }, 'да');
    expect(shares(computed(municipality({ Школы: shown })), METHODICAL).now).toBe('2 of 3');
  });

  it('that leaves the choice open counts as nothing and is told', () => {
    const open = answers('да/нет', 'да / нет', 'да или нет');
    expect(shares(computed(municipality({ Школы: open })), METHODICAL).now).toBe('no data');
    const told = open.map((row, index) => (index === 1 ? row.with(2, 'нет') : row));
    expect(shares(computed(municipality({ Школы: told })), METHODICAL).now).toBe('no data');
    expect(codesOf(open)).toEqual([
      'choice-unfilled Школы!C3',
      'choice-unfilled Школы!C4',
      'choice-unfilled Школы!C5',
    ]);
  });

  it('is missing where the cell says so, and no «нет»', () => {
    const missing = answers('н/д', 'нет данных', '—');
    expect(shares(computed(municipality({ Школы: missing })), METHODICAL).now).toBe('no data');
    expect(codesOf(missing)).toEqual([]);
  });

  it('is no «да» where its cell is empty and others are filled', () => {
    const empty = (...own: readonly CellInput[]) => computed(municipality({ Школы: answers(...own) }));
    expect(shares(empty('да', null, 'нет'), METHODICAL).now).toBe('1 of 3');
    expect(shares(empty('да', null, 'нет данных'), METHODICAL).now).toBe('1 of 2');
    expect(shares(empty(null, null, null), METHODICAL).now).toBe('no data');
    expect(shares(empty(null, { error: '#REF!' }, 'да'), METHODICAL).now).toBe('1 of 2');
  });

  it('is told where it is understood only by its beginning', () => {
    const half = answers('да', 'да (частично)', 'нет, но будет');
    expect(shares(computed(municipality({ Школы: half })), METHODICAL).now).toBe('1 of 1');
    expect(codesOf(half)).toEqual(['status-unknown Школы!C4', 'status-unknown Школы!C5']);
  });

  it('may say since when and by which paper', () => {
    const full = answers('да, с 2023 г.', 'да (приказ № 4 от 01.09.2024)', 'да, полностью');
    expect(shares(computed(municipality({ Школы: full })), METHODICAL).now).toBe('3 of 3');
    expect(codesOf(full)).toEqual([]);
  });

  it('in letters that only look right is understood, with a safe fix', () => {
    const odd = answers('дa', 'д\u00adа', 'да');
    const sheets = municipality({ Школы: odd });
    expect(shares(computed(sheets), METHODICAL).now).toBe('3 of 3');
    expect(
      checked(sheets).findings.flatMap(({ code, fix }) => (fix ? [[code, fix.safe, fix.edits[0]?.to]] : [])),
    ).toEqual([
      ['text-mixed-alphabet', true, 'да'],
      ['text-spaces', true, 'да'],
    ]);
  });
});

describe('a category', () => {
  it('of the past leaves one supported school, of whose work nothing is known', () => {
    const former = [
      HEAD,
      ['МБОУ СОШ № 4', 'ШНОР — нет', 'нет'],
      ['МБОУ СОШ № 7', 'ШНОР до 2022 г.', 'да'],
      ['МБОУ СОШ № 9', 'ШНОР (исключена в 2023 г.)', 'да'],
      ['МБОУ ООШ с. Заречное', 'ШНОР', 'нет данных'],
    ];
    const report = computed(municipality({ Школы: former }));
    expect(report.indicators.supported).toHaveLength(1);
    expect(shares(report, 'schools-methodical-work').now).toBe('no data');
  });

  it.each([
    ...[
      'ШНОР до 2023 г.',
      'ШНОР — нет',
      'ШНОР (выведена в 2024 г.)',
      'ШНОР?',
      'вышла из ШНОР',
      'бывшая ШНОР',
    ],
    ...['ШНОР, исключена', 'ШНОР в 2022/2023', 'была ШНОР', 'нет (ранее ШНОР)', 'кандидат в ШНОР'],
  ])('%j is no supported school, and told', (text) => {
    const schools = categories('нет', 'ШНОР', text, 'нет');
    const report = computed(municipality({ Школы: schools }));
    expect(shares(report, 'schools-methodical-work').now).toBe('1 of 1');
    expect(shares(report, 'teachers-diagnosed').now).toBe('10 of 20');
    expect(codesOf(schools)).toEqual(['status-unknown Школы!B4']);
  });

  it.each([
    'шнор ',
    'ШНОР;500+',
    'ШНОР, ШНСУ',
    'ШНОР/ШНСУ/500+',
    'ШНОР (с 2023 г.)',
    'ШНOP',
    '500+ и ШНОР',
    'школа с НОР',
  ])('%j is one of a supported school', (text) => {
    const report = computed(municipality({ Школы: categories('нет', text, 'нет', 'нет') }));
    expect(shares(report, 'teachers-diagnosed').now).toBe('10 of 20');
  });

  it('that is still the whole choice is told', () => {
    const schools = categories('нет', 'ШНОР', 'ШНОР / ШНСУ / 500+ / нет', 'ШНОР/нет');
    expect(codesOf(schools)).toEqual(['choice-unfilled Школы!B4', 'choice-unfilled Школы!B5']);
    expect(shares(computed(municipality({ Школы: schools })), 'teachers-diagnosed').now).toBe('10 of 20');
  });
});

describe('other choices left open', () => {
  const sheets = municipality({
    Риски: [
      ['Школа', 'Низкая учебная мотивация', 'Дефицит кадров'],
      ['МБОУ СОШ № 7', 'высокая/средняя/низкая', 'высокая, средняя, низкая'],
      ['МБОУ СОШ № 9', 'высокая или низкая', 'низкая'],
    ],
    'Управленческий цикл': [
      ['Этап', 'Документ', 'Ссылка', 'Состояние'],
      ['Цели', 'Приказ', '', 'есть / в работе / нет'],
      ['Показатели', 'Перечень', '', 'есть/нет'],
      ['Меры', 'План', '', 'нет'],
      ['Мониторинг', 'Справка', '', 'есть'],
    ],
  });

  it('are told, each at its cell', () => {
    expect(told(sheets).filter((line) => line.startsWith('choice'))).toEqual([
      'choice-unfilled Риски!B2',
      'choice-unfilled Риски!C2',
      'choice-unfilled Риски!B3',
      'choice-unfilled Управленческий цикл!D2',
      'choice-unfilled Управленческий цикл!D3',
    ]);
  });

  it('give no risk and no document', () => {
    computed(sheets);
    const { monitoring } = computeReport(workbookOf(...sheets), { today: day('2025-08-15'), locale: 'ru' });
    expect(monitoring.profile.schools.flatMap(({ found }) => found)).toHaveLength(1);
    const stages = monitoring.cycle.stages;
    expect(stages).toHaveLength(9);
    expect(stages.flatMap(({ stage, documented }) => (documented ? [stage] : []))).toEqual(['monitoring']);
  });
});

test('years and numbers of teachers are read through invisible characters, and formulas get a fix', () => {
  const rows = TEACHERS.map((row, index): Row => {
    if (index === 6) return ['МБОУ СОШ № 7', '2024/2025\u200e', 20, '10\u200e'];
    return index === 7 ? ['\u200eМБОУ СОШ\u2060 № 9', '\u00ad2024/2025', 16, 10] : row;
  });
  const head: Row = [
    'Шко\u00adла',
    'Учебный\u200b год',
    'Всего\u00a0педа\u200bгогов',
    '\u200eПрошли диагностику\u200e',
  ];
  const sheets = municipality({ Педагоги: [head, ...rows.slice(1)], Школы: SCHOOLS });
  computed(sheets);
  const found = checked(sheets).findings.filter(({ fix }) => fix);
  expect(found.map(({ code, cell, fix }) => [code, cell, fix?.safe, fix?.edits[0]?.to])).toEqual([
    ['year-unrecognised', 'B7', true, '2024/2025'],
    ['value-not-number', 'D7', true, 10],
    ['school-spelling', 'A8', true, 'МБОУ СОШ № 9'],
    ['year-unrecognised', 'B8', true, '2024/2025'],
  ]);
});
