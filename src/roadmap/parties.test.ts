import { learnParties, partiesNamed, type PartyLists } from './parties';

const NONE: PartyLists = { responsibles: null, schools: null };
const split = (text: string, ...others: readonly string[]) =>
  learnParties([...others, text], NONE).split(text);

describe('parties without a separator', () => {
  it.each<[string, readonly string[]]>([
    ['Отдел образования Руководители РМО', ['Отдел образования', 'Руководители РМО']],
    ['Отдел образования\nруководители РМО Методисты', ['Отдел образования руководители РМО', 'Методисты']],
    ['Отдел образования Директора школ', ['Отдел образования', 'Директора школ']],
    ['Администрация района Школьные команды', ['Администрация района', 'Школьные команды']],
    ['Методисты; Кураторы Учителя-предметники', ['Методисты', 'Кураторы', 'Учителя-предметники']],
  ])('%j', (text, parties) => expect(split(text)?.parties).toEqual(parties));

  it('are told surely where each is known by itself', () => {
    const text = 'Отдел образования Директора школ';
    expect(split(text)?.sure).toBe(false);
    expect(split(text, 'Отдел образования', 'Директора школ')?.sure).toBe(true);
    expect(split(text, 'Отдел образования', 'ИМЦ Директора школ')?.sure).toBe(true);
  });

  it('are learned from the table: an acronym starts a party after a known department', () => {
    expect(split('Отдел образования ИМЦ')).toBeNull();
    expect(split('Отдел образования ИМЦ', 'Отдел образования')?.parties).toEqual([
      'Отдел образования',
      'ИМЦ',
    ]);
  });

  it.each([
    'Отдел образования',
    'Отдел образования, Руководители РМО',
    'Отдел образования; Руководители РМО',
    'Отдел образования и Руководители РМО',
    'Отдел образования\nРуководители РМО',
    'Отдел образования / Руководители РМО',
    'Заместитель директора по УВР Иванова И.И.',
    'Директор школы Петров П.П.',
    'Зам. Директора по УВР',
    'Учителя Школы № 5',
    'Методисты ИМЦ',
    'Руководители РМО',
    'Отдел образования Администрации района',
    'Методист МКУ «Центр развития образования»',
    'Администрация МБОУ СОШ № 5 (Директор)',
    'МБОУ СОШ № 3 им. Героя Советского Союза',
    'СОШ № 3, 5, 47',
    'Отдел "Центр Методистов Района"',
  ])('%j is one, or has them separated', (text) => {
    expect(split(text, 'Методисты', 'ИМЦ', 'РМО', 'Руководители', 'Отдел образования', 'Учителя')).toBeNull();
  });
});

describe('parties and the lists', () => {
  const responsibles = { sheet: 'Ответственные', names: ['Отдел образования', 'Руководители РМО', 'ИМЦ'] };
  const schools = { sheet: 'Школы', names: ['МБОУ СОШ № 3', 'СОШ №5', 'Каменская СОШ'] };
  const unknown = (party: string, lists: Partial<PartyLists>) =>
    learnParties([], { ...NONE, ...lists }).unknown(party);

  it('are known by letters of either case, quotes and spaces', () => {
    for (const party of ['отдел  образования', 'ИМЦ', 'Отдел образования и руководители РМО']) {
      expect(unknown(party, { responsibles })).toBeNull();
    }
  });

  it('are known as schools by their key, one or several', () => {
    for (const party of ['СОШ № 3', 'МБОУ «СОШ №3»', 'СОШ № 3, 5', 'СОШ № 3 и 5', 'каменская СОШ']) {
      expect(unknown(party, { responsibles, schools })).toBeNull();
    }
  });

  it('are unknown with the nearest name, and the lists that were asked', () => {
    expect(unknown('Отдел обрзования', { responsibles, schools })).toEqual({
      nearest: 'Отдел образования',
      sheets: ['Ответственные'],
    });
    expect(unknown('СОШ № 3, 47', { schools })?.sheets).toEqual(['Школы']);
    expect(unknown('СОШ № 9', { responsibles, schools })?.sheets).toEqual(['Ответственные', 'Школы']);
  });

  it('are not judged without a list, nor people and offices by a list of schools', () => {
    expect(unknown('Кто угодно', {})).toBeNull();
    for (const party of ['Отдел образования', 'Руководители школ', 'Директор СОШ № 5', 'Школы-наставники']) {
      expect(unknown(party, { schools })).toBeNull();
    }
  });
});

describe('parties that people write', () => {
  const none = { responsibles: null, schools: null };
  const named = (text: string) => partiesNamed(text, learnParties([text], none));
  const isUnseparated = (text: string) => learnParties([text], none).split(text) !== null;

  it.each([
    ['А.Б. Кленова В.Г. Рябинин', ['А.Б. Кленова', 'В.Г. Рябинин']],
    ['Кленова А.Б. Рябинин В.Г.', ['Кленова А.Б.', 'Рябинин В.Г.']],
    ['Рябинин В.Г. Администрация', ['Рябинин В.Г.', 'Администрация']],
    ['Замдиректора по ВР Классные руководители', ['Замдиректора по ВР', 'Классные руководители']],
    ['Замдиректора по\nУВР Социальный педагог', ['Замдиректора по УВР', 'Социальный педагог']],
    [
      'Управление образования МБУ «Методический центр»',
      ['Управление образования', 'МБУ «Методический центр»'],
    ],
    ['МКОУ СОШ № 7 МКОУ СОШ № 8', ['МКОУ СОШ № 7', 'МКОУ СОШ № 8']],
    ['Методисты ММЦ Директора школ', ['Методисты ММЦ', 'Директора школ']],
  ])('%j lacks a separator', (text, parties) => {
    expect(named(text)).toEqual(parties);
    expect(isUnseparated(text)).toBe(true);
  });

  it.each([
    ['Кленова А.Б.\nРябинин В.Г.', ['Кленова А.Б.', 'Рябинин В.Г.']],
    ['Ответственный за питание\nКленова А.Б.', ['Ответственный за питание Кленова А.Б.']],
    ['Заместитель директора Кленова А.Б.', ['Заместитель директора Кленова А.Б.']],
    ['1. Завуч 2. Психолог 3. Логопед', ['Завуч', 'Психолог', 'Логопед']],
    ['– завуч\n– психолог', ['завуч', 'психолог']],
    ['завуч\n\nповар', ['завуч', 'повар']],
    ['Завуч/психолог', ['Завуч', 'психолог']],
    ['Завуч + психолог', ['Завуч', 'психолог']],
    ['Администрация школы и педагоги', ['Администрация школы', 'педагоги']],
    ['Отдел культуры, спорта и работы с молодёжью', ['Отдел культуры, спорта и работы с молодёжью']],
    ['Управление образования и спорта', ['Управление образования и спорта']],
    ['Отдел образования, методисты', ['Отдел образования', 'методисты']],
    [
      'Органы власти, осуществляющие надзор (далее - ОВ)',
      ['Органы власти, осуществляющие надзор (далее - ОВ)'],
    ],
    ['Администрация МБОУ СОШ № 5', ['Администрация МБОУ СОШ № 5']],
    ['СОШ № 5. Директор', ['СОШ № 5. Директор']],
  ])('%j is separated as it should be', (text, parties) => {
    expect(named(text)).toEqual(parties);
    expect(isUnseparated(text)).toBe(false);
  });
});
