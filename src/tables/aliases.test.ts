import { aliasIndex, matchAlias } from './aliases';

const index = aliasIndex([
  { key: 'number', header: '№ п/п', aliases: ['N п/п', '№', 'N'], required: true },
  { key: 'activity', header: 'Мероприятия', aliases: ['Направления деятельности'], required: true },
  { key: 'period', header: 'Сроки', aliases: ['Срок реализации'], required: true },
  { key: 'risk', header: 'Рисковое направление', aliases: ['Направление'], required: false },
  { key: 'other', header: 'Мероприятия', aliases: ['__proto__'], required: false },
]);

describe('matchAlias', () => {
  it.each([
    ['№ п/п', 'number', 'exact'],
    ['№п/п', 'number', 'exact'],
    ['N п/п', 'number', 'exact'],
    ['№№', 'number', 'exact'],
    ['  мероприятия:\n', 'activity', 'exact'],
    ['МЕРОПРИЯТИЯ', 'activity', 'exact'],
    ['Срок\u00a0реализации', 'period', 'exact'],
    ['Направление', 'risk', 'exact'],
    ['__proto__', 'other', 'exact'],
    ['Меропрятия', 'activity', 'typo'],
    ['Направление деятельности', 'activity', 'typo'],
    ['Сроки (месяц, год)', 'period', 'prefix'],
    ['Срок реализации мероприятия, ответственный', 'period', 'prefix'],
    ['№ мероприятия', 'number', 'prefix'],
  ])('%j names %s (%s)', (text, key, kind) => expect(matchAlias(text, index)).toEqual({ key, kind }));

  it.each(['', '   ', 'Бюджет', 'Наши мероприятия', 'constructor', 'Мероприятия '.repeat(10)])(
    '%j names none',
    (text) => expect(matchAlias(text, index)).toBeNull(),
  );
});
