import { day } from '../../test/support/check';
import { FAULTLESS } from '../../test/support/roadmap';
import { workbookOf, withCells } from '../../test/support/snapshot';
import { finding, type Finding } from '../findings';
import { planSafeFixes } from './planFixes';
import { safeFixes } from './safeFixes';

const OPTIONS = { today: day('2022-02-01') };
const place = { sheet: 'Карта', cell: 'B2' };

/** A finding with a fix of the given cells. */
const fixing = (safe: boolean, ...cells: readonly string[]): Finding =>
  finding(
    'text-markup',
    'warning',
    place,
    { read: cells.join(' ') },
    {
      safe,
      edits: cells.map((cell) => ({ sheet: 'Карта', cell, from: 'a', to: 'a b' })),
      alternatives: [],
    },
  );

describe('planSafeFixes', () => {
  it('takes each safe fix whole, the first where two meet in a cell', () => {
    const [first, guess, apart, meets, last] = [
      fixing(true, 'B2', 'B3'),
      fixing(false, 'B4'),
      fixing(true, 'B5'),
      fixing(true, 'B3', 'B6'),
      fixing(true, 'B6'),
    ];
    const found = [first, guess, apart, meets, last].filter((each) => each !== undefined);
    const { groups, taken, withheld } = planSafeFixes(found);
    expect(groups.map((group) => group.map(({ cell }) => cell))).toEqual([['B2', 'B3'], ['B5'], ['B6']]);
    expect(taken).toEqual([first, apart, last]);
    expect(withheld).toEqual([meets]);
  });

  it('does not confuse cells of different sheets', () => {
    const other = finding(
      'text-markup',
      'warning',
      place,
      { read: '' },
      {
        safe: true,
        edits: [{ sheet: 'Другая', cell: 'B2', from: 'a', to: 'b' }],
        alternatives: [],
      },
    );
    expect(planSafeFixes([fixing(true, 'B2'), other]).withheld).toEqual([]);
  });
});

describe('safeFixes', () => {
  it('combines several faults of one cell into one edit', () => {
    const text = ' Назначение  <b>кypаторов</b> школ ';
    const { groups, fixed, report } = safeFixes(
      workbookOf({ name: 'Карта', rows: withCells(FAULTLESS, { B10: text }) }),
      OPTIONS,
    );
    expect(groups).toEqual([[{ sheet: 'Карта', cell: 'B10', from: text, to: 'Назначение кураторов школ' }]]);
    expect(fixed.map(({ code }) => code).sort()).toEqual([
      'text-markup',
      'text-mixed-alphabet',
      'text-spaces',
    ]);
    expect(report.findings).toEqual([]);
  });

  it('mends a torn row and then what was wrong in its text', () => {
    const rows = [
      ...withCells(FAULTLESS.slice(0, 10), { B10: 'Назначение  кураторов' }),
      ['', 'для  школ'],
      ...FAULTLESS.slice(10),
    ];
    const { groups, report } = safeFixes(workbookOf({ name: 'Карта', rows }), OPTIONS);
    expect(groups.map((group) => group.map(({ cell, to }) => [cell, to]))).toContainEqual([
      ['B10', 'Назначение кураторов для школ'],
      ['B11', ''],
    ]);
    expect(report.findings).toEqual([]);
  });

  it('leaves what is a guess', () => {
    const workbook = workbookOf({
      name: 'Карта',
      rows: withCells(FAULTLESS, { C11: 'Апрель Май 2021 года' }),
    });
    expect(safeFixes(workbook, OPTIONS).groups).toEqual([]);
  });
});
