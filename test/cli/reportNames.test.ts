import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookBytes } from '../../src/files';
import { partOf, withParts } from '../../src/files/fixtures';
import { cli, temporaryFolder } from './support';

const EXAMPLE = readFileSync(join(__dirname, '../../examples/municipality.xlsx'));
const LONG = 'Педагоги школ района, прошедшие диагностику';
const SHORT = 'Педагоги школ района, прошедшие';
const { write, path } = temporaryFolder();

/** The example whose sheet of teachers has a name that Excel itself takes from no one. */
const file = write(
  'длинное имя.xlsx',
  withParts(EXAMPLE, {
    'xl/workbook.xml': partOf(EXAMPLE, 'xl/workbook.xml').replace('name="Педагоги"', `name="${LONG}"`),
  }),
);

describe('a sheet whose name is too long for Excel', () => {
  it('stands in the report under a shorter one, which is told', async () => {
    const output = path('отчёт.xlsx');
    const { code, out, err } = await cli(['report', file, '-o', output]);
    expect([code, err]).toEqual([(await cli(['report', path('длинное имя.xlsx')])).code, '']);
    expect(out).toContain(`Лист «${LONG}» в отчёте назван «${SHORT}»`);
    const { sheets } = readWorkbookBytes('отчёт.xlsx', readFileSync(output));
    expect(sheets.map(({ name }) => name)).toContain(SHORT);
    const formulas = sheets.flatMap((sheet) => [...sheet.formulas.values()]);
    expect(formulas.some((formula) => formula.includes(`'${SHORT}'!`))).toBe(true);
    expect(formulas.some((formula) => formula.includes(LONG))).toBe(false);
  });

  it('has its own name in the findings, and the figures of any other', async () => {
    const run = async (...args: readonly string[]) =>
      JSON.parse((await cli(['report', ...args, '--format', 'json'])).out) as Record<string, unknown>;
    const own = await run(file);
    const usual = await run(write('обычное имя.xlsx', EXAMPLE));
    expect(own.renamedSheets).toEqual([{ from: LONG, to: SHORT }]);
    const named = JSON.stringify(own.indicators).replaceAll(`"${LONG}"`, '"Педагоги"');
    expect(JSON.parse(named)).toEqual(usual.indicators);
    expect(JSON.stringify(own.findings)).not.toContain(`"${SHORT}"`);
  });
});
