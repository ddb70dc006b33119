import fc from 'fast-check';
import { hyphenated } from './hyphenate';

test.each([
  ['Несформированность', 12, 'Несформиро-\nванность'],
  ['внутришкольной системы', 12, 'внутришколь-\nной системы'],
  ['Недостаточная', 12, 'Недостаточ-\nная'],
  ['мотивация', 12, 'мотивация'],
  ['обучающихся с ОВЗ', 8, 'обучаю-\nщихся с ОВЗ'],
  ['взгляд', 4, 'взгляд'],
  ['(переподготовка)', 7, '(пере-\nподго-\nтовка)'],
  ['', 5, ''],
])('«%s» in lines of %i letters', (text, most, expected) => {
  expect(hyphenated(text, most)).toBe(expected);
});

test('nothing is lost, and every parted word fits', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'аеийклнстрьщ -.'), maxLength: 40 });
  fc.assert(
    fc.property(letters, fc.integer({ min: 4, max: 20 }), (text, most) => {
      const parted = hyphenated(text, most);
      expect(parted.replaceAll('-\n', '')).toBe(text);
      for (const piece of parted.split('\n')) {
        if (piece.endsWith('-') && parted.includes(`${piece}\n`)) {
          expect(/[\p{L}]*-$/u.exec(piece)?.[0].length ?? 0).toBeLessThanOrEqual(most);
        }
      }
    }),
  );
});
