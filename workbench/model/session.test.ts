import { writeEntries } from './content';
import { singleCell } from './geometry';
import { type Calculator, Session } from './session';
import type { Change } from './changes';
import { renameSheet } from './sheetEditing';
import { Workbook } from './workbook';

const idle: Calculator = { calculate: () => undefined, checkFormula: () => undefined };

function open() {
  const workbook = new Workbook('Книга.xlsx', ['Лист1', 'Лист2']);
  const session = new Session(workbook, idle, { year: 2026 });
  const changes: Change[] = [];
  session.subscribe((change) => changes.push(change));
  const write = (value: string | number) => {
    session.transact('person', () => {
      writeEntries(session, workbook.activeSheet, singleCell(0, 0), () => value);
    });
  };
  const value = () => workbook.activeSheet.cells.get(0, 0)?.value ?? null;
  return { workbook, session, changes, write, value };
}

test('every transaction is one step back and one step forth', () => {
  const { session, write, value } = open();
  write('раз');
  write('два');
  expect([session.undo(), value(), session.undo(), value(), session.undo()]).toEqual([
    true,
    'раз',
    true,
    null,
    false,
  ]);
  expect([session.redo(), session.redo(), session.redo(), value()]).toEqual([true, true, false, 'два']);
});

test('a new change after undo leaves nothing to redo', () => {
  const { session, write } = open();
  write(1);
  session.undo();
  write(2);
  expect(session.canRedo).toBe(false);
});

test('what ran before an error stays and can be undone', () => {
  const { session, workbook, value } = open();
  expect(() => {
    session.transact('person', () => {
      workbook.activeSheet.cells.set(0, 0, { value: 'до' });
      workbook.sheet('нет');
    });
  }).toThrow();
  expect(value()).toBe('до');
  session.undo();
  expect(value()).toBeNull();
});

test('selecting is no step, but is told', () => {
  const { session, workbook, changes } = open();
  session.transact('person', () => {
    workbook.select(workbook.activeSheet.id, [singleCell(3, 3)]);
  });
  expect(session.canUndo).toBe(false);
  expect(changes).toMatchObject([{ parts: ['selections'], undoable: false }]);
});

test('a change tells its cells, its parts and its sheets', () => {
  const { session, workbook, changes } = open();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('There is a sheet.');
  session.transact('addin', () => {
    sheet.cells.set(1, 1, { value: 1 });
    sheet.cells.set(1, 2, { value: 2 });
    renameSheet(workbook, sheet, 'Новое');
    workbook.addSheet('Третий');
  });
  expect(changes).toMatchObject([
    {
      source: 'addin',
      sheets: [
        {
          sheetId: sheet.id,
          previousName: 'Лист1',
          parts: ['name'],
          cells: [{ top: 1, left: 1, bottom: 1, right: 2 }],
        },
      ],
      reordered: true,
      deleted: [],
    },
  ]);
  expect(changes[0]?.added).toHaveLength(1);
});

test('nothing is told where nothing changed', () => {
  const { session, changes } = open();
  session.transact('addin', () => undefined);
  expect(changes).toEqual([]);
});
