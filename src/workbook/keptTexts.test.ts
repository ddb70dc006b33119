import fc from 'fast-check';
import { sheetOf } from '../../test/support/snapshot';
import { editableTexts, keptTexts } from './keptTexts';
import type { PlanCell } from './sheetPlan';

/** Rows of a table of editable texts, under a title; column B of each is not editable. */
const planOf = (rows: Readonly<Record<string, readonly [what: string, by: string]>>) => [
  [{ value: 'Рекомендации' }],
  ...Object.entries(rows).map(([key, [what, by]]): PlanCell[] => [
    { value: what, editable: { key: `${key}/what`, proposed: what } },
    { value: 'школа' },
    { value: by, editable: { key: `${key}/by`, proposed: by } },
  ]),
];
const PLAN = planOf({
  a: ['Провести диагностику', 'май'],
  b: ['Назначить куратора', 'июнь'],
  c: ['Обновить карту', 'май'],
});
const memory = editableTexts({ rows: PLAN });

const kept = (rows: readonly (readonly string[])[], editable = memory) => {
  const sheet = { ...sheetOf({ rows }), own: 'monitoring' as const, editableTexts: editable };
  const texts = keptTexts(sheet);
  return Object.fromEntries(
    [...texts].map(([key, { text, edited }]) => [key, edited ? `изменено: ${text}` : text]),
  );
};
const AS_PROPOSED = {
  'a/what': 'Провести диагностику',
  'a/by': 'май',
  'b/what': 'Назначить куратора',
  'b/by': 'июнь',
  'c/what': 'Обновить карту',
  'c/by': 'май',
};
const TITLE = ['Рекомендации'];
const A = ['Провести диагностику', 'школа', 'май'];
const B = ['Назначить куратора', 'школа', 'июнь'];
const C = ['Обновить карту', 'школа', 'май'];

test.each([
  ['nothing was edited', [TITLE, A, B, C], {}],
  [
    'a text was edited',
    [TITLE, A, ['Найти куратора', 'школа', 'июнь'], C],
    { 'b/what': 'изменено: Найти куратора' },
  ],
  ['a text was deleted', [TITLE, A, ['', 'школа', 'июнь'], C], { 'b/what': 'изменено: ' }],
  ['a row was inserted', [TITLE, A, ['Своё', '', ''], B, C], {}],
  [
    'a row was inserted above an edited one',
    [TITLE, [''], A, ['Другое', 'школа', 'август'], C],
    { 'b/what': 'изменено: Другое', 'b/by': 'изменено: август' },
  ],
  ['a row was deleted', [TITLE, A, C], { 'b/what': 'изменено: ', 'b/by': 'изменено: ' }],
  [
    'the last row was edited whole',
    [TITLE, A, B, ['Другое', 'школа', 'август']],
    { 'c/what': 'изменено: Другое', 'c/by': 'изменено: август' },
  ],
])('where %s', (_, rows, changed) => {
  expect(kept(rows)).toEqual({ ...AS_PROPOSED, ...changed });
});

test('all that is left of a cleared sheet is that everything was deleted', () => {
  expect(Object.values(kept([]))).toEqual(Array(6).fill('изменено: '));
});

test.each([['не список'], ['{}'], ['[["a"]]'], ['[["a",-1,0,"x"]]'], ['[["a",0,0.5,"x"]]'], ['']])(
  'a memory that says %j is none',
  (broken) => {
    expect(kept([TITLE, A, B, C], broken)).toEqual({});
  },
);

test('a blank row above is not taken for a row that is proposed blank', () => {
  const rows = [
    [{ value: 'Рекомендации' }],
    [],
    [
      { value: 'своя 1', editable: { key: 'own/label', proposed: 'своя 1' } },
      ...['what', 'by'].map((field) => ({ value: '', editable: { key: `own/${field}`, proposed: '' } })),
    ],
  ];
  const shown = [TITLE, [], ['своя 1', 'Созвать совет', 'май']];
  expect(kept(shown, editableTexts({ rows }))).toEqual({
    'own/label': 'своя 1',
    'own/what': 'изменено: Созвать совет',
    'own/by': 'изменено: май',
  });
});

test('a plan without editable texts remembers nothing', () => {
  expect(editableTexts({ rows: [[{ value: 'текст' }, null], []] })).toBe('');
});

test('texts are found wherever blank rows were put between them, and whatever one of a row was edited to', () => {
  const word = fc.string({ minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
      fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }),
      fc.array(fc.option(word, { nil: null }), { minLength: 12, maxLength: 12 }),
      (texts, gaps, edits) => {
        const rows = texts.map((text, index) => [
          { value: text, editable: { key: `${index}/first`, proposed: text } },
          { value: `№ ${index}`, editable: { key: `${index}/second`, proposed: `№ ${index}` } },
        ]);
        const shown = rows.flatMap((row, index) => [
          ...Array.from({ length: gaps[index] ?? 0 }, () => ['', '']),
          [edits[index] ?? row[0]?.value ?? '', row[1]?.value ?? ''],
        ]);
        const sheet = { ...sheetOf({ rows: shown }), editableTexts: editableTexts({ rows }) };
        const found = keptTexts(sheet);
        texts.forEach((text, index) => {
          const expected = edits[index] ?? text;
          expect(found.get(`${index}/first`)).toEqual({ text: expected, edited: expected !== text });
          expect(found.get(`${index}/second`)).toEqual({ text: `№ ${index}`, edited: false });
        });
      },
    ),
  );
});
