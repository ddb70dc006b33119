import { readFile } from 'node:fs/promises';
import { newWorkbookFile, readWorkbookBytes } from '../../src/files';
import { FAULTLESS } from '../support/roadmap';
import { type SheetInput, sheetOf } from '../support/snapshot';
import { cli, temporaryFolder } from './support';

const folder = temporaryFolder();
const OWN: SheetInput = {
  name: 'План школы',
  rows: [
    ['№', 'Что делаем', 'Когда', 'Кто отвечает', 'Смета'],
    ['1.', 'Работа с наставниками'],
    ['1.1.', 'Собеседование с наставниками школ', 'ноябрь 2021', 'Методист', '0'],
  ],
};
const book = async (name: string, ...sheets: readonly SheetInput[]): Promise<string> =>
  folder.write(name, await newWorkbookFile({ name, copies: sheets.map(sheetOf), plans: [] }));

interface Printed {
  readonly sheet: string;
  readonly output: string | null;
  readonly rows: readonly Readonly<Record<'kind' | 'name' | 'aliases' | 'value', string>>[];
}

describe('template from', () => {
  it('writes the sheet «Шаблон», by which the roadmap is then checked without a word on the template', async () => {
    const file = await book('план.xlsx', OWN);
    const output = folder.path('шаблон.xlsx');
    const { code, out } = await cli(['template', 'from', file, '-o', output]);
    expect([code, out]).toEqual([0, `Записано: ${output}. Шаблон составлен по листу «План школы».\n`]);
    const [made] = (await readWorkbookBytes('шаблон.xlsx', await readFile(output))).sheets;
    expect([made?.name, made?.own, made?.texts[0]]).toEqual([
      'Шаблон',
      null,
      ['Что', 'Название', 'Также пишут', 'Обязательно'],
    ]);
    const texts = made?.texts ?? [];
    const both = await book('вместе.xlsx', OWN, { name: 'Шаблон', rows: texts });
    const checked = JSON.parse((await cli(['check', both, '--format', 'json'])).out) as {
      files: { findings: { code: string }[] }[];
    };
    const codes = checked.files[0]?.findings.map((found) => found.code) ?? [];
    expect(codes.filter((found) => /^(?:template|header|section|preamble|sheet)-/.test(found))).toEqual([]);
  });

  it('prints its rows, as text to paste or as JSON', async () => {
    const file = await book('план.xlsx', OWN);
    const { out } = await cli(['template', 'from', file]);
    expect(out.split('\n').slice(0, 3)).toEqual([
      'Что\tНазвание\tТакже пишут\tОбязательно',
      'Столбец\t№\t\tда',
      'Столбец\tЧто делаем\tМероприятия\tда',
    ]);
    const { sheet, output, rows } = JSON.parse(
      (await cli(['template', 'from', file, '--format', 'json'])).out,
    ) as Printed;
    expect([sheet, output]).toEqual(['План школы', null]);
    expect(rows).toContainEqual({ kind: 'Столбец', name: 'Смета', aliases: '', value: 'нет' });
    expect(rows).toContainEqual({ kind: 'Раздел', name: 'Работа с наставниками', aliases: '', value: '' });
  });

  it('takes the sheet that is named', async () => {
    const file = await book('две.xlsx', { name: 'Карта', rows: FAULTLESS }, OWN);
    const made = async (...args: readonly string[]) =>
      (JSON.parse((await cli(['template', 'from', file, '--format', 'json', ...args])).out) as Printed).sheet;
    expect([await made(), await made('--sheet', 'План школы')]).toEqual(['Карта', 'План школы']);
    const { code, err } = await cli(['template', 'from', file, '--sheet', 'Нет']);
    expect([code, err]).toEqual([
      3,
      `${file}: На листе «Нет» нет дорожной карты, по которой можно составить шаблон.\n`,
    ]);
  });

  it('refuses what it can’t do', async () => {
    const empty = await book('пусто.xlsx', { name: 'Лист1', rows: [['текст']] });
    const { code, out } = await cli(['template', 'from', empty, '--format', 'json', '--locale', 'en']);
    expect(code).toBe(3);
    expect(JSON.parse(out)).toEqual({
      file: empty,
      output: null,
      error: { code: 'sheet-missing', message: 'The workbook holds no roadmap to make a template of.' },
    });
    expect((await cli(['template', 'from', empty, '-o', empty])).code).toBe(2);
    expect((await cli(['template', 'from', empty, '-o', folder.path('шаблон.csv')])).code).toBe(2);
    expect((await cli(['template', 'from', folder.path('нет.xlsx')])).code).toBe(3);
    expect((await cli(['template'])).code).toBe(2);
  });
});
