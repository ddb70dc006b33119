import { EVENT_LEVELS } from './eventLevels';

it.each([
  ['региональный', 'regional'],
  ['Региональный уровень', 'regional'],
  ['областная', 'regional'],
  ['на региональном уровне', 'regional'],
  ['республиканские', 'regional'],
  ['краевой', 'regional'],
  ['муниципальное', 'municipal'],
  ['районный уровень', 'municipal'],
  ['городской', 'municipal'],
  ['межмуниципальный', 'intermunicipal'],
  ['федеральный (всероссийский)', 'federal'],
  ['Всероссийский', 'federal'],
  ['внутришкольный', 'school'],
  ['международная', 'international'],
  ['региональный / федеральный', undefined],
  ['высокий', undefined],
  ['', undefined],
])('the level %j is %s', (text, level) => expect(EVENT_LEVELS.meaning(text)).toBe(level));

test('the usual word of each level is proposed', () => {
  expect(EVENT_LEVELS.allowed).toEqual([
    ...['школьный', 'муниципальный', 'межмуниципальный', 'региональный', 'межрегиональный'],
    ...['федеральный', 'международный'],
  ]);
});
