import { finding, losesNothing, type ProposedFix } from './finding';

const edit = (from: string, to: string | number, cell = 'A1') => ({ sheet: 'Лист', cell, from, to });
const built = (fix: ProposedFix): unknown =>
  finding('text-markup', 'warning', { sheet: 'Лист', cell: 'A1' }, { read: '' }, fix).fix;

describe('a finding', () => {
  it('keeps a fix safe only where nothing is lost, whichever rule proposed it', () => {
    const good = { safe: true, edits: [edit('май', 'май 2021')], alternatives: [] };
    expect(built(good)).toEqual(good);
    const loses = { safe: true, edits: [edit('май, постоянно', 'май 2021')], alternatives: [] };
    expect(built(loses)).toEqual({ ...loses, safe: false });
    expect(built({ ...good, safe: false })).toEqual({ ...good, safe: false });
  });

  it('holds data alone', () => {
    const fix = { safe: true, edits: [edit('12 чел.', 12)], alternatives: [] };
    expect(built({ ...fix, label: () => 12, beside: ['чел.'] })).toEqual(fix);
  });
});

describe('words are not lost', () => {
  it('where both texts are one label of a vocabulary', () => {
    const label = (text: string): string | null => (/^ВПР( \(весна\))?$/.test(text) ? 'ВПР' : null);
    expect(losesNothing({ edits: [edit('ВПР (весна)', 'ВПР')], label })).toBe(true);
    expect(losesNothing({ edits: [edit('ВПР (осень)', 'ВПР')], label })).toBe(false);
    expect(losesNothing({ edits: [edit('ВПР (весна)', 'ОГЭ')], label })).toBe(false);
    expect(losesNothing({ edits: [edit('ВПР (весна)', 'ВПР')] })).toBe(false);
  });

  it('where they stay in cells beside', () => {
    const edits = [edit('Сроки', ''), edit('Примечание', '', 'B1')];
    expect(losesNothing({ edits, beside: ['Сроки', 'Примечание'] })).toBe(true);
    expect(losesNothing({ edits, beside: ['Сроки'] })).toBe(false);
  });
});
