import { codesOf, dataOf, fixesOf, foundOf, type Rows, SCHOOLS } from './testSupport';

const HEAD = ['Школа', 'Учебный год', 'Всего педагогов'];
const teachers = (...names: readonly (string | number)[]) =>
  dataOf(SCHOOLS, {
    name: 'Педагоги',
    rows: [HEAD, ...names.map((name, index) => [name, `${2001 + index}/${2002 + index}`, 20])],
  });

describe('a school named on a data sheet', () => {
  it.each([
    'МАОУ – СОШ № 25',
    'МАОУ СОШ №25',
    'МАОУ-СОШ № 25',
    'СОШ 25',
    'МАОУ СОШ № 25 ',
    'МАОУ\u00a0СОШ № 25',
  ])('%j is «МАОУ СОШ № 25», which it is safe to write', (name) => {
    const data = teachers(name);
    expect(foundOf(data, 'school-spelling')).toEqual([['A2', { read: name, expected: 'МАОУ СОШ № 25' }]]);
    expect(fixesOf(data, 'school-spelling')).toEqual([[['A2', 'МАОУ СОШ № 25'], 'safe']]);
    expect(data.teachers[0]?.school).toBe(data.schools[0]?.school);
  });

  it.each<[string | number, string | null]>([
    ['Школа № 25', 'МАОУ СОШ № 25'],
    [25, 'МАОУ СОШ № 25'],
    ['Лицей «Эврека»', 'Лицей «Эврика»'],
    ['МАОУ СОШ № 26', null],
    ['Гимназия', null],
    ['х'.repeat(32_767), null],
    ['__proto__', null],
  ])('%j is not on the list; nearest: %s', (name, nearest) => {
    const data = teachers(name);
    expect(foundOf(data, 'school-unknown')).toEqual([
      ['A2', { read: String(name), nearest, sheet: 'Школы' }],
    ]);
    expect(fixesOf(data, 'school-unknown')).toEqual(nearest === null ? [] : [[['A2', nearest], 'unsafe']]);
    expect(data.teachers).toMatchObject([{ school: { listed: false } }]);
  });

  it('is known by its full name, and asked to be written as on the list', () => {
    const rows = [
      ['Школа', 'Полное наименование', 'Категория'],
      ['Лицей «Эврика»', 'Муниципальный лицей имени Ломоносова', 'ШНОР'],
    ];
    const data = dataOf(
      { name: 'Школы', rows },
      { name: 'Педагоги', rows: [HEAD, ['Муниципальный лицей имени Ломоносова', '2020/2021', 5]] },
    );
    expect(codesOf(data)).toEqual(['school-spelling A2']);
    expect(data.teachers[0]?.school.name).toBe('Лицей «Эврика»');
  });

  it('is never unknown where no sheet lists schools', () => {
    const rows = [HEAD, ['СОШ № 1', '2020/2021', 5], ['МБОУ СОШ №1', '2021/2022', 5]];
    const data = dataOf({ name: 'Педагоги', rows });
    expect(data.findings).toEqual([]);
    expect(data.teachers[0]?.school).toBe(data.teachers[1]?.school);
    expect(data.teachers[0]?.school).toMatchObject({ name: 'СОШ № 1', listed: false });
  });

  it('is never unknown where the list is empty', () => {
    const list = { name: 'Школы', rows: [['Школа', 'Категория']] };
    const data = dataOf(list, { name: 'Педагоги', rows: [HEAD, ['СОШ № 1', '2020/2021', 5]] });
    expect(data.findings).toEqual([]);
  });

  it('is looked up on «Школы» wherever that stands in the workbook', () => {
    const data = dataOf({ name: 'Педагоги', rows: [HEAD, ['СОШ №25', '2020/2021', 5]] }, SCHOOLS);
    expect(codesOf(data)).toEqual(['school-spelling A2']);
  });
});

describe('the sheet «Школы»', () => {
  const FULL = [
    'Школа',
    'Полное наименование',
    'Категория',
    'Куратор',
    'Школа-наставник',
    'Охвачена методической работой',
    'Сетевое взаимодействие',
    'Адресная помощь',
    'Оснащение повышено',
    'Эффективный ВШК',
    'Учебный год',
  ];
  const schools = (...rows: Rows) => dataOf({ name: 'Школы', rows: [FULL, ...rows] });

  it('gives every column', () => {
    const data = schools([
      'СОШ № 3',
      'Средняя школа три',
      'ШНОР; 500+',
      'Петрова П. П.',
      'СОШ № 1',
      'да',
      'Нет',
      '+',
      '',
      '–',
      '2020/2021',
    ]);
    expect(data.findings).toEqual([]);
    expect(data.schools).toMatchObject([
      {
        row: 1,
        school: { name: 'СОШ № 3', listed: true },
        year: '2020/2021',
        fullName: 'Средняя школа три',
        curator: 'Петрова П. П.',
        mentor: 'СОШ № 1',
        methodicalWork: true,
        networking: false,
        targetedSupport: true,
        equipped: null,
        internalControl: null,
      },
    ]);
    expect([...(data.schools[0]?.categories ?? [])]).toEqual(['low-results', 'project-500']);
  });

  it.each([
    ['ШНОР, ШНСУ', ['low-results', 'adverse-conditions']],
    ['ШНОР\nШНСУ', ['low-results', 'adverse-conditions']],
    ['ШНОР ШНСУ', ['low-results', 'adverse-conditions']],
    ['школа с НОР;', ['low-results']],
    ['ШНОР и 500+', ['low-results', 'project-500']],
    ['нет', []],
  ])('reads the categories %j', (text, categories) => {
    const data = schools(['СОШ № 3', '', text]);
    expect(data.findings).toEqual([]);
    expect([...(data.schools[0]?.categories ?? [])]).toEqual(categories);
  });

  it('advises to fill in a category and tells an unknown one', () => {
    const data = schools(['СОШ № 3'], ['СОШ № 4', '', 'ШНР'], ['СОШ № 5', '', 'ШНОР', '', '', 'иногда']);
    expect(data.findings.map(({ code, cell, severity }) => [code, cell, severity])).toEqual([
      ['value-missing', 'C2', 'advice'],
      ['status-unknown', 'C3', 'error'],
      ['status-unknown', 'F4', 'error'],
    ]);
    expect(fixesOf(data, 'status-unknown')).toEqual([[['C3', 'ШНОР'], 'unsafe']]);
  });

  it('may have one row for each year, named alike', () => {
    const data = schools(
      ['СОШ № 3', '', 'ШНОР', '', '', '', '', '', '', '', '2019/2020'],
      ['МБОУ СОШ №3', '', 'нет', '', '', '', '', '', '', '', '2020/2021'],
      ['СОШ № 3', '', 'ШНОР', '', '', '', '', '', '', '', '2019/2020'],
    );
    expect(codesOf(data)).toEqual(['school-spelling A3', 'record-duplicate A4']);
    expect(data.schools[1]?.school).toBe(data.schools[0]?.school);
  });

  it('may list no school of a category, or one', () => {
    expect(schools(['СОШ № 3', '', 'нет']).findings).toEqual([]);
    expect(schools(['СОШ № 3', '', 'ШНОР'], ['СОШ № 4', '', 'нет']).findings).toEqual([]);
  });
});
