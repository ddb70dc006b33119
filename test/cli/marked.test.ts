import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { read as readBook } from '@e965/xlsx';
import { readWorkbookBytes, withoutMarks } from '../../src/files';
import { smallFile } from '../../src/files/fixtures';
import { cli, temporaryFolder } from './support';

const EXAMPLE = readFileSync(join(__dirname, '../../examples/roadmap.xlsx'));
const { write, path } = temporaryFolder();

interface Checked {
  readonly files: readonly {
    readonly marked?: string | null;
    readonly findings: readonly {
      readonly cell: string | null;
      readonly sheet: string | null;
      readonly message: string;
    }[];
  }[];
}

const checked = async (file: string, ...flags: readonly string[]) => {
  const { code, out, err } = await cli(['check', file, ...flags, '--format', 'json']);
  return { code, err, ...(JSON.parse(out) as Checked).files[0] };
};

test('every finding with a cell is told in the note of its cell, its message before the field', async () => {
  const file = write('карта.xlsx', EXAMPLE);
  const { findings = [], marked, code } = await checked(file, '--marked', path('отмечено.xlsx'));
  expect(marked).toBe(path('отмечено.xlsx'));
  expect(code).toBe((await checked(file)).code);
  const book = readBook(readFileSync(path('отмечено.xlsx')));
  expect(book.SheetNames).toEqual(['Замечания', ...readBook(EXAMPLE).SheetNames]);
  const told = findings.filter(({ sheet, cell }) => sheet !== null && cell !== null);
  expect(told.length).toBeGreaterThan(10);
  for (const { sheet, cell, message } of told) {
    const note = book.Sheets[sheet ?? '']?.[cell ?? ''] as { c?: { t?: string }[] } | undefined;
    const text = (note?.c?.[0]?.t ?? '').replace(/\s+/g, ' ');
    const at = text.indexOf(message.replace(/\s+/g, ' '));
    expect([cell, at >= 0 && at < text.indexOf(`Ячейка ${cell}`)]).toEqual([cell, true]);
  }
});

test('the copy reads as the workbook, is checked as it, and its marks can be taken out', async () => {
  const file = write('карта.xlsx', EXAMPLE);
  const first = await checked(file, '--marked', path('первая.xlsx'));
  const second = await checked(path('первая.xlsx'), '--marked', path('вторая.xlsx'));
  expect(second.findings).toEqual(first.findings);
  const copy = readFileSync(path('первая.xlsx'));
  const plain = { ...readWorkbookBytes('карта.xlsx', withoutMarks(copy)) };
  expect(plain).toEqual(readWorkbookBytes('карта.xlsx', EXAMPLE));
  expect(readFileSync(file).equals(EXAMPLE)).toBe(true);
});

test.each(['ods', 'biff8', 'xlsb'] as const)(
  'of a file of the kind %s a new .xlsx is made beside',
  async (format) => {
    const file = write(`карта.${format}`, smallFile(format));
    const { out } = await cli(['check', file, '--marked', path(`${format}.xlsx`)]);
    expect(out).toContain(`Записано: ${path(`${format}.xlsx`)}`);
    const { sheets } = readWorkbookBytes('копия.xlsx', readFileSync(path(`${format}.xlsx`)));
    expect(sheets.map(({ name, own }) => [name, own])).toEqual([
      ['Замечания', 'findings'],
      ['План', null],
    ]);
  },
);

test('one file is marked, under another name that keeps what it holds', async () => {
  const [file, other] = [write('карта.xlsx', EXAMPLE), write('другая.xlsx', EXAMPLE)];
  for (const [args, message] of [
    [[file, other, '--marked', path('копия.xlsx')], 'названо несколько'],
    [[file, '--marked', file], 'это сама книга'],
    [[file, '--marked', path('копия.ods')], 'записывается как .xlsx'],
  ] as const) {
    const { code, err } = await cli(['check', ...args]);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  }
});

test('where the copy can’t be written, the check is told, and so is why', async () => {
  const file = write('карта.xlsx', EXAMPLE);
  const before = readdirSync(dirname(file));
  const run = await checked(file, '--marked', path('нет/копия.xlsx'));
  expect([run.code, run.marked]).toEqual([3, null]);
  expect(run.err).toContain('не записан');
  expect(run.findings?.length).toBeGreaterThan(10);
  expect(readdirSync(dirname(file))).toEqual(before);
});
