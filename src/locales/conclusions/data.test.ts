import type { SheetInput } from '../../../test/support/snapshot';
import {
  advised,
  FAILURE,
  MOTIVATION,
  results,
  risks,
  roadmap,
  said,
  schools,
  SETTINGS,
  SUPPORTED,
} from './testSupport';

describe('support', () => {
  it('lacks a curator and a mentor', () => {
    expect(said('support-no-curator', [SETTINGS, SUPPORTED])).toEqual([
      'Куратор не указан у 1 из школ группы: СОШ № 2.',
    ]);
    expect(advised('support-no-mentor', [SETTINGS, SUPPORTED])).toEqual([
      [null, 'Муниципальный координатор', 'Закрепить школы-наставники за школами: СОШ № 2.', '2026-04-14'],
    ]);
  });

  it('without the columns is unknown, and said to be', () => {
    const bare: SheetInput = {
      name: 'Школы',
      rows: [
        ['Школа', 'Категория'],
        ['СОШ № 1', 'ШНОР'],
        ['СОШ № 2', 'ШНОР'],
      ],
    };
    expect(said('support-schools', [SETTINGS, bare])).toEqual(['В списке ШНОР 2 школы.']);
    expect(said('support-no-columns', [SETTINGS, bare])).toEqual([
      'На листе «Школы» нет столбцов «Куратор» и «Школа-наставник»: этих данных в отчёте нет.',
    ]);
    expect(said('support-no-columns', [SETTINGS, SUPPORTED])).toEqual([]);
  });

  it.each([
    [1, 'В списке ШНОР 1 школа, у них 1 куратор и 1 школа-наставник.'],
    [3, 'В списке ШНОР 3 школы, у них 3 куратора и 3 школы-наставника.'],
    [5, 'В списке ШНОР 5 школ, у них 5 кураторов и 5 школ-наставников.'],
    [21, 'В списке ШНОР 21 школа, у них 21 куратор и 21 школа-наставник.'],
  ])('of %d schools is counted in words', (count, text) => {
    const rows = Array.from({ length: count }, (_, at) => [
      `СОШ № ${at + 1}`,
      'ШНОР',
      `Куратор ${'АБВГДЕЖЗИКЛМНОПРСТУФХ'.charAt(at)}`,
      `Лицей № ${at + 50}`,
    ]);
    expect(said('support-schools', [SETTINGS, schools(...rows)])).toEqual([text]);
  });
});

describe('risks', () => {
  const sheets = [
    SETTINGS,
    SUPPORTED,
    risks(
      ['СОШ № 1', '2024/2025', 'высокая', 'средняя'],
      ['СОШ № 1', '2025/2026', 'высокая', ''],
      ['СОШ № 3', '2025/2026', 'средняя', 'высокая'],
    ),
    results(['СОШ № 1', '2025/2026', 'КДР', 'Математика', 4, 20, 8, 12, 0, 0]),
    roadmap('Карта', [['октябрь 2025', 'выполнено', '10.10.2025']]),
  ];

  it('of high significance are counted by school', () => {
    expect(said('risk-high', sheets)).toEqual([
      `Фактор риска «${MOTIVATION}»: высокая значимость в 1 школе (СОШ № 1), всего выявлен в 2 школах.`,
      `Фактор риска «${FAILURE}»: высокая значимость в 1 школе (СОШ № 3).`,
    ]);
    expect(advised('risk-high', sheets).map(([school, addressee]) => [school, addressee])).toEqual([
      ['СОШ № 1', 'Куратор школы (Ветрова О. А.)'],
      ['СОШ № 3', 'Муниципальный координатор'],
    ]);
  });

  it('that no activity answers are told with the schools', () => {
    expect(said('risk-uncovered', sheets)).toEqual([
      `В дорожных картах нет мероприятий по 2 факторам риска: «${MOTIVATION}» — выявлен в 2 школах; «${FAILURE}» — выявлен в 1 школе.`,
    ]);
  });

  it('contradict results, lack a profile, or eased', () => {
    expect(said('risk-contradiction', sheets)).toEqual([
      `СОШ № 1: доля низких результатов 40,0 % (8 из 20) при пороге 30 %, но фактор «${FAILURE}» в рисковом профиле не отмечен.`,
    ]);
    expect(said('risk-unprofiled', sheets)).toEqual(['Нет рискового профиля у 1 школы: СОШ № 2.']);
    expect(said('risk-eased', sheets)).toEqual([
      `СОШ № 1: с прошлого рискового профиля сняты или ослабли факторы риска (1): «${FAILURE}».`,
    ]);
    expect(said('risk-grown', sheets)).toEqual([]);
  });
});

describe('other data', () => {
  const deficits: SheetInput = {
    name: 'Дефициты',
    rows: [
      ['Школа', 'Предмет', 'Педагогов', 'С дефицитом'],
      ['СОШ № 1', 'Математика', 4, 3],
      ['СОШ № 1', 'Физика', 4, 1],
      ['СОШ № 2', 'Физика', 1, 3],
    ],
  };
  const events: SheetInput = {
    name: 'Мероприятия',
    rows: [
      ['Дата', 'Вид', 'Тема', 'Школы', 'Участников'],
      ...['Риски', 'Мотивация', 'Итоги'].map((topic) => ['10.10.2025', 'семинар', topic, 'СОШ № 1', 7]),
      ['11.10.2025', 'педсовет', 'Итоги', '', null],
      ['скоро', 'вебинар', 'Риски', '', null],
    ],
  };
  const cycle: SheetInput = {
    name: 'Управленческий цикл',
    rows: [
      ['Этап', 'Документ', 'Ссылка', 'Состояние'],
      ['Цели', 'Концепция', '', 'есть'],
    ],
  };
  const sheets = [SETTINGS, SUPPORTED, deficits, events, cycle];

  it('have corporate and personal deficits', () => {
    expect(said('deficit-corporate', sheets)).toEqual([
      'Корпоративный дефицит (более чем у 50 % обследованных): математика — 75,0 % (3 из 4).',
    ]);
    expect(said('deficit-personal', sheets)).toEqual(['Персональные дефициты: у одного педагога — физика.']);
    expect(said('deficit-uncounted', sheets)).toEqual([
      'Не учтено на листе «Дефициты»: 1 строка (число не указано или педагогов с дефицитом больше, чем всего).',
    ]);
  });

  it('count events by kind', () => {
    expect(said('events-held', sheets)).toEqual([
      'С 01.09.2025 по 31.03.2026 учтено 4 события, 21 участник: 3 семинара, педсовет — 1.',
    ]);
    expect(said('events-undated', sheets)).toEqual(['Не учтено без точной даты: 1 событие.']);
  });

  it('of one year, or of none, are said to be', () => {
    const marks = (year: string) => ['СОШ № 1', year, 'КДР', 'Математика', 4, 20, 8, 12, 0, 0];
    const one = [SETTINGS, SUPPORTED, results(marks('2025/2026'))];
    expect(said('no-previous-year', one)).toEqual([
      'Данных раньше 2025/2026 учебного года нет, показатели сравнить не с чем.',
    ]);
    expect(said('no-results-of-year', one)).toEqual([]);
    const old = [SETTINGS, SUPPORTED, results(marks('2024/2025'))];
    expect(said('no-results-of-year', old)).toEqual([
      'На листе «Результаты» нет результатов за 2025/2026 учебный год.',
    ]);
    const empty = { ...deficits, rows: deficits.rows.slice(0, 1) };
    expect(said('sheets-empty', [SETTINGS, SUPPORTED, empty])).toEqual(['На листе «Дефициты» записей нет.']);
  });

  it('tell the stages without a document', () => {
    expect(said('cycle-undocumented', sheets)).toEqual([
      expect.stringMatching(
        /^Документы управленческого цикла указаны по 1 из 9 этапов; нет документов по этапам «/u,
      ),
    ]);
  });
});
