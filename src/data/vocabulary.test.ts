import { CATEGORIES, RISK_LEVELS, YES_NO } from '../tables';
import { CYCLE_STATES, DEFICIT_TYPES, stagesNamed } from './vocabulary';

it.each([
  ['высокая', 'high'],
  ['Высокий', 'high'],
  ['ВЫС.', 'high'],
  ['в', 'high'],
  ['высокий риск', 'high'],
  ['средняя значимость', 'medium'],
  ['ср.', 'medium'],
  ['низкая', 'low'],
  ['+', 'unrated'],
  ['да', 'unrated'],
  ['х', 'unrated'],
  ['x', 'unrated'],
  ['1', 'unrated'],
  ['нет', null],
  ['-', null],
  ['–', undefined],
  ['не выявлен', null],
  ['в норме', undefined],
  ['12', undefined],
  ['__proto__', undefined],
])('the risk level %j is %s', (text, level) => expect(RISK_LEVELS.meaning(text)).toBe(level));

it.each([
  ['Да', true],
  ['+', true],
  ['нет', false],
  ['не охвачена', false],
  ['-', false],
  ['иногда', undefined],
])('%j says %s', (text, answer) => expect(YES_NO.meaning(text)).toBe(answer));

it.each([
  ['ШНОР', 'low-results'],
  ['шнро', 'low-results'],
  ['школа с НОР', 'low-results'],
  ['ШФНСУ', 'adverse-conditions'],
  ['500 +', 'project-500'],
  ['проект «500+»', 'project-500'],
  ['нет', null],
  ['ШНР', undefined],
])('the category %j is %s', (text, category) => expect(CATEGORIES.meaning(text)).toBe(category));

it.each([
  ['Цели', 'goals'],
  ['Показатели', 'indicators'],
  ['Методы сбора информации', 'collection'],
  ['Мониторинг', 'monitoring'],
  ['Анализ результатов мониторинга', 'analysis'],
  ['Адресные рекомендации по результатам анализа', 'recommendations'],
  ['Меры, мероприятия', 'measures'],
  ['Управленческие решения', 'decisions'],
  ['8. Принятие управленческих решений', 'decisions'],
  ['Анализ эффективности принятых мер', 'effect'],
])('the stage %j is %s', (text, stage) => expect(stagesNamed(text)).toEqual([stage]));

it('reads states and types of deficits', () => {
  expect(['есть', 'в работе', 'нет', 'не разработано'].map(CYCLE_STATES.meaning)).toEqual([
    'exists',
    'in-progress',
    'none',
    'none',
  ]);
  expect(['Предметный', 'методические'].map(DEFICIT_TYPES.meaning)).toEqual(['subject', 'method']);
});
