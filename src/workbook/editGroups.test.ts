import { type CellEdit, groupsMeeting, settleGroups } from './cellEdit';

const edit = (cell: string, from: string, to: string, sheet = 'Карта'): CellEdit => ({
  sheet,
  cell,
  from,
  to,
});
const HELD: Readonly<Record<string, string>> = { A1: 'a', A2: 'b', B1: 'c' };
const holds = ({ cell, from }: CellEdit): boolean => HELD[cell] === from;

describe('settleGroups', () => {
  it('refuses a group of which one cell shows something else, and takes the others', () => {
    const torn = [edit('A1', 'a', 'x'), edit('A2', 'nothing', 'y')];
    const whole = [edit('A1', 'a', 'z'), edit('B1', 'c', '')];
    const { accepted, cells, refused } = settleGroups([torn, whole], holds);
    expect(accepted).toEqual([whole]);
    expect(refused).toEqual(torn);
    expect(cells).toEqual([
      { sheet: 'Карта', cell: 'A1', row: 0, column: 0, to: 'z' },
      { sheet: 'Карта', cell: 'B1', row: 0, column: 1, to: '' },
    ]);
  });

  it('lets a group build on what another writes, but not on what was refused', () => {
    const first = [edit('A1', 'a', 'x')];
    const second = [edit('$a$1', 'x', 'y'), edit('A2', 'b', 'z')];
    const third = [edit('B1', 'gone', 'q'), edit('A2', 'z', 'w')];
    const { cells, refused } = settleGroups([first, second, third, [edit('A2', 'w', 'v')]], holds);
    expect(cells.map(({ cell, to }) => `${cell}=${to}`)).toEqual(['A1=y', 'A2=z']);
    expect(refused.map(({ to }) => to)).toEqual(['q', 'w', 'v']);
  });

  it('refuses what is no address', () => {
    expect(settleGroups([[edit('A1', 'a', 'x'), edit('A0', '', 'y')]], () => true).cells).toEqual([]);
  });
});

test('groupsMeeting follows cells from group to group', () => {
  const [one, two, three, apart] = [
    [edit('A1', '', '')],
    [edit('A1', '', ''), edit('B1', '', '')],
    [edit('B1', '', ''), edit('C1', '', '')],
    [edit('A1', '', '', 'Другая'), edit('D1', '', '')],
  ];
  const groups = [one, two, three, apart];
  expect([...groupsMeeting(groups, [{ sheet: 'Карта', cell: '$C$1' }])]).toEqual([three, two, one]);
  expect([...groupsMeeting(groups, [{ sheet: 'Карта', cell: 'Z1' }])]).toEqual([]);
});
