/** @jest-environment jsdom */
import { failure, openWorkbook, type OpenOptions } from '../testing';

type Step = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const LAST = 1_048_576;

/** A workbook, one sync on its first sheet, and what the host was told of as bugs of its own. */
async function open(options: OpenOptions = {}) {
  const bugs: unknown[] = [];
  const excel = await openWorkbook({
    sheets: ['Лист1', 'Лист2'],
    onBug: (bug) => bugs.push(bug),
    ...options,
  });
  const sync = (step: Step) =>
    excel.run(async (context) => {
      step(context.workbook.worksheets.getItem('Лист1'), context);
      await context.sync();
    });
  const read = (address: string) =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Лист1').getRange(address).load('values');
      await context.sync();
      return range.values;
    });
  const state = () =>
    excel.session.workbook.sheets.map(({ parts, cells }) => ({
      parts: { ...parts },
      cells: [...cells.entries()].sort((a, b) => a.row - b.row || a.column - b.column),
    }));
  return { ...excel, bugs, sync, read, state };
}

const set =
  (address: string, value: unknown): Step =>
  (sheet) => {
    sheet.getRange(address).values = [[value]];
  };

describe('a place that no sheet has is InvalidArgument, and the next request works:', () => {
  const ADDRESSES = ['A0', '$A$0', 'A0:B3', 'B3:A0', '0:0', '0:3', `A${LAST + 1}`, `A1:B${LAST + 1}`];
  const MORE = [
    `${LAST + 1}:${LAST + 1}`,
    `1:${LAST + 1}`,
    'A99999999',
    'XFE1',
    'A1:XFE1',
    'XFD:XFE',
    'A-1',
    ':',
    'A1:',
    ':A1',
  ];
  const ways: readonly (readonly [string, (address: string) => Step])[] = [
    ['getRange', (address) => set(address, 1)],
    [
      'getRange with the sheet',
      (address) =>
        (_sheet, { workbook }) =>
          workbook.worksheets.getItem('Лист1').getRange(`Лист1!${address}`).load('address'),
    ],
    ['getRanges', (address) => (sheet) => sheet.getRanges(`B1,${address}`).format.fill.clear()],
    ['tables.add', (address) => (sheet) => sheet.tables.add(address, true)],
    [
      'copyFrom',
      (address) => (sheet) => {
        sheet.getRange('D1').copyFrom(address);
      },
    ],
    [
      'getIntersection',
      (address) => (sheet) => sheet.getRange('A1').getIntersection(address).load('address'),
    ],
    [
      'getBoundingRect',
      (address) => (sheet) => sheet.getRange('A1').getBoundingRect(address).load('address'),
    ],
    [
      'setPrintArea',
      (address) => (sheet) => {
        sheet.pageLayout.setPrintArea(address);
      },
    ],
    [
      'setPrintTitleRows',
      (address) => (sheet) => {
        sheet.pageLayout.setPrintTitleRows(address);
      },
    ],
    ['page breaks', (address) => (sheet) => sheet.horizontalPageBreaks.add(address)],
    [
      'freezeAt',
      (address) => (sheet) => {
        sheet.freezePanes.freezeAt(address);
      },
    ],
    [
      'autoFilter',
      (address) => (sheet) => {
        sheet.autoFilter.apply(address);
      },
    ],
  ];

  test.each(ways)('%s', async (_name, way) => {
    const { sync, state, bugs, read } = await open();
    await sync(set('B2', 'было'));
    for (const address of [...ADDRESSES, ...MORE]) {
      const before = state();
      expect([address, (await failure(sync(way(address)))).code]).toEqual([address, 'InvalidArgument']);
      expect(state()).toEqual(before);
    }
    expect(await read('B2')).toEqual([['было']]);
    expect(bugs).toEqual([]);
  });

  test.each<[string, Step]>([
    ['getCell above', (sheet) => sheet.getCell(-1, 0)],
    ['getCell below', (sheet) => sheet.getCell(LAST, 0)],
    ['getCell beside', (sheet) => sheet.getCell(0, 16_384)],
    ['getRangeByIndexes', (sheet) => sheet.getRangeByIndexes(LAST - 1, 0, 2, 1)],
    ['no rows', (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1)],
    ['getOffsetRange', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)],
    ['getResizedRange', (sheet) => sheet.getRange(`A${LAST}`).getResizedRange(1, 0)],
    ['getResizedRange to nothing', (sheet) => sheet.getRange('A1').getResizedRange(-1, 0)],
    ['getRowsAbove', (sheet) => sheet.getRange('A1').getRowsAbove(1)],
    ['getRowsBelow', (sheet) => sheet.getRange(`A${LAST}`).getRowsBelow(1)],
  ])('%s', async (_name, step) => {
    const { sync } = await open();
    expect((await failure(sync(step))).code).toBe('InvalidArgument');
    await sync(set('A1', 1));
  });
});

describe('what the sheet has no room for leaves all as it was:', () => {
  test.each<[string, Step, Step]>([
    [
      'a row added to a table that ends in the last row',
      (sheet) => sheet.tables.add(`A${LAST - 1}:B${LAST}`, true),
      (sheet) => sheet.tables.getItem('Таблица1').rows.add(undefined, [[1, 2]]),
    ],
    [
      'more rows than are left below a table',
      (sheet) => sheet.tables.add(`A${LAST - 3}:B${LAST - 2}`, true),
      (sheet) =>
        sheet.tables.getItem('Таблица1').rows.add(undefined, [
          [1, 2],
          [3, 4],
          [5, 6],
        ]),
    ],
    [
      'totals of a table that ends in the last row',
      (sheet) => sheet.tables.add(`A${LAST - 1}:B${LAST}`, true),
      (sheet) => {
        sheet.tables.getItem('Таблица1').showTotals = true;
      },
    ],
    ['a table of the last row alone', set('A1', 1), (sheet) => sheet.tables.add(`A${LAST}:B${LAST}`, true)],
    [
      'a table without headers that ends in the last row',
      set('A1', 1),
      (sheet) => sheet.tables.add(`A${LAST - 1}:B${LAST}`, false),
    ],
    [
      'a copy that is larger than what is left',
      (sheet) => {
        sheet.getRange('A1:A3').values = [[1], [2], [3]];
      },
      (sheet) => {
        sheet.getRange(`B${LAST - 1}`).copyFrom('A1:A3');
      },
    ],
  ])('%s', async (_name, first, step) => {
    const { sync, state, bugs, read } = await open();
    await sync(first);
    const before = state();
    expect((await failure(sync(step))).code).toBe('InvalidArgument');
    expect(state()).toEqual(before);
    await sync(set('F1', 'дальше'));
    expect(await read('F1')).toEqual([['дальше']]);
    expect(bugs).toEqual([]);
  });

  test.each<[string, Step]>([
    ['a cell', set(`A${LAST}`, 1)],
    ['a table', (sheet) => sheet.tables.add(`A${LAST - 1}:B${LAST}`, true)],
    [
      'a merged area',
      (sheet) => {
        sheet.getRange(`A${LAST - 1}:A${LAST}`).merge();
      },
    ],
  ])('%s in the last row is not pushed off', async (_name, first) => {
    const { sync, state } = await open();
    await sync(first);
    const before = state();
    const error = await failure(sync((sheet) => sheet.getRange('A1:B1').insert('Down')));
    expect(error.code).toBe('InsertDeleteConflict');
    expect(state()).toEqual(before);
  });

  test('a mere look in the last row goes off the sheet', async () => {
    const { sync, session } = await open();
    await sync((sheet) => {
      sheet.getRange(`A${LAST}`).format.fill.color = '#FF0000';
      sheet.getRange('A1').insert('Down');
    });
    expect([...(session.workbook.sheets[0]?.cells.entries() ?? [])]).toEqual([]);
  });
});

describe('a failing action leaves nothing of itself', () => {
  test('though what ran before it stays, is calculated, told, and one step back', async () => {
    const { sync, session, read, state } = await open();
    const told: unknown[] = [];
    session.subscribe(({ sheets }) => told.push(sheets.map(({ cells }) => cells)));
    const before = state();
    const error = failure(
      sync((sheet) => {
        sheet.getRange('A1').values = [[20]];
        sheet.getRange('B1').formulas = [['=A1*2']];
        sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(']];
      }),
    );
    expect((await error).code).toBe('InvalidArgument');
    expect(await read('A1:B1')).toEqual([[20, 40]]);
    expect(told).toEqual([[[{ top: 0, left: 0, bottom: 0, right: 1 }]]]);
    session.undo();
    expect(state()).toEqual(before);
  });

  test('even where it fails in the middle by a bug of the host', async () => {
    const { sync, session, read, bugs, state } = await open();
    await sync(set('A1', 'было'));
    const [sheet] = session.workbook.sheets;
    if (!sheet) throw new Error('There is a sheet.');
    let calls = 0;
    const cells = Object.getPrototypeOf(sheet.cells) as { set: (...args: unknown[]) => void };
    const plain = cells.set;
    cells.set = function (...args) {
      calls += 1;
      if (calls === 3) throw new TypeError('Сбой');
      plain.apply(this, args);
    };
    const before = state();
    const error = failure(
      sync((own) => {
        own.getRange('A1:A3').values = [[1], [2], [3]];
      }),
    );
    expect(await error).toMatchObject({ code: 'GeneralException' });
    cells.set = plain;
    expect(state()).toEqual(before);
    expect(bugs).toEqual([new TypeError('Сбой')]);
    await sync(set('A2', 'дальше'));
    expect(await read('A1:A3')).toEqual([['было'], ['дальше'], ['']]);
  });
});

describe('whatever throws inside the host, the client is answered and may go on:', () => {
  test('a listener of the workbook; the others are told, also that all is as before', async () => {
    const { sync, session, read, state, bugs } = await open();
    await sync(set('A1', 1));
    const before = state();
    const told: unknown[] = [];
    const stop = session.subscribe(() => {
      throw new Error('Сбой');
    });
    session.subscribe((change) => told.push(change.sheets.map(({ cells }) => cells)));
    const error = await failure(sync(set('A1', 2)));
    expect(error.code).toBe('GeneralException');
    expect(bugs).toEqual([new Error('Сбой')]);
    expect(state()).toEqual(before);
    const place = [[{ top: 0, left: 0, bottom: 0, right: 0 }]];
    expect(told).toEqual([place, place]);
    expect(await read('A1')).toEqual([[1]]);
    stop();
    await sync(set('A1', 3));
    expect(await read('A1')).toEqual([[3]]);
    session.undo();
    session.undo();
    expect([session.canUndo, session.workbook.activeSheet.cells.get(0, 0)]).toEqual([false, undefined]);
  });

  test('one that watches the requests, and one that is told of bugs', async () => {
    const { sync, host, read } = await open({
      onBug: () => {
        throw new Error('И здесь сбой');
      },
    });
    const printed = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const stop = host.record(() => {
      throw new Error('Сбой');
    });
    await sync(set('A1', 5));
    stop();
    expect(printed).toHaveBeenCalled();
    printed.mockRestore();
    expect(await read('A1')).toEqual([[5]]);
  });

  test('one that is told of events, and one of selections', async () => {
    const { sync, host, read, run } = await open();
    await run(async (context) => {
      context.workbook.worksheets.getItem('Лист1').onChanged.add(() => Promise.resolve());
      await context.sync();
    });
    const stops = [
      host.events.listen(() => {
        throw new Error('Сбой');
      }),
      host.onSelection(() => {
        throw new Error('Сбой');
      }),
    ];
    expect((await failure(sync(set('A1', 5)))).code).toBe('GeneralException');
    expect((await failure(sync((sheet) => sheet.getRange('B7').select()))).code).toBe('GeneralException');
    for (const stop of stops) stop();
    await sync(set('A1', 6));
    expect(await read('A1')).toEqual([[6]]);
  });

  test('calculation, once or for as long as it likes', async () => {
    const { sync, session, read, state } = await open();
    await sync(set('A1', 1));
    await sync((sheet) => {
      sheet.getRange('B1').formulas = [['=A1+1']];
    });
    const before = state();
    const { calculator } = session;
    const calculate = calculator.calculate.bind(calculator);
    calculator.calculate = () => {
      throw new Error('Сбой');
    };
    for (const value of [2, 3]) expect((await failure(sync(set('A1', value)))).code).toBe('GeneralException');
    calculator.calculate = calculate;
    expect(state()).toEqual(before);
    await sync(set('A1', 7));
    expect(await read('A1:B1')).toEqual([[7, 8]]);
  });

  test('names that stand for each other', async () => {
    const { sync, read } = await open();
    const attempt = sync((sheet, { workbook }) => {
      workbook.names.add('первое', '=1');
      workbook.names.add('второе', '=первое');
      sheet.getRange('A1').formulas = [['=второе']];
      workbook.names.getItem('первое').formula = '=второе';
    });
    await attempt.catch(() => undefined);
    await sync(set('B1', 7));
    expect(await read('B1')).toEqual([[7]]);
  });
});
