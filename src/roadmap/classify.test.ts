import { roadmapOf } from '../../test/support/read';
import type { CellInput } from '../../test/support/snapshot';

const HEAD = ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат'];
const FULL = ['1.1.', 'Семинар для завучей', 'май 2021', 'Отдел образования', 'Программа семинара'];
const LAST = ['9.9.', 'Подведение итогов года', 'май 2021', 'Отдел образования', 'Справка об итогах'];

const kinds = (rows: readonly (readonly CellInput[])[], merges: readonly string[] = []): readonly string[] =>
  roadmapOf([HEAD, ...rows], { merges }).rows.map(({ kind }) => kind);
/** The kind of a row between a whole activity and the last one. */
const kindAfter = (row: readonly CellInput[], above: readonly CellInput[] = FULL): string | undefined =>
  kinds([above, row, LAST])[1];

describe('rows below the header', () => {
  it.each<[string, readonly CellInput[], string]>([
    ['a number of one part and a title', ['2.', 'Работа с кадрами'], 'section'],
    ['a title in the number column', ['2. Работа с кадрами'], 'section'],
    ['a Roman number', ['II', 'Работа с кадрами'], 'section'],
    ['«Раздел 2»', ['Раздел 2', 'Работа с кадрами'], 'section'],
    ['a number of two parts, no period, no responsible', ['2.1.', 'Работа с кадрами'], 'subsection'],
    ['a number of three parts alone', ['2.1.1.', 'Семинар'], 'activity'],
    ['a number of one part with a period', ['2.', 'Семинар', 'май 2021'], 'activity'],
    ['a number of two parts with a responsible', ['2.1.', 'Семинар', '', 'Отдел'], 'activity'],
    ['no number, but everything else', ['', ...FULL.slice(1)], 'activity'],
    ['no number, a period and a responsible', ['', 'Семинар', 'май 2021', 'Отдел'], 'activity'],
    ['a text that goes on', ['', 'и заместителей директоров'], 'continuation'],
    ['a text in the number column', ['и заместителей', ''], 'continuation'],
    ['a piece of the responsible', ['', '', '', 'Руководители школ'], 'continuation'],
    ['the title of a section without its number', ['', 'Мониторинг и контроль'], 'section'],
    ['the header', HEAD, 'header-repeated'],
    ['the header in other letters', HEAD.map((text) => text.toUpperCase()), 'header-repeated'],
    ['nothing', [], 'blank'],
    ['spaces', ['  ', '\n'], 'blank'],
    ['errors', ['', '', { error: '#REF!' }], 'continuation'],
    ['an error for a number', [{ error: '#REF!' }, 'Семинар', 'май 2021'], 'activity'],
  ])('%s', (_what, row, kind) => expect(kindAfter(row)).toBe(kind));

  it('go on after a text that stops in the middle', () => {
    const torn = ['1.1.', 'Семинар для', 'май 2021', 'Отдел', 'Программа'];
    expect(kindAfter(['', 'Управляющих советов', 'июнь 2021', 'Отдел'], torn)).toBe('continuation');
    expect(kindAfter(['', 'Управляющий совет', 'июнь 2021', 'Отдел'])).toBe('activity');
  });

  it('are the index of columns only right below the header', () => {
    const index = ['1', '2', '3', '4', '5'];
    expect(kinds([index, FULL])).toEqual(['column-index', 'activity']);
    expect(kinds([index.slice(0, 4), FULL])).toEqual(['column-index', 'activity']);
    expect(kinds([FULL, HEAD, index, LAST])[2]).toBe('column-index');
    expect(kinds([FULL, index, LAST])[1]).not.toBe('column-index');
  });

  it('are sections where one merged cell holds the title', () => {
    expect(kinds([FULL, ['Работа с кадрами'], LAST], ['A3:E3'])[1]).toBe('section');
    expect(kinds([FULL, ['', 'Работа с кадрами'], LAST], ['B3:E3'])[1]).toBe('section');
  });

  it('belong to the activity whose number is merged down over them', () => {
    const rows = [FULL, ['', '', 'июнь 2021', 'Методисты', 'Справка о работе'], LAST];
    expect(kinds(rows, ['A2:A3'])[1]).toBe('continuation');
  });

  it('are activities of their own under a merged number where each has its own text', () => {
    const [second, third] = [
      ['', 'Консультации для педагогов', 'июнь 2021', 'Методисты', 'Журнал'],
      ['', 'Открытые уроки', '', 'Методисты', ''],
    ];
    expect(kinds([FULL, second, third, LAST], ['A2:A4'])).toEqual(Array(4).fill('activity'));
    expect(kinds([LAST, FULL, second, third], ['A3:A5'])).toEqual(Array(4).fill('activity'));
    const torn = ['', 'и заместителей директоров', 'июнь 2021', 'Методисты', ''];
    expect(kinds([FULL, torn, LAST], ['A2:A3'])[1]).toBe('continuation');
    expect(kinds([FULL, ['', 'Для школ района'], LAST], ['A2:A3'])[1]).toBe('continuation');
  });

  it('end with a signature and notes', () => {
    const signature = ['', 'Начальник отдела', '', '', 'И.И. Иванов'];
    expect(kinds([FULL, [], signature])).toEqual(['activity', 'blank', 'signature']);
    expect(kinds([FULL, [], ['', 'Примечание к дорожной карте']])).toEqual(['activity', 'blank', 'note']);
    expect(kinds([FULL, ['', 'и заместителей директоров']])).toEqual(['activity', 'continuation']);
  });
});

it('the second row of a repeated header of two is no row of the table', () => {
  const rows = [
    ['№', 'Мероприятия', 'Срок', '', 'Ответственные', 'Результат'],
    ['', '', 'начала', 'окончания'],
  ];
  const activity = ['1.1.', 'Семинар для завучей', 'май 2021', 'июнь 2021', 'Отдел', 'Программа семинара'];
  const last = ['1.2.', 'Подведение итогов', 'май 2021', 'июнь 2021', 'Отдел', 'Справка об итогах'];
  const roadmap = roadmapOf([...rows, activity, ...rows, last]);
  expect(roadmap.rows.map(({ kind }) => kind)).toEqual([
    'activity',
    'header-repeated',
    'header-repeated',
    'activity',
  ]);
});
