import fc from 'fast-check';
import { a1 } from '../workbook';
import { editWorkbookBytes } from './editWorkbook';
import { partOf, readSheet, xlsxOfData } from './fixtures';
import { leanSheet } from './sheetXml';

interface Cell {
  readonly gap: number;
  readonly value: number | null;
  readonly addressed: boolean;
}

interface Row {
  readonly gap: number;
  readonly addressed: boolean;
  readonly cells: readonly Cell[];
}

const cell: fc.Arbitrary<Cell> = fc.record({
  gap: fc.nat(2),
  value: fc.option(fc.integer({ min: 1, max: 99 })),
  addressed: fc.boolean(),
});
const rows: fc.Arbitrary<readonly Row[]> = fc.array(
  fc.record({ gap: fc.nat(2), addressed: fc.boolean(), cells: fc.array(cell, { maxLength: 6 }) }),
  { minLength: 1, maxLength: 6 },
);

/** A sheet's data, and what stands where. A cell or row after a gap names its address, others as they were drawn. */
function sheetOf(drawn: readonly Row[]): {
  readonly xml: string;
  readonly held: ReadonlyMap<string, number>;
} {
  const held = new Map<string, number>();
  let row = -1;
  const parts = drawn.map(({ gap, addressed, cells }) => {
    row += gap + 1;
    let column = -1;
    const inner = cells.map((drawnCell) => {
      column += drawnCell.gap + 1;
      const address = a1(row, column);
      const name = drawnCell.addressed || drawnCell.gap > 0 ? ` r="${address}"` : '';
      if (drawnCell.value === null) return `<c${name}/>`;
      held.set(address, drawnCell.value);
      return `<c${name}><v>${drawnCell.value}</v></c>`;
    });
    return `<row${addressed || gap > 0 ? ` r="${row + 1}"` : ''}>${inner.join('')}</row>`;
  });
  return { xml: parts.join(''), held };
}

function cellsOf(file: Buffer): ReadonlyMap<string, unknown> {
  const { origin, values } = readSheet(file);
  const entries = values.flatMap((row, at) =>
    row.flatMap((value, index) =>
      value === null ? [] : [[a1(origin.row + at, origin.column + index), value] as const],
    ),
  );
  return new Map(entries);
}

const byAddress = (cells: ReadonlyMap<string, unknown>): unknown[] =>
  [...cells].toSorted(([a], [b]) => (a < b ? -1 : 1));

const lean = (data: string): string => {
  const part = partOf(xlsxOfData(data), 'xl/worksheets/sheet1.xml');
  const made = leanSheet(Buffer.from(part), 0).toString();
  return /<sheetData>(.*)<\/sheetData>/s.exec(made)?.[1] ?? '';
};

test('a sheet has the same cells whether or not its empty ones are dropped, with addresses and without', () => {
  fc.assert(
    fc.property(rows, (drawn) => {
      const { xml, held } = sheetOf(drawn);
      expect(byAddress(cellsOf(xlsxOfData(xml)))).toEqual(byAddress(held));
      expect(byAddress(cellsOf(xlsxOfData(lean(xml))))).toEqual(byAddress(held));
    }),
  );
});

test('an edit changes the cell that was meant, and its undo', () => {
  fc.assert(
    fc.property(rows, fc.nat(), (drawn, pick) => {
      const { xml, held } = sheetOf(drawn);
      const [address, value] = [...held][pick % Math.max(held.size, 1)] ?? [null, 0];
      if (address === null) return;
      const edit = { sheet: 'План', cell: address, from: String(value), to: 1000 };
      const { bytes, result } = editWorkbookBytes('к.xlsx', xlsxOfData(xml), [[edit]]);
      expect(result.refused).toEqual([]);
      expect(byAddress(cellsOf(Buffer.from(bytes)))).toEqual(byAddress(new Map(held).set(address, 1000)));
    }),
  );
});

test('what looks like an empty cell within a text or a comment stays', () => {
  const data =
    '<row r="1"><!-- <c r="A1"/> --><c r="B1" t="inlineStr"><is><t><![CDATA[<c r="x"/>]]></t></is></c></row>';
  expect(lean(data)).toBe(data);
});

test('an address within a text is no address of its cell', () => {
  const text = '<is><t>color="ZZ9"</t></is>';
  const file = xlsxOfData(`<row r="1"><c r="A1"><v>1</v></c><c t="inlineStr">${text}</c></row>`);
  expect(readSheet(file).texts).toEqual([['1', 'color="ZZ9"']]);
});

test('a row that names another row than its cells is not written into', () => {
  const file = xlsxOfData('<row r="3"><c r="B2"><v>5</v></c><c r="C3"><v>6</v></c></row>');
  const edit = (cell: string, from: string) => ({ sheet: 'План', cell, from, to: 'x' });
  const edits = [edit('B2', '5'), edit('C3', '6')];
  const { result } = editWorkbookBytes(
    'к.xlsx',
    file,
    edits.map((one) => [one]),
  );
  expect(result.refused).toEqual([edits[0]]);
});
