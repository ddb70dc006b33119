/** @jest-environment jsdom */
import fc from 'fast-check';
import { containsRange, WHOLE_SHEET, type Workbook } from '../model';
import { openWorkbook, type OpenWorkbook } from '../testing';

const RUNS = 500;
/** Milliseconds after which a request counts as never answered. */
const PATIENCE = 20_000;
const SEED = 20_260_901;

const ADDRESSES = [
  ...[
    'A1',
    'B2:D5',
    'A1:B2',
    'C3',
    '$B$2',
    'A:A',
    'B:D',
    '1:1',
    '2:4',
    'A1048576',
    'XFD1048576',
    'A1048570:B1048576',
  ],
  ...[
    'A0',
    'A0:B3',
    '0:0',
    'A1048577',
    '1:1048577',
    'XFE1',
    'A:XFE',
    'A-1',
    'A1:',
    ':',
    '',
    ' ',
    'R1C1',
    '#REF!',
  ],
  ...[
    'Лист1!A1',
    "'Лист 2'!B2:C3",
    'Нет!A1',
    'Лист1!A0',
    'Таблица1',
    'доля',
    'Таблица1[Имя]',
    'A1,B2',
    'я'.repeat(300),
  ],
];
const TEXTS = [
  '',
  'текст',
  '=1+1',
  '=SUM(A1:A0)',
  '=доля',
  '=Таблица1[Имя]',
  '=(',
  "'5",
  '5%',
  '01.09.2026',
  '#FF0000',
  '=A1:A3',
];
const WORDS = [
  'Down',
  'Right',
  'Up',
  'Left',
  'All',
  'Formats',
  'Hidden',
  'VeryHidden',
  'Visible',
  'Rows',
  'Columns',
  'Pie',
  'Line',
  'End',
  'Before',
  'Landscape',
  'Custom',
  'CellValue',
  'Manual',
  'Center',
  'EdgeTop',
];
const NUMBERS = [-1, 0, 1, 2, 3, 0.5, 409.5, 16_383, 16_384, 1_048_575, 1_048_576, 2 ** 31, 1e300, -1e9];

const scalar = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...ADDRESSES) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...TEXTS) },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...NUMBERS) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(true, false, null, undefined) },
);
const grid = fc.array(fc.array(scalar, { maxLength: 3 }), { maxLength: 3 });
/** The object that an earlier step came to, as an argument. */
const earlier = fc.nat(9).map((place) => ({ earlier: place }));
const value = fc.oneof(
  { weight: 8, arbitrary: scalar },
  { weight: 2, arbitrary: grid },
  { weight: 2, arbitrary: earlier },
  {
    weight: 1,
    arbitrary: fc.dictionary(fc.constantFrom('name', 'formula1', 'rows', 'color', 'list'), scalar),
  },
);

type Start = (workbook: Excel.Workbook, address: string) => object;
const sheet = ({ worksheets }: Excel.Workbook): Excel.Worksheet => worksheets.getItem('Лист1');
const STARTS: readonly Start[] = [
  (workbook) => workbook,
  ({ worksheets }) => worksheets,
  sheet,
  ...Array.from({ length: 4 }, (): Start => (workbook, address) => sheet(workbook).getRange(address)),
  (workbook, address) => sheet(workbook).getRanges(address),
  (workbook, address) => sheet(workbook).tables.add(address, true),
  (workbook) => sheet(workbook).tables.getItem('Таблица1'),
  (workbook) => sheet(workbook).tables.getItem('Таблица1').rows,
  (workbook) => sheet(workbook).charts.getItemAt(0),
  (workbook) => sheet(workbook).names,
  (workbook) => workbook.names.getItem('доля'),
  (workbook) => sheet(workbook).pageLayout,
  (workbook) => sheet(workbook).autoFilter,
  (workbook) => sheet(workbook).freezePanes,
  (workbook, address) => sheet(workbook).getRange(address).format,
  (workbook, address) => sheet(workbook).getRange(address).conditionalFormats,
  (workbook, address) => sheet(workbook).getRange(address).dataValidation,
];

interface Step {
  readonly member: number;
  readonly sets: boolean;
  readonly args: readonly unknown[];
}
interface Request {
  readonly start: Start;
  readonly address: string;
  readonly steps: readonly Step[];
}

const request: fc.Arbitrary<Request> = fc.record({
  start: fc.constantFrom(...STARTS),
  address: fc.constantFrom(...ADDRESSES),
  steps: fc.array(
    fc.record({ member: fc.nat(10_000), sets: fc.boolean(), args: fc.array(value, { maxLength: 4 }) }),
    { minLength: 1, maxLength: 6 },
  ),
});

/** What the client does by itself, without a request or with one of its own. */
const OF_THE_CLIENT =
  /^(_|m_|constructor$|context$|isNull|load$|toJSON$|track$|untrack$|retrieve|ensure|on[A-Z])/;

/** The members that the client declares for an object, with whether they can be called or set. */
function membersOf(object: object): readonly (readonly [string, PropertyDescriptor])[] {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (typeof prototype !== 'object' || prototype === null) return [];
  return Object.entries(Object.getOwnPropertyDescriptors(prototype)).filter(
    ([name]) => !OF_THE_CLIENT.test(name),
  );
}

const isClientObject = (found: unknown): found is OfficeExtension.ClientObject =>
  found instanceof OfficeExtension.ClientObject;

/** Does what the steps say, from object to object; what the client refuses by itself is left out. */
function walk(workbook: Excel.Workbook, { start, address, steps }: Request): void {
  let at: object = start(workbook, address);
  const seen: object[] = [at];
  for (const { member, sets, args } of steps) {
    const members = membersOf(at);
    const [name, { value: method, set }] = members[member % members.length] ?? ['', {}];
    const given = args.map((arg) =>
      typeof arg === 'object' && arg !== null && 'earlier' in arg
        ? seen[Number(arg.earlier) % seen.length]
        : arg,
    );
    try {
      if (sets && set) {
        Reflect.set(at, name, given[0]);
        continue;
      }
      const next: unknown =
        typeof method === 'function' ? Reflect.apply(method, at, given) : Reflect.get(at, name);
      if (isClientObject(next)) {
        at = next;
        seen.push(at);
      }
    } catch {
      if ('load' in at && typeof at.load === 'function' && name !== '') Reflect.apply(at.load, at, [name]);
    }
  }
}

/** Whether the workbook is one that Excel could hold. */
function expectSound({ sheets, parts }: Workbook): void {
  expect(sheets.some((item) => item.parts.visibility === 'Visible')).toBe(true);
  expect(sheets.map(({ id }) => id)).toContain(parts.activeSheetId);
  for (const { cells, parts: own } of sheets) {
    const bounds = cells.bounds(false);
    const areas = [...(bounds ? [bounds] : []), ...own.merges, ...own.tables.map(({ range }) => range)];
    for (const area of areas) {
      expect(containsRange(WHOLE_SHEET, area) && area.top <= area.bottom && area.left <= area.right).toBe(
        true,
      );
    }
  }
}

const limited = <T>(promise: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('The request was never answered.'));
    }, PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => {
    clearTimeout(timer);
  });
};

/** «ok», or the code of the error that the client made of the answer. */
async function outcome(excel: OpenWorkbook, ask: Request): Promise<string> {
  try {
    await limited(
      excel.run(async (context) => {
        walk(context.workbook, ask);
        await context.sync();
      }),
    );
    return 'ok';
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return error.code;
  }
}

async function prepared(bugs: unknown[]): Promise<OpenWorkbook> {
  const excel = await openWorkbook({ sheets: ['Лист1', 'Лист 2'], onBug: (bug) => bugs.push(bug) });
  await excel.run(async (context) => {
    const own = sheet(context.workbook);
    own.getRange('A1:B4').values = [
      ['Имя', 'Доля'],
      ['Первая', 0.5],
      ['Вторая', 0.25],
      ['Третья', '=B2+B3'],
    ];
    own.tables.add('A1:B4', true);
    own.getRange('D7:E8').merge();
    own.charts.add('Line', own.getRange('A1:B4'));
    context.workbook.names.add('доля', own.getRange('B2'));
    await context.sync();
  });
  return excel;
}

test(
  `${String(RUNS)} requests of any kind are answered, and the workbook goes on`,
  async () => {
    const bugs: unknown[] = [];
    const excel = await prepared(bugs);
    const { workbook } = excel.session;
    const start = workbook.snapshot();
    const outcomes = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(request, async (ask) => {
        workbook.restore(start);
        excel.session.calculateAlways();
        const code = await outcome(excel, ask);
        outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
        expectSound(workbook);
        expect(bugs).toEqual([]);
        const names = await limited(
          excel.run(async (context) => {
            const { worksheets } = context.workbook;
            worksheets.load('items/name');
            await context.sync();
            return worksheets.items.map(({ name }) => name);
          }),
        );
        expect(names).toEqual(workbook.sheets.map(({ name }) => name));
      }),
      { numRuns: RUNS, seed: SEED },
    );
    // A fuzz that is refused at the door, or never refused, would show nothing.
    for (const code of ['ok', 'InvalidArgument', 'ItemNotFound', 'ApiNotFound']) {
      expect([code, (outcomes.get(code) ?? 0) > RUNS / 100]).toEqual([code, true]);
    }
  },
  10 * 60_000,
);
