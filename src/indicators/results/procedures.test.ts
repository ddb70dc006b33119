import { indicator, indicatorsOf, marks, results, SCHOOLS, shown } from '../testSupport';

/** Thirteen writings of one part of the year. */
const WRITINGS = [
  'I полугодие',
  '1 полугодие',
  '1-е полугодие',
  'первое полугодие',
  'I п/г',
  '1 п/г',
  '1 пг',
  '1 полуг.',
  'I полуг.',
  '1-ое полугодие',
  '1-е п/г',
  'I-е полугодие',
  '1-ое п/г',
];

const index = (...rows: ReturnType<typeof marks>[]) =>
  shown(indicator(indicatorsOf(SCHOOLS, results(...rows)), 'low-result-index').current);

/** A row of so many participants, one of them with a low result, in a subject of its own. */
const row = (period: string | null, subject: string | null, grade: number | null, total: number) => {
  const made = marks('СОШ № 1', '2024/2025', 'КДР', total, 1);
  made.splice(2, 1, period);
  made.splice(4, 2, subject, grade);
  return made;
};

test('formulas ask for twelve writings of a procedure, so what is written in a thirteenth is in no figure', () => {
  const rows = WRITINGS.map((period, at) => row(period, `Предмет ${'абвгдежзиклмн'.charAt(at)}`, 9, 10));
  expect(index(...rows.slice(0, 12))).toBe('12/120');
  expect(index(...rows)).toBe('12/120');
});

test('a row is found by its subject and its class', () => {
  expect(index(row(null, 'Химия', 9, 10), row(null, null, 9, 50), row(null, 'Химия', null, 70))).toBe('1/10');
});

test('each table is asked in its own writing of a procedure', () => {
  const first = results(marks('СОШ № 1', '2024/2025', 'КДР', 10, 2));
  const second = results(marks('СОШ № 2', '2024/2025', 'кдр', 30, 6));
  const computed = indicatorsOf(SCHOOLS, first, { ...second, name: 'Результаты 2' });
  expect(shown(indicator(computed, 'low-result-index').current)).toBe('8/40');
});
