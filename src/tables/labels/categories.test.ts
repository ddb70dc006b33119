import { cohortForms, cohortKey, ownCategoryKey, readCohort } from './categories';

const named = (text: string) => readCohort(text)?.categories?.map(({ category }) => category);

it.each([
  ['ШНОР', ['low-results']],
  ['шнро', ['low-results']],
  ['школы с низкими образовательными результатами', ['low-results']],
  ['ШНОР; ШНСУ', ['low-results', 'adverse-conditions']],
  ['ШНОР и ШФНСУ', ['low-results', 'adverse-conditions']],
  ['ШНСУ, ШНОР', ['adverse-conditions', 'low-results']],
  ['ШНОР ШНСУ', ['low-results', 'adverse-conditions']],
  ['ШНОР+ШНСУ', ['low-results', 'adverse-conditions']],
  ['ШНОР/ШНСУ', ['low-results', 'adverse-conditions']],
  ['500+', ['project-500']],
  ['ШНОР + 500+', ['low-results', 'project-500']],
  ['ШНОР; ШНОР', ['low-results']],
  ['Опорные школы', ['own:опорн']],
  ['ШНСУ; Опорная', ['adverse-conditions', 'own:опорн']],
])('the group «%s»', (text, categories) => {
  expect(named(text)).toEqual(categories);
});

it.each(['все', 'Все школы', 'ВСЕ ОО', 'ШНОР; все', 'муниципалитет'])('«%s» is all schools', (text) => {
  expect(readCohort(text)).toEqual({ categories: null });
});

it.each(['', ' ', 'нет', 'без категории', '-', '123'])('«%s» is no group', (text) => {
  expect(readCohort(text)).toBeNull();
});

it('is one group in whatever order it is named', () => {
  const keyOf = (text: string) => cohortKey(readCohort(text) ?? { categories: null });
  expect(keyOf('ШНСУ; ШНОР')).toBe(keyOf('ШНОР и ШНСУ'));
  expect(keyOf('ШНОР')).not.toBe(keyOf('все'));
});

it('knows a category of the municipality’s own in any number and case', () => {
  expect(
    new Set(['Опорная', 'опорная школа', 'Опорные школы', 'ОПОРНЫХ ШКОЛ'].map(ownCategoryKey)).size,
  ).toBe(1);
});

it.each([
  ['ШНОР', { name: 'ШНОР', plural: 'ШНОР', genitive: 'ШНОР' }],
  ['ШНОР; ШНСУ', { name: 'ШНОР и ШНСУ', plural: 'ШНОР и ШНСУ', genitive: 'ШНОР и ШНСУ' }],
  ['500+', { name: '500+', plural: 'школы 500+', genitive: 'школ 500+' }],
  ['все', { name: 'все школы', plural: 'школы', genitive: 'школ' }],
  ['Опорная', { name: '«Опорная»', plural: 'школы «Опорная»', genitive: 'школ «Опорная»' }],
  [
    'ШНОР; ШНСУ; 500+',
    { name: 'ШНОР, ШНСУ и 500+', plural: 'ШНОР, ШНСУ и школы 500+', genitive: 'ШНОР, ШНСУ и школ 500+' },
  ],
])('«%s» in words', (text, forms) => {
  expect(cohortForms(readCohort(text) ?? { categories: null })).toEqual(forms);
});
