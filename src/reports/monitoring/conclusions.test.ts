import fc from 'fast-check';
import { day } from '../../../test/support/check';
import type { WordedConclusions, WordedLine, WordedRecommendation } from '../../locales';
import type { SchoolRef } from '../../data';
import type { SheetPlan } from '../../workbook';
import { keptOf, NO_CONCLUSIONS, part, planOfSheets } from './testSupport';

const statement = (key: string, text: string, subject: WordedLine['subject'] = 'execution'): WordedLine => ({
  key,
  rule: 'rule',
  kind: 'problem',
  text,
  subject,
});
const recommendation = (key: string, what: string): WordedRecommendation => ({
  key,
  rule: 'rule',
  school: null,
  addressee: 'координатор',
  ofSchool: false,
  what,
  by: day('2026-05-31'),
});
const schoolOf = (name: string): SchoolRef => ({ key: name, name }) as SchoolRef;
const BOTH: WordedConclusions = {
  statements: [],
  lines: [statement('late', 'Просрочено 4 мероприятия.'), statement('index', 'Индекс вырос.', 'results')],
  recommendations: [
    recommendation('check/1', 'Проверить карту.'),
    recommendation('train', 'Обучить учителей.'),
  ],
  problemData: { given: [], lacking: [] },
};
const SCHOOLS = { name: 'Школы', rows: [['Школа', 'Категория']] };

const plan = (conclusions: WordedConclusions, kept: ReturnType<typeof keptOf> = new Map()): SheetPlan =>
  planOfSheets([SCHOOLS], { conclusions, kept });
const statements = (own: SheetPlan) =>
  part(own, 'Выводы и проблемные зоны')
    .slice(3)
    .flatMap((row) => (row[12] === null ? [] : [[row[1], row[12]]]));
const recommendations = (own: SheetPlan) =>
  part(own, 'Адресные рекомендации')
    .slice(3)
    .map((row) => [row[0], row[1], row[2], row[4], row[12]]);
const blank = (label: string) => [label, '', '', '', ''];
const BLANKS = [1, 2, 3].map((number) => blank(`своя ${number}`));

test('statements and recommendations stand as proposed, by subject, with three rows for one’s own', () => {
  const own = plan(BOTH);
  expect(statements(own)).toEqual([
    ['Просрочено 4 мероприятия.', '▲ проблема'],
    ['Индекс вырос.', '▲ проблема'],
  ]);
  expect(
    part(own, 'Выводы и проблемные зоны')
      .slice(3)
      .map(([first]) => first),
  ).toEqual([...['Исполнение дорожных карт', 'В1', 'Образовательные результаты', 'В2']]);
  expect(recommendations(own)).toEqual([
    ['Р1', 'муниципалитет', 'координатор', 'Проверить карту.', '31.05.2026'],
    ['Р2', 'муниципалитет', 'координатор', 'Обучить учителей.', '31.05.2026'],
    ...BLANKS,
  ]);
});

test('without conclusions the sheet says so, and leaves room for recommendations', () => {
  const own = plan(NO_CONCLUSIONS);
  expect(part(own, 'Выводы и проблемные зоны')[1]).toContain('Выводов по этим данным нет.');
  expect(recommendations(own)).toEqual(BLANKS);
});

test('an edited text stands in place of the proposed one, also an emptied one', () => {
  const kept = keptOf(
    plan(BOTH),
    new Map([
      ['late/text', 'Просрочено по уважительной причине.'],
      ['check/1/by', ''],
      ['train/school', 'МБОУ СОШ № 5'],
    ]),
  );
  const own = plan(BOTH, kept);
  expect(statements(own)[0]?.[0]).toBe('Просрочено по уважительной причине.');
  expect(recommendations(own).slice(0, 2)).toEqual([
    ['Р1', 'муниципалитет', 'координатор', 'Проверить карту.', ''],
    ['Р2', 'МБОУ СОШ № 5', 'координатор', 'Обучить учителей.', '31.05.2026'],
  ]);
  const [cell] = own.rows.flatMap((row) => row.filter((found) => found?.editable?.key === 'late/text'));
  expect(cell?.editable?.proposed).toBe('Просрочено 4 мероприятия.');
});

test('rows that nobody proposes any more stay if they were edited, and come last', () => {
  const kept = keptOf(
    plan(BOTH),
    new Map([
      ['late/text', 'Своё.'],
      ['check/1/what', 'Проверить обе карты.'],
    ]),
  );
  const own = plan(NO_CONCLUSIONS, kept);
  expect(statements(own)).toEqual([['Своё.', '● ваша запись']]);
  expect(recommendations(own)).toEqual([
    ['Р1', 'муниципалитет', 'координатор', 'Проверить обе карты.', '31.05.2026'],
    ...BLANKS,
  ]);
  expect(recommendations(plan(NO_CONCLUSIONS, keptOf(own)))).toEqual(recommendations(own));
});

test('one’s own rows stay, three blank ones always follow, and an emptied row is blank again', () => {
  const filled = plan(BOTH, keptOf(plan(BOTH), new Map([['own/2/what', '=Созвать совет']])));
  expect(recommendations(filled).slice(2)).toEqual([
    ['своя 1', '', '', '=Созвать совет', ''],
    ...BLANKS.slice(1),
    blank('своя 4'),
  ]);
  const [cell] = filled.rows.flatMap((row) => row.filter((found) => found?.value === '=Созвать совет'));
  expect([cell?.formula, cell?.editable?.key]).toEqual([undefined, 'own/2/what']);
  const emptied = plan(BOTH, keptOf(filled, new Map([['own/2/what', '']])));
  expect(recommendations(emptied).slice(2)).toEqual(BLANKS);
});

const text = fc.oneof(fc.constant(''), fc.constantFrom('Р1', '=1+1', '+7', 'муниципалитет'), fc.string());
const conclusions = fc
  .record({
    statements: fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'a/b', 'c', 'd'), text), {
      selector: ([key]) => key,
    }),
    recommendations: fc.uniqueArray(fc.tuple(fc.constantFrom('r', 'r/1', 's', 't'), text), {
      selector: ([key]) => key,
    }),
  })
  .map((own): WordedConclusions => ({
    statements: [],
    lines: own.statements.map(([key, what]) => statement(key, what)),
    recommendations: own.recommendations.map(([key, what]) => recommendation(key, what)),
    problemData: { given: [], lacking: [] },
  }));
const editableKeys = (own: SheetPlan): readonly string[] =>
  own.rows.flatMap((row) => row.flatMap((cell) => cell?.editable?.key ?? []));
const textsOf = (own: SheetPlan): ReadonlyMap<string, string> =>
  new Map(
    own.rows.flatMap((row) =>
      row.flatMap((cell) => (cell?.editable ? [[cell.editable.key, String(cell.value)] as const] : [])),
    ),
  );

test('planning again after texts were written gives the same plan, with every edit in it', () => {
  fc.assert(
    fc.property(
      conclusions,
      conclusions,
      fc.array(fc.tuple(fc.nat(), text), { maxLength: 8 }),
      (first, second, choices) => {
        const before = plan(first);
        const keys = editableKeys(before).filter((key) => !key.endsWith('/label'));
        const edits = new Map(choices.map(([at, own]) => [keys[at % keys.length] ?? '', own]));
        const kept = keptOf(before, edits);
        expect(plan(first, keptOf(before))).toEqual(before);
        const after = plan(second, kept);
        expect(plan(second, keptOf(after))).toEqual(after);
        const texts = textsOf(after);
        const proposed = textsOf(before);
        for (const [key, own] of edits) {
          if (own !== '' && own !== proposed.get(key)) expect(texts.get(key)).toBe(own);
        }
        expect(new Set(editableKeys(after)).size).toBe(editableKeys(after).length);
      },
    ),
    { numRuns: 80 },
  );
});

test('what the same people should do by the same day in several schools is one row', () => {
  const school = (name: string) => ({ ...recommendation(name, 'Сверить профиль.'), school: schoolOf(name) });
  const own = plan({
    ...BOTH,
    recommendations: [
      school('СОШ № 1'),
      recommendation('r', 'Проверить карту.'),
      school('СОШ № 2'),
      { ...school('СОШ № 3'), by: day('2026-06-30') },
    ],
  });
  expect(recommendations(own).slice(0, 3)).toEqual([
    ['Р1', 'СОШ № 1; СОШ № 2', 'координатор', 'Сверить профиль.', '31.05.2026'],
    ['Р2', 'муниципалитет', 'координатор', 'Проверить карту.', '31.05.2026'],
    ['Р3', 'СОШ № 3', 'координатор', 'Сверить профиль.', '30.06.2026'],
  ]);
});
