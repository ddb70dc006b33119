import { check, dismissFindings, type Dismissing, safeFixes, showFindings } from '../src/app';
import type { Finding } from '../src/findings';
import { bytesWorkbook, editableFile } from '../src/files';
import { type CellEdit, fingerprintOf } from '../src/workbook';
import { cli, temporaryFolder } from './cli/support';
import { xlsx } from './cli/workbooks';
import { day, report } from './support/check';
import { FAULTLESS } from './support/roadmap';
import { type CellInput, withCells, workbookOf } from './support/snapshot';
import { dismissalsOf, toldApart } from '../src/app/dismissals';
import { readDismissals } from '../src/reports';

const TODAY = day('2022-02-01');
const OPTIONS = { today: TODAY, locale: 'ru' } as const;
const REASON = 'Срок задан приказом, месяц верный';
/** Three terms without a year; C13 is «сентябрь 2021». */
const ROWS = withCells(FAULTLESS, { C10: 'март', C13: 'сентябрь', C14: 'октябрь' });
const { write } = temporaryFolder();

const open = (rows: readonly (readonly CellInput[])[] = ROWS, name = 'Карта') =>
  bytesWorkbook(editableFile('карта.xlsx', xlsx({ [name]: rows })));
type Book = ReturnType<typeof open>;

const ask = (book: Book, asked: Dismissing) => dismissFindings(book, asked, OPTIONS);
const checked = async (book: Book) => (await check(book, OPTIONS)).report;
const places = (findings: readonly Finding[]) => findings.map(({ code, cell }) => `${code} ${cell}`);
const at = (findings: readonly Finding[], cell: string): readonly Finding[] =>
  findings.filter((own) => own.cell === cell);

async function dismissed(cell = 'C10', book = open()) {
  const { findings } = await checked(book);
  const outcome = await ask(book, { kind: 'dismiss', findings: at(findings, cell), reason: REASON });
  return { book, outcome };
}
const edit = (cell: string, from: string, to: string): readonly (readonly CellEdit[])[] => [
  [{ sheet: 'Карта', cell, from, to }],
];

test('a finding is dismissed with its reason, counted apart, and kept in the workbook', async () => {
  const { book, outcome } = await dismissed();
  expect([outcome.gone, outcome.undo.inserted]).toEqual([
    0,
    [{ kind: 'dismissed', name: 'Отклонённые замечания' }],
  ]);
  for (const own of [outcome.report, await checked(book)]) {
    expect(places(own.findings)).toEqual(['period-no-year C13', 'period-no-year C14']);
    expect(own.dismissed).toMatchObject([{ finding: { cell: 'C10' }, reason: REASON, on: TODAY }]);
  }
  const sheet = (await book.read()).sheets.find(({ own }) => own === 'dismissed');
  expect(sheet?.visibility).toBe('hidden');
  expect(sheet?.texts.at(-1)?.slice(0, 5)).toEqual([
    'Карта',
    'C10',
    'В сроке нет года: «март».',
    REASON,
    '01.02.2022',
  ]);
});

test('all of them leave the workbook accepted', async () => {
  const book = open();
  const { findings } = await checked(book);
  const { report: after } = await ask(book, { kind: 'dismiss', findings, reason: REASON });
  expect([after.status, after.findings, after.dismissed.length]).toEqual(['accepted', [], 3]);
});

test('it is found again once its cell shows something else, and not where another cell has changed', async () => {
  const { book } = await dismissed();
  await book.apply(edit('B10', 'Назначение кураторов школ', 'Назначение кураторов'));
  expect((await checked(book)).dismissed).toHaveLength(1);
  await book.apply(edit('C10', 'март', 'апрель'));
  const after = await checked(book);
  expect(places(after.findings)).toEqual(['period-no-year C10', 'period-no-year C13', 'period-no-year C14']);
  expect(after.dismissed).toEqual([]);
});

test('it is taken back, and the others stay dismissed', async () => {
  const { book } = await dismissed();
  await dismissed('C13', book);
  const before = await checked(book);
  expect(before.dismissed).toHaveLength(2);
  const { report: after, gone } = await ask(book, {
    kind: 'take-back',
    findings: at(
      before.dismissed.map(({ finding }) => finding),
      'C10',
    ),
  });
  expect(gone).toBe(0);
  expect(places(after.findings)).toEqual(['period-no-year C10', 'period-no-year C14']);
  expect((await checked(book)).dismissed.map(({ finding }) => finding.cell)).toEqual(['C13']);
});

test('what a co-author has changed since the check is not dismissed', async () => {
  const book = open();
  const { findings } = await checked(book);
  await book.apply(edit('C10', 'март', 'май'));
  const { gone, report: after } = await ask(book, { kind: 'dismiss', findings, reason: REASON });
  expect([gone, after.dismissed.length]).toEqual([1, 2]);
  expect(places(after.findings)).toEqual(['period-no-year C10']);
});

test('where nothing of it is left nothing is written', async () => {
  const book = open();
  const { findings } = await checked(book);
  await book.apply(edit('C10', 'март', 'март 2021'));
  const { gone } = await ask(book, { kind: 'dismiss', findings: at(findings, 'C10'), reason: REASON });
  expect([gone, (await book.read()).sheets.map(({ name }) => name)]).toEqual([1, ['Карта']]);
});

test('rows that have moved take their dismissals along', async () => {
  const { book } = await dismissed('C13');
  const kept = readDismissals(await book.read());
  const moved = [
    ...ROWS.slice(0, 11),
    ['1.3.', 'Разбор итогов', 'май 2021', 'Отдел образования', 'Справка об итогах разбора'],
    ...ROWS.slice(11),
  ];
  const { findings } = report([{ name: 'Карта', rows: moved }]);
  const apart = toldApart(findings, workbookOf({ name: 'Карта', rows: moved }), kept);
  expect(apart.dismissed.map(({ finding }) => finding.cell)).toEqual(['C14']);
  expect(places(apart.open)).toEqual(['period-no-year C10', 'period-no-year C15']);
});

test('what older versions have kept knows its cell by what it shows, and holds while it shows that', async () => {
  const date = { value: 45000, text: '15.03.2023', format: 'dd.mm.yyyy' };
  const rows = withCells(FAULTLESS, { C10: date });
  const { findings } = report([{ name: 'Карта', rows }]);
  const [found] = at(findings, 'C10');
  if (!found) throw new Error(`nothing at C10 among ${places(findings).join(', ')}`);
  const kept = {
    ...{
      code: found.code,
      sheet: 'Карта',
      cell: 'C10',
      nth: 0,
      print: fingerprintOf('15.03.2023'),
      row: null,
    },
    ...{ reason: REASON, on: TODAY },
  };
  const dismissedIn = (cell: CellInput) =>
    toldApart(findings, workbookOf({ name: 'Карта', rows: withCells(rows, { C10: cell }) }), [kept]);
  expect(dismissedIn(date).dismissed).toEqual([{ finding: found, reason: REASON, on: TODAY }]);
  expect(dismissedIn({ ...date, text: '3/15/23' })).toMatchObject({ dismissed: [], unused: [kept] });
  const [anew] = dismissalsOf([{ finding: found, ...kept }], findings, workbookOf({ name: 'Карта', rows }));
  expect(anew?.dismissal.print).toBe(fingerprintOf('[45000]'));
});

test('safe fixes leave the cell of a dismissed finding alone', async () => {
  const rows = withCells(FAULTLESS, {
    B10: 'Назначение  кураторов школ',
    B11: 'Собеседование  с директорами',
  });
  const { book } = await dismissed('B10', open(rows));
  const { groups } = safeFixes(await book.read(), { today: TODAY });
  expect(groups.flat().map(({ cell }) => cell)).toEqual(['B11']);
});

test.each(["Карта 'А' № 1", '🏫 Карта 🏫', 'Карта поддержки школ района 202'])(
  'a sheet called %s keeps its dismissals',
  async (name) => {
    const { book } = await dismissed('C10', open(ROWS, name));
    expect((await checked(book)).dismissed).toMatchObject([{ finding: { sheet: name, cell: 'C10' } }]);
  },
);

test('a sheet of the person with that name is not touched, nor is a row that no one can read a dismissal', async () => {
  const rows = [['Отклонённые замечания'], ['не наше']];
  const book = bytesWorkbook(
    editableFile('карта.xlsx', xlsx({ Карта: ROWS, 'Отклонённые замечания': rows })),
  );
  const { outcome } = await dismissed('C10', book);
  expect(outcome.undo.inserted).toEqual([{ kind: 'dismissed', name: 'Отклонённые замечания (2)' }]);
  const { sheets } = await book.read();
  expect(sheets[1]?.texts.map(([first]) => first)).toEqual(['Отклонённые замечания', 'не наше']);
  const key =
    sheets
      .find(({ own }) => own === 'dismissed')
      ?.texts.at(-1)
      ?.at(-1) ?? '';
  const spoilt = sheets.map((sheet) =>
    sheet.own === 'dismissed'
      ? { ...sheet, texts: sheet.texts.map((row) => row.map((text) => (text === key ? '["old",1]' : text))) }
      : sheet,
  );
  expect(readDismissals({ sheets: spoilt })).toEqual([]);
});

test('they are listed below the others on «Замечания», with the reason', async () => {
  const { book } = await dismissed();
  await showFindings(book, OPTIONS);
  const sheet = (await book.read()).sheets.find(({ own }) => own === 'findings');
  const texts = sheet?.texts.map((row) => row.filter((text) => text !== '')) ?? [];
  expect(texts[1]).toEqual(['«карта.xlsx», проверено 01.02.2022: 2 предупреждения, 1 отклонено']);
  const head = texts.findIndex(([text]) => text === 'Отклонённые замечания');
  expect(texts[head + 1]).toEqual(['№', 'Лист', 'Ячейка', 'Важность', 'Замечание', 'Почему отклонено']);
  expect(texts[head + 2]).toEqual([
    '1',
    'Карта',
    'C10',
    'предупреждение',
    'В сроке нет года: «март».',
    `${REASON} (01.02.2022)`,
  ]);
});

describe('the command line', () => {
  const json = (out: string) =>
    JSON.parse(out) as {
      readonly files: readonly {
        readonly status: string;
        readonly findings: readonly { readonly cell: string }[];
        readonly dismissed?: readonly object[];
      }[];
      readonly summary: object;
    };

  it('honours what was dismissed in the pane', async () => {
    const { book } = await dismissed();
    const file = write('отклонено.xlsx', await book.bytes());
    const { files, summary } = json((await cli(['check', file, '--format', 'json'])).out);
    expect(files[0]?.findings.map(({ cell }) => cell)).toEqual(['C13', 'C14']);
    expect(files[0]?.dismissed).toMatchObject([
      { code: 'period-no-year', sheet: 'Карта', cell: 'C10', reason: REASON, on: '2022-02-01' },
    ]);
    expect(summary).toEqual({ files: 1, error: 0, warning: 2, advice: 0, dismissed: 1 });
    const { out } = await cli(['check', file]);
    expect(out).toContain('2 предупреждения, 1 отклонено');
    expect(out).toContain(`отклонено 01.02.2022: ${REASON}`);
  });

  it('says nothing of it where nothing was dismissed', async () => {
    const file = write('все.xlsx', await open().bytes());
    const { files, summary } = json((await cli(['check', file, '--format', 'json'])).out);
    expect(files[0]).not.toHaveProperty('dismissed');
    expect(summary).toEqual({ files: 1, error: 0, warning: 3, advice: 0 });
  });
});
