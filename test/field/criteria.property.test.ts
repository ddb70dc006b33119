import fc from 'fast-check';
import { SIGNS } from './marked';
import { computed, municipality, RESULTS, SCHOOLS, TEACHERS } from './municipality';

const sign = fc.constantFrom(...SIGNS, '');
const marked = fc.tuple(sign, sign).map(
  ([before, after]) =>
    (text: string) =>
      before + text + after,
);

test('signs of criteria in names, procedures, classes and answers: formulas and code agree', () => {
  fc.assert(
    fc.property(fc.record({ school: marked, procedure: marked, grade: marked, answer: marked }), (mark) => {
      const [school, first] = ['МБОУ СОШ № 9', 'МБОУ СОШ № 7'];
      const renamed = (text: unknown) => (text === school ? mark.school(school) : text);
      const sheets = municipality({
        Школы: SCHOOLS.map(([name = null, category = null, answer = null]) => [
          String(renamed(name)),
          category,
          name === first ? mark.answer('да') : answer,
        ]),
        Педагоги: TEACHERS.map(([name, ...rest]) => [String(renamed(name)), ...rest]),
        Результаты: RESULTS.map(
          ([name, year = null, procedure = null, subject = null, grade = null, ...rest], at) => [
            String(renamed(name)),
            year,
            at === 2 ? mark.procedure('ВПР') : procedure,
            subject,
            at === 4 ? mark.grade('5') : grade,
            ...rest,
          ],
        ),
      });
      computed(sheets);
    }),
    { numRuns: 12 },
  );
});

test('signs of criteria in a part of the year', () => {
  fc.assert(
    fc.property(marked, (mark) => {
      const rows = RESULTS.map(([name = null, year = null, ...rest], at) => [
        name,
        year,
        at === 0 ? 'Период' : at === 2 ? mark('I полугодие') : 'I полугодие',
        ...rest,
      ]);
      computed(municipality({ Результаты: rows }));
    }),
    { numRuns: 6 },
  );
});
