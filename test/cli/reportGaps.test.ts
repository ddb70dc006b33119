import { existsSync, readFileSync } from 'node:fs';
import { readWorkbookBytes } from '../../src/files';
import type { CellInput } from '../support/snapshot';
import { reportJson, seen } from './reportRuns';
import { cli, temporaryFolder } from './support';
import { xlsx } from './workbooks';

const { write, path } = temporaryFolder();

const SCHOOLS: readonly (readonly CellInput[])[] = [
  ['Школа', 'Категория', 'Сетевое взаимодействие'],
  ['СОШ № 1', 'ШНОР', 'да'],
  ['СОШ № 2', 'нет', 'нет'],
];
const TEACHERS: readonly (readonly CellInput[])[] = [
  ['Школа', 'Учебный год', 'Всего педагогов', 'Прошли диагностику'],
  ['СОШ № 1', '2024/2025', 16, 10],
  ['СОШ № 2', '2024/2025', 30, 3],
];

describe('data that are not all there', () => {
  const report = async (
    sheets: Readonly<Record<string, readonly (readonly CellInput[])[]>>,
    ...args: readonly string[]
  ) => {
    const run = await cli(['report', write('данные.xlsx', xlsx(sheets)), ...args]);
    return { ...run, out: seen(run.out) };
  };

  it('one supported school is counted', async () => {
    const { code, out } = await report({ Школы: SCHOOLS, Педагоги: TEACHERS });
    expect(code).toBe(0);
    expect(out).toContain('ШНОР: 1\n');
    expect(out).toMatch(/сетевом взаимодействии +100,0 % \(1 из 1\) +нет данных\n/);
    expect(out).toMatch(/прошедших диагностику +62,5 % \(10 из 16\) +нет данных\n/);
    expect(out).toContain('Нет листа «Обучающиеся» — 1 показатель не рассчитан.\n');
    expect(out).toContain('Нет листа «Результаты» — 2 показателя не рассчитаны.\n');
    expect(out).toContain('За годы раньше 2024/2025 данных для сравнения нет.\n');
  });

  it('a change of some schools only says of how many, and the JSON which cells are left out', async () => {
    const schools = SCHOOLS.with(2, ['СОШ № 2', 'ШНОР', 'нет']);
    const teachers = [...TEACHERS, ['СОШ № 1', '2023/2024', 16, 6], ['СОШ № 2', '2023/2024', 30, 31]];
    const { out } = await report({ Школы: schools, Педагоги: teachers });
    expect(out).toMatch(
      /прошедших диагностику +28,3 % \(13 из 46\) +37,5 % \(6 из 16\) +\+25,0 п\.п\. \(по 1 школе\)/,
    );
    const run = await cli(['report', path('данные.xlsx'), '--format', 'json']);
    expect(JSON.parse(run.out)).toMatchObject({
      indicators: expect.arrayContaining([
        expect.objectContaining({
          id: 'teachers-diagnosed',
          faults: [{ code: 'part-exceeds-total', sheet: 'Педагоги', cell: 'D5', leftOut: true }],
        }),
        expect.objectContaining({ id: 'schools-networking', faults: [] }),
      ]),
      faults: { results: [], deficits: [] },
    });
  });

  it.each([
    ['no teachers', { Школы: SCHOOLS }, 'Нет листа «Педагоги» — 6 показателей не рассчитаны.'],
    ['no schools', { Педагоги: TEACHERS }, 'Нет листа «Школы» — 14 показателей не рассчитаны.'],
    [
      'no supported school',
      {
        Школы: SCHOOLS.map(([school = null]) => [school, 'нет']).with(0, ['Школа', 'Категория']),
        Педагоги: TEACHERS,
      },
      'На листе «Школы» нет ШНОР за 2024/2025 — показатели не рассчитаны.',
    ],
    [
      'teachers without a header',
      { Школы: SCHOOLS, Педагоги: [['СОШ № 1', 16]] },
      'Лист «Педагоги» не прочитан, его столбцы не распознаны — 6 показателей не рассчитаны.',
    ],
    ['no year', { Школы: SCHOOLS }, 'Нет данных ни за один учебный год.'],
  ])('%s', async (_, sheets, words) => {
    const output = path('частичный.xlsx');
    const { out, err } = await report(sheets, '-o', output);
    expect(err).toBe('');
    expect(out).toContain(`${words}\n`);
    expect(out).toContain('Записано: ');
    expect(readWorkbookBytes('частичный.xlsx', readFileSync(output)).sheets.length).toBeGreaterThan(1);
  });

  it('no data sheet at all: nothing is written', async () => {
    const output = path('пустой отчёт.xlsx');
    const { code, out } = await report({ Заметки: [['позвонить']] }, '-o', output);
    expect(code).toBe(1);
    expect(out).toContain('В книге нет листов с данными: данных для расчёта нет.\n');
    expect(out).toContain('Книга не записана.\n');
    expect(existsSync(output)).toBe(false);
    const { report: printed } = await reportJson(write('заметки.xlsx', xlsx({ Заметки: [['позвонить']] })));
    expect(printed.findings).toMatchObject([
      { code: 'sheet-missing', sheet: null, data: { kind: 'roadmap' } },
      { code: 'sheet-not-recognised', sheet: 'Заметки' },
    ]);
    expect(printed.results).toEqual([]);
    expect(printed.indicators.every(({ value }) => value === null)).toBe(true);
  });

  it('without a place to write to, it is only shown', async () => {
    const { out } = await report({ Школы: SCHOOLS, Педагоги: TEACHERS });
    expect(out).toContain(
      'Книга не записана: её имя задаёт параметр --output, в саму книгу пишет --in-place.\n',
    );
  });

  it('a data sheet called like an own one keeps its name', async () => {
    const output = path('занято.xlsx');
    const { out } = await report({ Школы: SCHOOLS, Показатели: TEACHERS }, '-o', output);
    expect(out).toContain('Лист назван «Показатели (2)»: обычное имя занято листом с данными.\n');
    const { sheets } = readWorkbookBytes('занято.xlsx', readFileSync(output));
    expect(sheets.map(({ name, own }) => [name, own])).toEqual([
      ['Обзор', 'overview'],
      ['Школы', null],
      ['Показатели', null],
      ['Показатели (2)', 'indicators'],
      ['Динамика', 'dynamics'],
      ['Мониторинг', 'monitoring'],
      ['Мониторинг – школы', 'monitoring-schools'],
      ['Справка', 'memo'],
    ]);
  });

  it('speaks English', async () => {
    const { out } = await report({ Школы: SCHOOLS, Педагоги: TEACHERS }, '--locale', 'en');
    expect(out).toContain('indicators for 2024/2025, ШНОР: 1\n');
    expect(out).toContain('62.5% (10 of 16)');
    expect(out).toContain('There is no sheet “Обучающиеся” — 1 indicator not computed.\n');
  });
});

describe('wrong usage and files', () => {
  const good = write('хорошие данные.xlsx', xlsx({ Школы: SCHOOLS, Педагоги: TEACHERS }));

  it.each([
    ['the workbook itself', [good, '-o', good], 'это сама книга'],
    ['another kind of file', [good, '-o', 'отчёт.xls'], 'записывается как .xlsx: отчёт.xls'],
    [
      'an unknown part',
      [good, '--only', 'indicators,погода'],
      'нет такой части отчёта: «погода». Есть overview, indicators, risks, monitoring, memo',
    ],
    ['no file', [], 'не указано: '],
    ['a memo of another kind', [good, '--memo', 'справка.doc'], 'записывается как .docx: справка.doc'],
    ['no school year', [good, '--year', 'весна'], 'не учебный год: «весна»'],
    ['no such day', [good, '--report-date', '31.02.2026'], 'не дата'],
  ])('%s', async (_, args, words) => {
    const { code, out, err } = await cli(['report', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });

  it('the part may be named', async () => {
    const { report: named } = await reportJson(good, '--only', ' indicators ');
    expect(named).toEqual((await reportJson(good)).report);
    const output = path('часть.xlsx');
    await cli(['report', good, '--only', 'indicators', '-o', output]);
    const { sheets } = readWorkbookBytes('часть.xlsx', readFileSync(output));
    expect(sheets.flatMap(({ own }) => own ?? [])).toEqual(['indicators', 'dynamics']);
  });

  it('takes other kinds of files, since it only copies', async () => {
    const file = write('данные.ods', xlsx({ Школы: SCHOOLS, Педагоги: TEACHERS }, 'ods'));
    const output = path('из ods.xlsx');
    expect((await cli(['report', file, '-o', output])).code).toBe(0);
    const { sheets } = readWorkbookBytes('из ods.xlsx', readFileSync(output));
    expect(sheets.map(({ name }) => name).slice(0, 3)).toEqual(['Обзор', 'Школы', 'Педагоги']);
  });

  it('says why it could not read or write', async () => {
    const missing = await cli(['report', path('нет.xlsx')]);
    expect([missing.code, missing.out]).toEqual([3, '']);
    expect(missing.err).toContain('Файла нет по этому пути.');
    const nowhere = await cli(['report', good, '-o', path('нет/отчёт.xlsx')]);
    expect([nowhere.code, nowhere.out]).toEqual([3, '']);
    expect(nowhere.err).toContain('Нет такой папки.');
    const { code, out } = await cli(['report', good, '-o', path('нет/отчёт.xlsx'), '--format', 'json']);
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ file: good, output: null, error: { code: 'file-not-written' } });
  });
});
