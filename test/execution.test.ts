import type { CheckOptions } from '../src/app';
import { day, report } from './support/check';
import type { CellInput } from './support/snapshot';

const HEAD = [
  '№',
  'Мероприятия',
  'Сроки',
  'Ответственные',
  'Результат',
  'Статус',
  'Дата выполнения',
  'Документ',
];
const CODES = /^(?:status|choice|done|overdue)/;

/** Findings about execution of one activity, as of 1 April 2021 unless told. */
function found(cells: readonly CellInput[], options: Partial<CheckOptions> = { today: day('2021-04-01') }) {
  const [period, ...marks] = cells;
  const rows = [
    HEAD,
    ['1.1.', 'Семинар для завучей', period ?? null, 'Отдел', 'Программа семинара', ...marks],
  ];
  return report([{ rows }], options)
    .findings.filter(({ code }) => CODES.test(code))
    .map(({ code, cell }) => `${code} ${cell}`);
}
const date = (value: number, text: string): CellInput => ({ value, text, format: 'dd.mm.yyyy' });

describe('the end of a period', () => {
  it.each<[string, string, readonly string[]]>([
    ['2021-03-30', 'в работе', []],
    ['2021-03-31', 'в работе', []],
    ['2021-04-01', 'в работе', ['overdue F2']],
    ['2021-04-01', 'не выполнено', ['overdue F2']],
    ['2021-04-01', 'отменено', []],
    ['2021-03-31', '', []],
    ['2021-04-01', '', ['status-missing F2']],
  ])('on %s with the mark %j', (today, mark, expected) => {
    expect(found(['март 2021', mark], { today: day(today) }).sort()).toEqual(expected);
  });

  it.each<[string, CellInput]>([
    ['a date shown as «мар.21»', { value: 44256, text: 'мар.21', format: 'mmm.yy' }],
    ['a date shown as «03.2021»', { value: 44256, text: '03.2021', format: 'mm.yyyy' }],
    ['a date shown as «Март 2021»', { value: 44256, text: 'Март 2021', format: '[$-419]mmmm\\ yyyy;@' }],
    ['the text «мар.21»', 'мар.21'],
  ])('is the end of the month for %s', (_what, period) => {
    expect(found([period, 'в работе'], { today: day('2021-03-31') })).toEqual([]);
    expect(found([period, 'в работе'], { today: day('2021-04-01') })).toEqual(['overdue F2']);
    expect(found([period, 'выполнено', '15.03.2021', 'Акт'])).toEqual([]);
  });

  it('is the last of several', () => {
    expect(found(['март 2021, май 2021', 'в работе'])).toEqual([]);
    expect(found(['март 2021, май 2021', 'в работе'], { today: day('2021-06-01') })).toEqual(['overdue F2']);
  });

  it.each(['по графику', 'по мере необходимости', 'итоги', ''])('is unknown for %j', (period) => {
    expect(found([period, 'в работе'])).toEqual([]);
  });
});

describe('an activity marked as done', () => {
  it.each<[readonly CellInput[], readonly string[]]>([
    [['март 2021', 'выполнено', '15.03.2021', 'Акт'], []],
    [['март 2021', 'Выполнено.', '15 марта 2021 г.', 'Акт'], []],
    [['март 2021', 'вып.', '15.03.2021', 'Акт'], []],
    [['март 2021', '+', date(44270, '15.03.2021'), 'Акт'], []],
    [['март 2021', 'выполнено 15.03.2021', '', 'Акт'], []],
    [['март 2021', '15.03.2021', '', 'Акт'], []],
    [['март 2021', date(44270, '15.03.2021'), '', 'Акт'], []],
    [['март 2021', 'выполнено 15.03.2021, протокол № 3', '', ''], []],
    [['март 2021', 'Приказ № 15 от 02.03.2021', '', ''], ['done-without-date G2']],
    [['март 2021', '28.02.2021', '', 'Акт'], ['done-before-start F2']],
    [['март 2021', '02.04.2021', '', 'Акт'], ['done-in-future F2']],
    [['март 2021', 'выполнено', '15.03.2021', ''], ['done-without-evidence H2']],
    [
      ['март 2021', 'выполнено', '', ''],
      ['done-without-date G2', 'done-without-evidence H2'],
    ],
    [['март 2021', 'выполнено', '01.03.2021', 'Акт'], []],
    [['март 2021', 'выполнено', '28.02.2021', 'Акт'], ['done-before-start G2']],
    [['март 2021', 'выполнено', date(44255, '28.02.2021'), 'Акт'], ['done-before-start G2']],
    [['март 2021', 'выполнено', '01.04.2021', 'Акт'], []],
    [['март 2021', 'выполнено', '02.04.2021', 'Акт'], ['done-in-future G2']],
    [['март 2021', 'выполнено', 'весной', 'Акт'], []],
    [['март 2021', 'выполнено', { error: '#Н/Д' }, 'Акт'], []],
    [['по графику', 'выполнено', '01.01.2021', 'Акт'], []],
  ])('%j', (cells, expected) => expect(found(cells)).toEqual(expected));
});

describe('a mark', () => {
  it.each([
    ...['выполненно', 'ок', '?', '150 %', '50', '15.03', 'март 2021', 'приказ', 'не выполнено 50 %'],
    ...['выполнено в двух школах', 'да, но не везде', 'перенесено на потом'],
  ])('%j is unknown', (mark) => {
    expect(found(['май 2021', mark])).toEqual(['status-unknown F2']);
  });

  it.each([
    'выполнено частично',
    'Не выполнено',
    '–',
    'нет',
    'в процессе реализации',
    'отменено приказом № 5',
    'вып. частично',
    'перенесено на май',
    'срок перенесён до 15.06.2021',
    '50 %',
    'выполнено на 50%',
    'выполнено не в полном объёме',
    'срок исполнения не наступил',
    'в стадии реализации',
  ])('%j is known', (mark) => expect(found(['май 2021', mark])).toEqual([]));

  it('that leaves its choice open is told as such', () => {
    expect(found(['май 2021', 'выполнено / не выполнено'])).toEqual(['choice-unfilled F2']);
  });

  it('puts an activity off to its new term', () => {
    const on = (today: string, mark: string) => found(['март 2021', mark], { today: day(today) });
    expect(on('2021-05-31', 'перенесено на май')).toEqual([]);
    expect(on('2021-06-01', 'перенесено на май')).toEqual(['overdue F2']);
    expect(on('2021-12-01', 'перенесено на январь')).toEqual([]);
  });

  it('is a dash where there is none', () => {
    expect(found(['март 2021', '—'], { today: day('2021-04-01') })).toEqual(['status-missing F2']);
  });

  it('is missed where the rest says that it was done', () => {
    expect(found(['март – май 2021', '', '15.03.2021', ''])).toEqual(['status-missing F2']);
    expect(found(['май 2021', '', '', 'Акт'])).toEqual(['status-missing F2']);
    expect(found(['май 2021', '', '', ''])).toEqual([]);
  });

  it('is not missed where there is no column for it', () => {
    const rows = [HEAD.slice(0, 5), ['1.1.', 'Семинар для завучей', 'март 2020', 'Отдел', 'Программа']];
    const codes = report([{ rows }]).findings.map(({ code }) => code);
    expect(codes.filter((code) => CODES.test(code))).toEqual([]);
  });
});

it('a mark and a date merged down are judged once', () => {
  const row = (number: string) => [
    number,
    `Семинар ${number} для завучей`,
    'март 2021',
    'Отдел',
    'Программа',
  ];
  const rows = [HEAD, [...row('1.1.'), 'выполнено', '01.01.2021', 'Акт'], row('1.2.')];
  const merges = ['F2:F3', 'G2:G3', 'H2:H3'];
  const cells = report([{ rows, merges }]).findings.filter(({ code }) => code === 'done-before-start');
  expect(cells.map(({ cell }) => cell)).toEqual(['G2']);
});
