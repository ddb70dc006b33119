import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookBytes } from '../../src/files';
import { a1, type SheetSnapshot, textAt, valueAt } from '../../src/workbook';
import { seen } from './reportRuns';
import { cli, temporaryFolder } from './support';

const EXAMPLE = join(__dirname, '../../examples/municipality.xlsx');
const { path } = temporaryFolder();

describe('the new workbook', () => {
  const output = path('показатели.xlsx');
  const before = readFileSync(EXAMPLE);
  const run = cli(['report', EXAMPLE, '-o', output]);
  const snapshot = async () => {
    await run;
    return readWorkbookBytes('показатели.xlsx', readFileSync(output));
  };
  const input = readWorkbookBytes('municipality.xlsx', before);
  const named = (sheets: readonly SheetSnapshot[], name: string): SheetSnapshot => {
    const sheet = sheets.find((own) => own.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };

  it('leaves the input as it was', async () => {
    await run;
    expect(readFileSync(EXAMPLE).equals(before)).toBe(true);
  });

  it('has copies of the roadmaps and data sheets and the sheets of the report, marked as own', async () => {
    const { sheets } = await snapshot();
    const copied = sheets.filter((sheet) => sheet.own === null).map(({ name }) => name);
    expect(copied).toEqual([
      ...['Настройки', 'Школы', 'Ответственные', 'Педагоги', 'Обучающиеся', 'Результаты'],
      ...['Риски', 'Мероприятия', 'Дефициты', 'Управленческий цикл'],
      ...['Дорожная карта', 'Программа СОШ № 5'],
    ]);
    expect(sheets.flatMap(({ name, own }) => (own ? [[name, own]] : []))).toEqual([
      ['Обзор', 'overview'],
      ['Показатели', 'indicators'],
      ['Динамика', 'dynamics'],
      ['Рисковый профиль', 'risk-profile'],
      ['Мониторинг', 'monitoring'],
      ['Мониторинг – таблицы', 'monitoring-tables'],
      ['Мониторинг – мероприятия', 'monitoring-activities'],
      ['Мониторинг – школы', 'monitoring-schools'],
      ['Справка', 'memo'],
    ]);
  });

  it('has the values of the data sheets, put right where formulas would not see them', async () => {
    const changed: (readonly [string, string, string])[] = [];
    for (const copy of (await snapshot()).sheets.filter(({ own }) => own === null)) {
      const sheet = named(input.sheets, copy.name);
      sheet.values.forEach((row, at) =>
        row.forEach((value, index) => {
          const [line, column] = [sheet.origin.row + at, sheet.origin.column + index];
          const now = valueAt(copy, line, column);
          if (JSON.stringify(now) === JSON.stringify(value)) return;
          changed.push([`${sheet.name}!${a1(line, column)}`, textAt(sheet, line, column), String(now)]);
        }),
      );
    }
    expect(changed).toEqual([
      ['Педагоги!B33', '2024-2025', '2024/2025'],
      ['Обучающиеся!A29', 'СОШ № 4', 'МАОУ СОШ № 4'],
      ['Результаты!A189', 'МАОУ-СОШ №25', 'МАОУ СОШ № 25'],
      ['Результаты!A801', 'МАОУ – СОШ № 25', 'МАОУ СОШ № 25'],
      ['Результаты!K983', '12 ', '12'],
    ]);
  });

  it('has formulas with the values that were computed', async () => {
    for (const { name, own, formulas, ...sheet } of (await snapshot()).sheets) {
      if (own === null) continue;
      // The memo is prose; what it tells stands on the other sheets as formulas.
      expect([name, formulas.size > (own === 'memo' ? -1 : 20)]).toEqual([name, true]);
      const full = { name, own, formulas, ...sheet };
      const cells = full.values.flatMap((row, at) =>
        row.flatMap((value, index) => {
          const place = a1(full.origin.row + at, full.origin.column + index);
          return formulas.has(place) && value === null ? [place] : [];
        }),
      );
      expect(cells).toEqual([]);
    }
  });

  it('is described: the indicators, what is wrong, what was put right, where it is', async () => {
    const { code, out, err } = await run;
    expect([code, err]).toEqual([1, '']);
    const text = seen(out);
    expect(text).toContain('показатели за 2025/2026 учебный год в сравнении с 2024/2025, ШНОР: 4\n');
    expect(text).toMatch(
      /педагогов ШНОР, прошедших диагностику +87,5 % \(63 из 72\) +67,1 % \(49 из 73\) +\+20,4 п\.п\. +▲ рост, лучше +90,0 %, выполняется\n/,
    );
    expect(text).toContain('Признаки низких результатов — 3 школы: ');
    expect(text).toContain('В копии исправлено: 5 ячеек, сама книга не изменена.\n');
    expect(text).toContain('  Педагоги!B33  «2024-2025» → «2024/2025»\n');
    expect(text).toContain(
      `Записано: ${output}, листы «Обзор», «Показатели», «Динамика», «Рисковый профиль», «Мониторинг», «Мониторинг – таблицы», «Мониторинг – мероприятия», «Мониторинг – школы», «Справка».\n`,
    );
    expect(out).toContain('87,5\u00A0%\u00A0(63\u00A0из\u00A072)');
  });
});
