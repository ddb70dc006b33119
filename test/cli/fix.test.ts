import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive } from '../../src/files/archive';
import { readWorkbookBytes } from '../../src/files';
import { FAULTLESS } from '../support/roadmap';
import { withCells } from '../support/snapshot';
import { cli, temporaryFolder } from './support';
import { xlsx } from './workbooks';

const EXAMPLE = join(__dirname, '../../examples/roadmap.xlsx');
const { write, path } = temporaryFolder();
const good = write('хорошая.xlsx', xlsx({ Карта: FAULTLESS }));
const fixable = (): Uint8Array => xlsx({ Карта: withCells(FAULTLESS, { E10: 'Протокол  совета' }) });

const snapshotOf = (file: string) => readWorkbookBytes('книга.xlsx', readFileSync(file));
const partsOf = (file: string): ReadonlyMap<string, string> => {
  const archive = openArchive(readFileSync(file));
  return new Map(archive.names.map((name) => [name, archive.part(name)?.toString('latin1') ?? '']));
};

describe('fix on the example', () => {
  const output = path('исправленная.xlsx');
  const record = path('возврат.json');

  it('leaves nothing safe to fix, and says what it did', async () => {
    const { code, out, err } = await cli(['fix', EXAMPLE, '-o', output, '--undo-file', record]);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain(`${EXAMPLE} — исправлено: 13 ячеек\n`);
    expect(out).toContain("  'Дорожная карта'!E34  «Маршруты обучаю щихся» → «Маршруты обучающихся»\n");
    expect(out).toContain("  'Дорожная карта'!B24  «химии в четырёх школах» → пусто\n");
    expect(out).toMatch(/Записано: .*исправленная\.xlsx\.\nОсталось: 6 ошибок, /);
    const checked = await cli(['check', output, '--format', 'json']);
    expect(checked.out).not.toContain('"safe": true');
    expect((await cli(['fix', output, '--dry-run'])).out).toContain('бесспорных исправлений нет');
  });

  it('leaves every other part of the file byte for byte', () => {
    const after = partsOf(output);
    const changed = [...partsOf(EXAMPLE)].filter(([name, content]) => after.get(name) !== content);
    expect(changed.map(([name]) => name)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
    expect(after.size).toBe(partsOf(EXAMPLE).size);
  });

  it('is taken back by undo', async () => {
    const back = path('прежняя.xlsx');
    const { code, out } = await cli(['undo', output, record, '--output', back]);
    expect(code).toBe(0);
    expect(out).toContain('— возвращено: 13 ячеек\n');
    expect(snapshotOf(back)).toEqual(snapshotOf(EXAMPLE));
  });
});

describe('outputs that can’t all be written', () => {
  it('leave the workbook as it is where the record can’t be written', async () => {
    const before = fixable();
    const file = write('на месте.xlsx', before);
    const { code, err } = await cli(['fix', file, '--in-place', '--undo-file', path('нет/отмена.json')]);
    expect(code).toBe(3);
    expect(err).toContain('отмена.json» не записан. Нет такой папки');
    expect(readFileSync(file).equals(Buffer.from(before))).toBe(true);
  });

  it('leave no record where the workbook can’t be written', async () => {
    const record = path('сирота.json');
    const { code } = await cli(['fix', good, '-o', path('нет/книга.xlsx'), '--undo-file', record]);
    expect([code, existsSync(record)]).toEqual([3, false]);
  });

  it('leave no report where the memo can’t be written', async () => {
    const report = path('отчёт.xlsx');
    const { code } = await cli(['report', EXAMPLE, '-o', report, '--memo', path('нет/записка.docx')]);
    expect([code, existsSync(report)]).toEqual([3, false]);
  });
});

describe('JSON', () => {
  it('has the shape that others script against', async () => {
    const file = write('с пробелами.xlsx', fixable());
    const output = path('без пробелов.xlsx');
    const { code, out } = await cli(['fix', file, '-o', output, '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      file,
      output,
      edits: [{ sheet: 'Карта', cell: 'E10', from: 'Протокол  совета', to: 'Протокол совета' }],
      refused: [],
      unformatted: [],
      fixed: [{ code: 'text-spaces', sheet: 'Карта', cell: 'E10' }],
      undo: {
        cells: [
          {
            sheet: 'Карта',
            cell: 'E10',
            input: 'Протокол  совета',
            numberFormat: 'General',
            shows: 'Протокол совета',
          },
        ],
        inserted: [],
      },
      status: 'accepted',
      remaining: { error: 0, warning: 0, advice: 0 },
    });
  });

  it('tells what undo left alone', async () => {
    const file = write('изменена.xlsx', fixable());
    const record = path('запись.json');
    await cli(['fix', file, '--in-place', '--undo-file', record]);
    write('изменена.xlsx', xlsx({ Карта: withCells(FAULTLESS, { E10: 'Протокол' }) }));
    const { code, out } = await cli(['undo', file, record, '--in-place', '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      file,
      output: file,
      undone: [],
      refused: [{ sheet: 'Карта', cell: 'E10' }],
    });
  });

  it('names the fault of a file', async () => {
    const file = write('старая.xls', 'это не книга');
    const { code, out } = await cli(['fix', file, '--in-place', '--format', 'json']);
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ file, output: null, error: { code: 'file-unreadable' } });
  });
});

test('the template given decides what is fixed', async () => {
  const template = write('т.json', JSON.stringify({ name: 'т', severities: { 'text-spaces': 'off' } }));
  const file = write('двойной пробел.xlsx', fixable());
  const { out } = await cli(['fix', file, '--dry-run', '--template', template, '--format', 'json']);
  expect(JSON.parse(out)).toMatchObject({ edits: [], fixed: [] });
});

test('a dry run writes nothing', async () => {
  const file = write('пробная.xlsx', fixable());
  const before = readFileSync(file);
  const { code, out } = await cli(['fix', file, '--dry-run', '--locale', 'en']);
  expect(code).toBe(0);
  expect(out).toContain('can be corrected: 1 cell, nothing written');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('says how to go on with another kind of file', async () => {
  const file = write('книга.ods', xlsx({ Карта: FAULTLESS }, 'ods'));
  const { code, out, err } = await cli(['fix', file, '-o', path('книга.xlsx')]);
  expect([code, out]).toEqual([3, '']);
  expect(err).toContain('В файл .ods исправления не вносятся.');
  expect(err).toContain('сохраните как .xlsx');
});

test('says why it could not write', async () => {
  const { code, err } = await cli(['fix', good, '-o', path('нет/книга.xlsx')]);
  expect(code).toBe(3);
  expect(err).toContain('Нет такой папки.');
});

describe('wrong usage', () => {
  const record = write('не запись.json', '{"cells": [{}]}');
  it.each([
    ['no place to write to', ['fix', good], 'не сказано, куда записать'],
    ['two places', ['fix', good, '-o', 'a.xlsx', '--in-place'], 'укажите один'],
    ['the file itself', ['fix', good, '-o', good], 'это сама книга'],
    ['the record over the file', ['fix', good, '--in-place', '--undo-file', good], 'это сама книга'],
    ['no record', ['undo', good, record, '--in-place'], 'не файл, записанный'],
    ['a record that is missing', ['undo', good, path('нет.json'), '--in-place'], 'не файл, записанный'],
  ])('%s', async (_, args, words) => {
    const { code, out, err } = await cli(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });
});
