import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { fileHost, readWorkbookBytes } from '../../src/files';
import { a1, type SheetSnapshot } from '../../src/workbook';
import type { CellInput } from '../support/snapshot';
import { reportJson, seen } from './reportRuns';
import { cli, temporaryFolder } from './support';
import { xlsx } from './workbooks';

const EXAMPLE = join(__dirname, '../../examples/municipality.xlsx');
const { write, path } = temporaryFolder();

/** Every cell of a sheet by its address: what it shows, and its formula. */
const cellsOf = ({ origin, texts, formulas }: SheetSnapshot) =>
  texts.flatMap((row, at) =>
    row.flatMap((text, index) => {
      const place = a1(origin.row + at, origin.column + index);
      return text === '' ? [] : [[place, text, formulas.get(place) ?? null]];
    }),
  );

const snapshotOf = (file: string) => readWorkbookBytes(file, readFileSync(file));

function sheetOf(file: string, name: string): SheetSnapshot {
  const sheet = snapshotOf(file).sheets.find((own) => own.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The address of the cell that shows a text. */
function placeOf(sheet: SheetSnapshot, fits: (text: string) => boolean): { cell: string; text: string } {
  for (const [cell, text] of cellsOf(sheet)) {
    if (typeof cell === 'string' && typeof text === 'string' && fits(text)) return { cell, text };
  }
  throw new Error(`no such text on ${sheet.name}`);
}

describe('the example municipality as JSON', () => {
  const run = reportJson(EXAMPLE);

  it('has the risks: two schools high, one medium, one low, one not read', async () => {
    const { risks } = (await run).report;
    expect(
      risks.factors.find(({ factor }) => factor === 'Низкая учебная мотивация обучающихся'),
    ).toMatchObject({
      schools: ['МБОУ СОШ № 3', 'МБОУ СОШ № 5', 'МБОУ ООШ с. Берёзовка', 'МБОУ ООШ п. Дальний'],
      ...{ high: 2, medium: 1, low: 1, unrated: 0 },
      coverage: 'named',
    });
    const own = risks.schools.find(({ school }) => school === 'МБОУ ООШ с. Берёзовка');
    expect(own?.factors.at(-1)).toEqual({ factor: 'Слабые навыки чтения с экрана', level: 'unrated' });
    expect(own?.factors.filter(({ level }) => level === 'high')).toHaveLength(4);
  });

  it('has the execution of both roadmaps, by section', async () => {
    const { execution } = (await run).report;
    expect(execution.reportDate).toBe('2026-03-31');
    expect(execution.roadmaps).toMatchObject([
      {
        sheet: 'Дорожная карта',
        marked: true,
        total: 23,
        done: 10,
        inProgress: 7,
        overdue: 3,
        notDue: 2,
        unknown: 1,
      },
      { sheet: 'Программа СОШ № 5', marked: true, total: 10, done: 5, inProgress: 5, unmarked: 0 },
    ]);
    const [municipal] = execution.roadmaps;
    expect(municipal?.sections.map(({ number, total }) => [number, total])).toEqual([
      ['1.', 7],
      ['2.', 6],
      ['3.', 6],
      ['4.', 4],
    ]);
  });

  it('has events, deficits and the cycle', async () => {
    const { events, deficits, cycle } = (await run).report;
    expect(events.slice(0, 3).map(({ kind, count }) => [kind, count])).toEqual([
      ['выезд', 6],
      ['вебинар', 5],
      ['семинар', 4],
    ]);
    expect(deficits.find(({ subject }) => subject === 'Математика')).toEqual({
      ...{ subject: 'Математика', teachers: 11, withDeficit: 7, share: 7 / 11, corporate: true },
    });
    expect(cycle.filter(({ documented }) => !documented).map(({ name }) => name)).toEqual([
      'Анализ эффективности мер',
    ]);
  });

  it('is of another year, period and day where these are told', async () => {
    const args = ['--year', '2024/2025', '--period', 'I полугодие', '--report-date', '2024-12-31'];
    const { report } = await reportJson(EXAMPLE, ...args);
    expect(report.indicators[0]?.period).toBe('2024/2025');
    expect(report.execution.reportDate).toBe('2024-12-31');
    expect(report.events).toEqual([]);
  });
});

describe('the new workbook', () => {
  const first = path('первая.xlsx');
  const second = path('вторая.xlsx');
  const memo = path('справка.docx');
  const run = cli(['report', EXAMPLE, '-o', first, '--memo', memo]);

  it('comes with the memo as a Word file', async () => {
    const { out } = await run;
    expect(out).toContain(`Аналитическая справка: ${memo}.\n`);
    const text = strFromU8(unzipSync(readFileSync(memo))['word/document.xml'] ?? new Uint8Array());
    expect(seen(text.replaceAll(/<[^>]+>/g, ''))).toContain('по состоянию на 31 марта 2026');
  });

  it('gives the same sheets when it is reported on again', async () => {
    await run;
    await cli(['report', first, '-o', second]);
    const [before, after] = [snapshotOf(first), snapshotOf(second)];
    expect(after.sheets.map(({ name, own }) => [name, own])).toEqual(
      before.sheets.map(({ name, own }) => [name, own]),
    );
    for (const [index, sheet] of after.sheets.entries()) {
      const was = before.sheets[index];
      if (sheet.own) expect([sheet.name, cellsOf(sheet)]).toEqual([sheet.name, was && cellsOf(was)]);
    }
  }, 120_000);

  it('keeps texts edited on «Мониторинг» and «Справка», in the Word file too', async () => {
    await run;
    const edited = path('правленая.xlsx');
    writeFileSync(edited, readFileSync(first));
    const advice = placeOf(sheetOf(first, 'Мониторинг'), (text) => text.startsWith('Выполнить просроченные'));
    const basis = placeOf(sheetOf(first, 'Справка'), (text) => text.startsWith('Справка составлена'));
    const edits = [
      [{ sheet: 'Мониторинг', cell: advice.cell, from: advice.text, to: 'Поручить наставнику семинар' }],
      [{ sheet: 'Справка', cell: basis.cell, from: basis.text, to: 'Основание: приказ отдела № 5' }],
    ];
    const { refused } = await fileHost(edited, edited).apply(edits);
    expect(refused).toEqual([]);
    const [output, word] = [path('снова.xlsx'), path('снова.docx')];
    await cli(['report', edited, '-o', output, '--memo', word]);
    expect(
      placeOf(sheetOf(output, 'Мониторинг'), (text) => text === 'Поручить наставнику семинар').cell,
    ).toBe(advice.cell);
    expect(placeOf(sheetOf(output, 'Справка'), (text) => text.startsWith('Основание: приказ')).cell).toBe(
      basis.cell,
    );
    const xml = strFromU8(unzipSync(readFileSync(word))['word/document.xml'] ?? new Uint8Array());
    expect(xml.replaceAll(/<[^>]+>/g, '')).toContain('Основание: приказ отдела № 5');
  }, 120_000);
});

describe('workbooks that lack something', () => {
  const ROADMAP: readonly (readonly CellInput[])[] = [
    ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат'],
    ['1.1.', 'Провести семинар для учителей', 'март 2026', 'Отдел образования', 'Программа семинара'],
  ];
  const SCHOOLS: readonly (readonly CellInput[])[] = [
    ['Школа', 'Категория'],
    ['=1+1', 'ШНОР'],
    ['+7 СОШ № 9', 'ШНОР'],
    ['-СОШ № 4', 'ШНОР'],
    ['@СОШ № 3', 'ШНОР'],
  ];
  const day = ['--report-date', '2026-03-31'];

  it('a roadmap alone, without marks: nothing is said to be done', async () => {
    const output = path('карта.xlsx');
    const file = write('карта-одна.xlsx', xlsx({ Карта: ROADMAP }));
    const { code, out, err } = await cli(['report', file, '-o', output, ...day]);
    expect([code, err]).toEqual([0, '']);
    expect(seen(out)).toContain('«Карта», 1 мероприятие: отметок о выполнении нет');
    expect(out).toContain('Нет листа «Риски» — рисковый профиль не составлен.');
    expect(snapshotOf(output).sheets.flatMap(({ own }) => own ?? [])).toEqual([
      ...['overview', 'monitoring', 'monitoring-tables', 'monitoring-activities', 'memo'],
    ]);
    const texts = ['Мониторинг', 'Справка'].flatMap((name) => sheetOf(output, name).texts.flat());
    expect(texts.some((text) => text.includes('тметок о выполнении нет'))).toBe(true);
    expect(texts.filter((text) => text.includes('в полном объёме'))).toEqual([]);
  });

  it('a report dated before the plan says so', async () => {
    const marked = ROADMAP.map((row, at) => [...row, at === 0 ? 'Статус' : '']);
    const file = write('рано.xlsx', xlsx({ Карта: marked }));
    const early = ['--plan-start', '2026-01-01', '--plan-end', '2026-12-31', '--report-date', '2025-11-01'];
    expect((await cli(['report', file, ...early])).out).toContain('дата отчёта раньше начала плана');
  });

  it('texts that look like formulas stay texts on every sheet and in the memo', async () => {
    const output = path('знаки-отчёт.xlsx');
    const memo = path('знаки.docx');
    const risks: readonly (readonly CellInput[])[] = [
      ['Школа', 'Низкая учебная мотивация обучающихся', '=фактор'],
      ['=1+1', 'высокая', '+'],
      ['@СОШ № 3', 'низкая', ''],
    ];
    const file = write('знаки.xlsx', xlsx({ Школы: SCHOOLS, Риски: risks, Карта: ROADMAP }));
    const { err } = await cli(['report', file, '-o', output, '--memo', memo, ...day]);
    expect(err).toBe('');
    for (const sheet of snapshotOf(output).sheets.filter(({ own }) => own !== null)) {
      const calculated = cellsOf(sheet).filter(([, , own]) => own === '=1+1' || own === '=фактор');
      expect([sheet.name, calculated]).toEqual([sheet.name, []]);
    }
    const profile = sheetOf(output, 'Рисковый профиль').texts.flat();
    expect(profile).toEqual(expect.arrayContaining(['=1+1', '@СОШ № 3', '=фактор']));
    expect(Object.keys(unzipSync(readFileSync(memo)))).toContain('word/document.xml');
  });

  it('an unknown factor is told with the nearest one, an unknown level by its cell', async () => {
    const risks: readonly (readonly CellInput[])[] = [
      ['Школа', 'Низкая учебная мотивацыя обучающихся', 'Дефицит педагогических кадров'],
      ['СОШ № 1', 'высокая', 'чрезвычайная'],
    ];
    const schools = [
      ['Школа', 'Категория'],
      ['СОШ № 1', 'ШНОР'],
    ] as const;
    const { report } = await reportJson(write('риски.xlsx', xlsx({ Школы: schools, Риски: risks })), ...day);
    const found = report.findings.filter(({ sheet }) => sheet === 'Риски');
    expect(found.map((own) => [own.code, own['cell']])).toEqual(
      expect.arrayContaining([['status-unknown', 'C2']]),
    );
    expect(report.risks.schools).toHaveLength(1);
  });
});
