import { type CellInput } from '../support/snapshot';
import { checked, computed, municipality, RESULTS, type Row, shares, TEACHERS, told } from './municipality';

const [HEAD = []] = RESULTS;
const WITH_PERIOD: Row = [...HEAD.slice(0, 2), 'Период', ...HEAD.slice(2)];
const SCHOOL = 'МБОУ СОШ № 7';
const OTHER = 'МБОУ СОШ № 9';

const labelsTold = (rows: readonly Row[]): readonly (readonly unknown[])[] =>
  checked(municipality({ Результаты: rows })).findings.flatMap(({ code, cell, fix }) =>
    code === 'sheet-missing' ? [] : [[code, cell, fix?.edits[0]?.to ?? null]],
  );

const index = (rows: readonly Row[]) =>
  shares(computed(municipality({ Результаты: rows })), 'low-result-index');

test('half-years written in several ways are one, this year and the year before', () => {
  const row = (school: string, year: string, period: string, two: number, five: number): Row => [
    ...[school, year, period, 'КДР', 'Математика'],
    ...[9, 20, two, 6, 4, five],
  ];
  const rows = [
    WITH_PERIOD,
    row(SCHOOL, '2023/2024', 'I полугодие', 8, 2),
    row(OTHER, '2023/2024', 'I полугодие', 6, 4),
    row(SCHOOL, '2024/2025', 'I п/г', 4, 6),
    row(OTHER, '2024/2025', '1 полуг.', 3, 7),
  ];
  expect(index(rows)).toEqual({ now: '7 of 40', before: '14 of 40' });
  expect(labelsTold(rows)).toEqual([
    ['school-spelling', 'C4', 'I полугодие'],
    ['school-spelling', 'C5', 'I полугодие'],
  ]);
});

test('all writings of one half-year count', () => {
  const writings = [
    'I полугодие',
    '1 полугодие',
    'I п/г',
    '1 пг',
    '1 полуг.',
    'первое полугодие',
    'І полугодие',
    'I-е полугодие',
    'I-ое п/г',
  ];
  const rows = writings.map((period, at): Row => [
    ...[SCHOOL, '2024/2025', period, 'КДР', `Предмет ${at}`],
    ...[5, 20, 8, 6, 4, 2],
  ]);
  expect(index([WITH_PERIOD, ...rows]).now).toBe('72 of 180');
});

test('capitals make no other procedure, half-year, subject or class: nothing is counted twice', () => {
  const row = (period: string, procedure: string, subject: string, grade: string): Row => [
    ...[SCHOOL, '2024/2025', period, procedure, subject],
    ...[grade, 20, 8, 6, 4, 2],
  ];
  const rows = [
    row('I полугодие', 'КДР', 'Химия', '9а'),
    row('I ПОЛУГОДИЕ', 'кдр', 'ФИЗИКА', '9А'),
    row('i Полугодие', 'Кдр', 'физика', '8а'),
  ];
  expect(index([WITH_PERIOD, ...rows]).now).toBe('24 of 60');
});

const marks = (school: string, year: string, procedure: string, grade: CellInput, two: number): Row => [
  ...[school, year, procedure, 'Математика', grade],
  ...[20, two, 10 - two, 6, 4],
];

test('a procedure in Latin letters or with its season is that procedure', () => {
  const rows = [
    HEAD,
    marks(SCHOOL, '2023/2024', 'ВПР', 5, 8),
    marks(OTHER, '2023/2024', 'ВПР', 5, 6),
    marks(SCHOOL, '2024/2025', 'BПP', 5, 4),
    marks(OTHER, '2024/2025', 'ВПР (весна)', 5, 2),
  ];
  expect(index(rows)).toEqual({ now: '6 of 40', before: '14 of 40' });
  expect(labelsTold(rows)).toEqual([
    ['text-mixed-alphabet', 'C4', 'ВПР'],
    ['school-spelling', 'C5', 'ВПР'],
  ]);
});

test('two sittings of a procedure in one year are no duplicates', () => {
  const rows = [
    HEAD,
    marks(SCHOOL, '2024/2025', 'ВПР (осень)', 5, 4),
    marks(SCHOOL, '2024/2025', 'ВПР (весна)', 5, 2),
  ];
  expect(labelsTold(rows).filter(([code]) => code === 'record-duplicate')).toEqual([]);
  expect(index(rows).now).toBe('6 of 40');
});

test('a procedure that names its year needs no other writing', () => {
  const rows = [
    HEAD,
    marks(SCHOOL, '2023/2024', 'ВПР-2024', 5, 8),
    marks(SCHOOL, '2024/2025', 'ВПР-2025', 5, 4),
  ];
  expect(labelsTold(rows)).toEqual([]);
  expect(index(rows)).toEqual({ now: '4 of 20', before: '8 of 20' });
});

test('classes written in several ways are one', () => {
  const rows = [
    HEAD,
    ...['9А', '9-А', '9 «А»', '9А'].map((grade, at): Row =>
      marks(at < 2 ? SCHOOL : OTHER, at % 2 === 0 ? '2023/2024' : '2024/2025', 'ВПР', grade, 4),
    ),
  ];
  const report = computed(municipality({ Результаты: rows }));
  const classes = report.indicators.summary.rows.flatMap(({ grade }) => (grade ? [grade.name] : []));
  expect(classes).toEqual(['9']);
  expect(labelsTold(rows)).toEqual([
    ['school-spelling', 'E3', '9А'],
    ['school-spelling', 'E4', '9А'],
  ]);
});

test('a class that Excel took for a date is told, and is no class 5', () => {
  const date = { value: 45905, text: '05.сен', format: 'dd.mmm' };
  const rows = [HEAD, marks(SCHOOL, '2024/2025', 'ВПР', 5, 4), marks(OTHER, '2024/2025', 'ВПР', date, 4)];
  expect(labelsTold(rows)).toEqual([['number-as-date', 'E3', '5-9']]);
  expect(index(rows).now).toBe('8 of 40');
});

test('schools by a number with a zero, Latin letters or the whole word for their place are found, with a fix', () => {
  const rows = TEACHERS.map((row, at): Row => {
    const name = { 5: 'МБОУ СОШ № 04', 6: 'МБОУ CОШ № 7', 7: 'СОШ\u2060 №9', 8: 'МБОУ «ООШ» село Заречное' }[
      at
    ];
    return name === undefined ? row : [name, ...row.slice(1)];
  });
  const sheets = municipality({ Педагоги: rows });
  expect(told(sheets)).toEqual(
    expect.arrayContaining([6, 7, 8, 9].map((row) => `school-spelling Педагоги!A${row}`)),
  );
  expect(
    checked(sheets)
      .findings.filter(({ fix }) => fix)
      .every(({ fix }) => fix?.safe),
  ).toBe(true);
});

describe('a class that names none', () => {
  const findings = (...classes: readonly CellInput[]) => {
    const [head = [], ...rows] = RESULTS;
    const own = classes.map((name, index): Row => {
      const row = rows[index % rows.length] ?? [];
      return row.with(3, `Предмет ${index}`).with(4, name);
    });
    return told(municipality({ Результаты: [head, ...own] })).filter(
      (line) => !line.startsWith('sheet-missing'),
    );
  };

  it('is told once', () => {
    expect(findings('13', '5.5', 'старшие', 'начальная школа')).toEqual(
      ['E2', 'E3', 'E4', 'E5'].map((cell) => `status-unknown Результаты!${cell}`),
    );
  });

  it('is none of several classes or a range of them', () => {
    expect(findings('5 А, 5 Б', '10 и 11', '5-9', '5 А, Б')).toEqual([]);
  });

  it('is told once where Excel has made a date of it', () => {
    expect(findings('05.июн', '5-6')).toEqual(['number-as-date Результаты!E2']);
  });
});
