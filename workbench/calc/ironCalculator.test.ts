import '../testing/globals';
import { newCalculator } from '../testing/openWorkbook';
import { ExcelError, Session, singleCell, Workbook, writeEntries } from '../model';

function open(sheets = ['Лист1']) {
  const calculator = newCalculator();
  const workbook = new Workbook('Книга.xlsx', sheets);
  const session = new Session(workbook, calculator, { year: 2026 });
  const put = (row: number, column: number, value: string | number | boolean) => {
    session.transact('person', () => {
      writeEntries(session, workbook.activeSheet, singleCell(row, column), () => value);
    });
  };
  const value = (row: number, column: number) => workbook.activeSheet.cells.get(row, column)?.value ?? null;
  return { calculator, workbook, session, put, value };
}

const isRefused = (formula: string): boolean => {
  const { calculator, workbook } = open();
  try {
    calculator.checkFormula(formula, workbook);
    return false;
  } catch (error) {
    if (error instanceof ExcelError && error.code === 'InvalidArgument') return true;
    throw error;
  }
};

test.each([
  '=',
  '=)(',
  '=1+',
  '=SUM(1',
  '="abc',
  '=SUM(A1;A2)',
  '=IF(1,2,3,4)',
  '=A1:',
  '=Нет[Имя]',
  '={1,2',
  '=1 2',
])('%s is no formula', (formula) => {
  expect(isRefused(formula)).toBe(true);
});

test.each([
  '=1',
  '=-A1',
  '=A1&"(;"',
  "='Лист 1'!A1",
  '=SUM(A:A)/COUNT(1:1)',
  '=LET(x,1,x+1)',
  '={1,2;3,4}',
  '=нет_такого_имени',
  '=1%+2^-1',
  '=10%',
  '=SUM( A1 , B2 )',
])('%s is a formula', (formula) => {
  expect(isRefused(formula)).toBe(false);
});

test('numbers keep 15 significant digits, types stay', () => {
  const { put, value } = open();
  put(0, 0, '=1/3');
  put(1, 0, '=A1>0');
  put(2, 0, '=A1&"!"');
  put(3, 0, '=NA()');
  put(4, 0, '=TODAY()-TODAY()');
  put(5, 0, '=1E+300*10');
  expect(value(0, 0)).toBeCloseTo(1 / 3, 14);
  expect([value(1, 0), value(3, 0), value(4, 0), value(5, 0)]).toEqual([true, { error: '#N/A' }, 0, 1e301]);
  expect(value(2, 0)).toBe('0.3333333333333333!');
});

test('formulas that go in circles show 0, as in Excel', () => {
  const { put, value } = open();
  put(0, 0, '=B1+1');
  put(0, 1, '=A1+1');
  expect([value(0, 0), value(0, 1)]).toEqual([0, 0]);
});

test('functions that the engine lacks show #NAME? and are named', () => {
  const { put, value, calculator } = open();
  put(0, 0, '=AGGREGATE(9,0,B1:B2)');
  expect(value(0, 0)).toEqual({ error: '#NAME?' });
  expect([...calculator.unsupported]).toEqual(['AGGREGATE']);
});

test('undo brings values of formulas back too', () => {
  const { put, value, session } = open();
  put(0, 0, 2);
  put(0, 1, '=A1*10');
  put(0, 0, 3);
  session.undo();
  expect(value(0, 1)).toBe(20);
});

test('ranges to the last row hold rows that are filled later', () => {
  const { put, value } = open();
  put(0, 0, '=SUMIFS(B2:B1048576,C2:C1048576,"да")');
  put(1, 1, 5);
  put(1, 2, 'да');
  expect(value(0, 0)).toBe(5);
  put(900_000, 1, 7);
  put(900_000, 2, 'да');
  expect(value(0, 0)).toBe(12);
  put(900_000, 2, 'нет');
  expect(value(0, 0)).toBe(5);
});

test('by hand, nothing is calculated until it is asked for', () => {
  const { put, value, session, workbook } = open();
  workbook.parts.calculationMode = 'Manual';
  put(0, 0, '=1+1');
  expect(value(0, 0)).toBeNull();
  session.calculateAlways();
  expect(value(0, 0)).toBe(2);
});

describe('a sheet that is deleted', () => {
  const three = () => {
    const book = open(['Лист1', "О'Нил", 'Лист3']);
    const [first, second, third] = book.workbook.sheets;
    if (!first || !second || !third) throw new Error('Three sheets were expected.');
    const enter = (sheet: typeof first, formula: string | number) => {
      book.session.transact('person', () => {
        writeEntries(book.session, sheet, singleCell(0, 0), () => formula);
      });
    };
    enter(third, 7);
    enter(second, '=1+1');
    const remove = (id: string) => {
      book.session.transact('person', () => {
        book.workbook.deleteSheet(id);
      });
    };
    return { ...book, first, second, third, enter, remove };
  };

  test('and that no formula asks for leaves all others calculating', () => {
    const { first, second, third, enter, remove, value } = three();
    enter(first, '=Лист3!A1*2');
    remove(second.id);
    expect(value(0, 0)).toBe(14);
    enter(third, 8);
    expect(value(0, 0)).toBe(16);
    enter(third, '=5+5');
    expect(value(0, 0)).toBe(20);
  });

  test('and that a formula asks for is missed by it', () => {
    const { first, second, enter, remove, value } = three();
    enter(first, "='О''Нил'!A1");
    expect(value(0, 0)).toBe(2);
    remove(second.id);
    expect(value(0, 0)).toEqual({ error: '#REF!' });
  });
});
