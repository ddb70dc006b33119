import { checkWorkbook } from '../src/app';
import { day, report } from './support/check';
import { FAULTLESS } from './support/roadmap';
import { type CellInput, type SheetInput, withCells, workbookOf } from './support/snapshot';

type Rows = readonly (readonly CellInput[])[];
const HEAD = ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат'];
const codes = (sheet: SheetInput): readonly string[] =>
  report([sheet]).findings.map(({ code, cell }) => `${code} ${cell}`);

/** Milliseconds that a check takes. */
function timeOf(sheet: SheetInput): number {
  const workbook = workbookOf(sheet);
  const start = performance.now();
  checkWorkbook(workbook, { today: day('2022-02-01') });
  return performance.now() - start;
}

describe('a bad table', () => {
  it('with the header twice in a row', () => {
    const rows = [...FAULTLESS.slice(0, 7), ...FAULTLESS.slice(6)];
    expect(codes({ name: 'Карта', rows })).toEqual(['header-repeated A8']);
  });

  it('with a header and nothing below it', () => {
    expect(codes({ rows: FAULTLESS.slice(0, 7) })).toEqual(
      expect.arrayContaining(['section-empty B7', 'section-missing A8']),
    );
    expect(codes({ rows: FAULTLESS.slice(0, 8) })).toContain('section-empty B7');
  });

  it('with all cells merged into one', () => {
    const { status, findings } = report([{ rows: [['№ Мероприятия Сроки']], merges: ['A1:Z1000'] }]);
    expect(status).toBe('not-recognised');
    expect(findings.map(({ code }) => code).sort()).toEqual(['sheet-missing', 'sheet-not-recognised']);
    const merged = report([{ name: 'Карта', rows: FAULTLESS, merges: ['A1:E18'] }]);
    expect(merged.sheets[0]?.kind).toBe('roadmap');
  });

  it('with formula errors in every column', () => {
    const error: CellInput = { value: { error: '#REF!' }, formula: '=#REF!' };
    const cells = Object.fromEntries(['A', 'B', 'C', 'D', 'E'].map((column) => [`${column}10`, error]));
    const found = codes({ name: 'Карта', rows: withCells(FAULTLESS, cells) });
    expect(found).toEqual(['A10', 'B10', 'C10', 'D10', 'E10'].map((cell) => `formula-error ${cell}`));
  });

  it('with an error in a column of its own', () => {
    const rows = withCells(FAULTLESS, { F7: 'Бюджет', F8: '6', F10: { error: '#ДЕЛ/0!' } });
    expect(codes({ name: 'Карта', rows })).toEqual(['header-extra-column F7', 'formula-error F10']);
  });

  it.each(['__proto__', 'constructor', "Карта 'А'!", ''])('on a sheet named %j', (name) => {
    const { sheets, findings } = report([{ name, rows: withCells(FAULTLESS, { C10: '' }) }]);
    expect(sheets.map(({ kind }) => kind)).toEqual(['roadmap']);
    expect(findings.map(({ code, sheet }) => [code, sheet])).toEqual([['period-missing', name]]);
  });

  it('with __proto__ for a header, a responsible and a mark', () => {
    const rows = withCells(FAULTLESS, { F7: '__proto__', F8: '6', D10: '__proto__', G7: 'Статус', G8: '7' });
    const marked = withCells(rows, { G10: 'constructor' });
    expect(codes({ name: 'Карта', rows: marked })).toEqual(
      expect.arrayContaining(['header-extra-column F7', 'status-unknown G10']),
    );
  });
});

describe('the longest cells', () => {
  const fill = (text: string): string => text.repeat(Math.floor(32_767 / text.length));
  it.each([
    'а',
    ' ',
    'Слово ',
    'Отдел Методисты ',
    '1, ',
    '1.',
    '\n',
    'а ',
    '(«',
    '<a ',
    '** ',
    '__а',
    '- ',
    'x; ',
  ])('of %j are checked within seconds', (text) => {
    const long = fill(text);
    const cells = ['A1', 'A10', 'B10', 'C10', 'D10', 'E10', 'B11', 'C11', 'D11', 'E11'];
    const rows = withCells(FAULTLESS, Object.fromEntries(cells.map((cell) => [cell, `${long}.`])));
    expect(timeOf({ name: 'Карта', rows })).toBeLessThan(3_000);
  });
});

describe('many rows', () => {
  const numbered = (row: (at: number) => readonly CellInput[]) => (count: number) => ({
    rows: [HEAD, ['1.', 'Раздел'], ...Array.from({ length: count }, (_, at) => row(at))],
  });
  const rest = ['май 2021', 'Отдел образования', 'Программа семинара'];
  const TABLES: Readonly<Record<string, (count: number) => { rows: Rows; merges?: readonly string[] }>> = {
    'as they should be': numbered((at) => [`1.${at + 1}.`, `Семинар ${at} для завучей`, ...rest]),
    'without numbers': numbered((at) => [at === 0 ? '1.1.' : '', `Семинар ${at} для завучей`, ...rest]),
    'with one number': numbered(() => ['1.1.', 'Семинар для завучей школ', ...rest]),
    'in the wrong section': numbered((at) => [`2.${at + 1}.`, `Семинар ${at} для завучей`, ...rest]),
    'torn off one': numbered((at) => (at === 0 ? ['1.1.', 'Семинар', ...rest] : ['', `и для школы ${at}`])),
    'with other names in each': numbered((at) => [
      `1.${at + 1}.`,
      `Семинар  ${at} для завучей`,
      `${1 + (at % 28)} марта ${2000 + (at % 90)}`,
      `Отдел номер ${at} Методисты школы ${at}`,
      `Приказ ${at} План ${at}`,
    ]),
    'of headers': (count) => ({ rows: Array.from({ length: count }, () => HEAD) }),
    'merged by two': (count) => ({
      ...numbered((at) =>
        at % 2 ? ['', '', '', 'Методисты'] : [`1.${at / 2 + 1}.`, `Семинар ${at}`, ...rest],
      )(count),
      merges: Array.from({ length: count / 2 }, (_, at) => `A${3 + 2 * at}:A${4 + 2 * at}`),
    }),
  };

  it.each(Object.entries(TABLES))('%s take a time that grows as they do', (_what, make) => {
    const least = (count: number, runs: number): number =>
      Math.min(...Array.from({ length: runs }, () => timeOf({ name: 'Карта', ...make(count) })));
    least(2_000, 1);
    const small = least(2_000, 3);
    // Ten times the rows; a quadratic step would take a hundred times as long. 50 ms is what a clock and a
    // garbage collector may add to a short run.
    expect(least(20_000, 1)).toBeLessThan(25 * (small + 50));
  });
});
