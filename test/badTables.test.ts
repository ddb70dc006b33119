import { PIECES, TABLES } from '../bench/longTables';
import { report } from './support/check';
import { FAULTLESS } from './support/roadmap';
import { type CellInput, type SheetInput, withCells } from './support/snapshot';

const codes = (sheet: SheetInput): readonly string[] =>
  report([sheet]).findings.map(({ code, cell }) => `${code} ${cell}`);

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

// How long these take, and how that grows, is measured by `npm run bench`.
describe('the longest cells', () => {
  it.each(PIECES)('of %j are checked', (piece) => {
    const long = piece.repeat(Math.floor(32_767 / piece.length));
    const cells = ['A1', 'A10', 'B10', 'C10', 'D10', 'E10', 'B11', 'C11', 'D11', 'E11'];
    const rows = withCells(FAULTLESS, Object.fromEntries(cells.map((cell) => [cell, `${long}.`])));
    expect(report([{ name: 'Карта', rows }]).sheets.map(({ kind }) => kind)).toEqual(['roadmap']);
  });
});

describe('many rows', () => {
  const findings = (sheet: SheetInput): number => report([{ ...sheet, name: 'Карта' }]).findings.length;

  it.each(Object.entries(TABLES))('%s are told of no more often than there are rows', (_what, make) => {
    expect(findings(make(5_000))).toBeLessThanOrEqual(10 * (findings(make(500)) + 1));
  });
});
