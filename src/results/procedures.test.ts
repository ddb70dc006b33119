import { readEventKind, readGrade, readProcedure, readStudyPeriod, readSubject } from './procedures';

it.each([
  ['впр', 'ВПР'],
  ['ВПР-2021', 'ВПР'],
  ['ВПР 2021 г.', 'ВПР'],
  ['Всероссийские  проверочные\nработы', 'ВПР'],
  ['ОГЭ', 'ОГЭ'],
  ['Единый государственный экзамен', 'ЕГЭ'],
  ['Пробный экзамен', 'Пробный экзамен'],
  ['__proto__', '__proto__'],
])('the procedure %j is %s', (text, name) => expect(readProcedure(text).name).toBe(name));

it.each([
  ['рус. яз.', 'Русский язык'],
  ['РУССКИЙ ЯЗЫК', 'Русский язык'],
  ['математика', 'Математика'],
  ['Математика (профильная)', 'Математика (профильная)'],
])('the subject %j is %s', (text, name) => expect(readSubject(text).name).toBe(name));

it.each([
  ['4', '4', 4],
  ['4 класс', '4', 4],
  ['9-е классы', '9', 9],
  ['9 кл.', '9', 9],
  ['11-й класс', '11', 11],
  ['4А', '4 А', 4],
  ['4 «а»', '4 А', 4],
  ['9 B', '9 В', 9],
  ['5–9', '5–9', null],
  ['13', '13', null],
  ['старшие', 'старшие', null],
])('the class %j is %s', (text, name, number) => expect(readGrade(text)).toMatchObject({ name, number }));

it.each([
  ['I полугодие', 'half-year-1', 'I полугодие'],
  ['1-е полугодие', 'half-year-1', 'I полугодие'],
  ['Второе полугодие', 'half-year-2', 'II полугодие'],
  ['2 четверть', 'term-2', 'II четверть'],
  ['IV четверть', 'term-4', 'IV четверть'],
  ['четвёртая четверть', 'term-4', 'IV четверть'],
  ['1 триместр', 'trimester-1', 'I триместр'],
  ['год', 'year', 'год'],
  ['Итоги года', 'year', 'год'],
  ['3 полугодие', '3 полугодие', '3 полугодие'],
  ['осень', 'осень', 'осень'],
])('the period %j is %s', (text, key, name) => expect(readStudyPeriod(text)).toMatchObject({ key, name }));

it('takes kinds of events in any number of the noun for one', () => {
  const keys = ['Семинар', 'семинары', 'СЕМИНАР ', 'семинаров'].map((text) => readEventKind(text).key);
  expect(new Set(keys).size).toBe(1);
  expect(readEventKind('мастер-класс').key).toBe(readEventKind('Мастер-классы').key);
  expect(readEventKind('вебинар').key).not.toBe(keys[0]);
});
