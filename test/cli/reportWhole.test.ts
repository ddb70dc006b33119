import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readWorkbookBytes } from '../../src/files';
import { openArchive } from '../../src/files/archive';
import { partOf, smallFile, withParts } from '../../src/files/fixtures';
import { cli, temporaryFolder } from './support';

const EXAMPLE = readFileSync(join(__dirname, '../../examples/municipality.xlsx'));
const { write, path } = temporaryFolder();

/** The example as a workbook with macros, and a sheet that no report is made of. */
const MACROS = withParts(EXAMPLE, {
  '[Content_Types].xml': partOf(EXAMPLE, '[Content_Types].xml')
    .replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    )
    .replace(
      '<Default ',
      '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default ',
    ),
  'xl/vbaProject.bin': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
});

const sheetsOf = (file: string) => readWorkbookBytes('книга.xlsx', readFileSync(file)).sheets;

/** Sheet parts that differ, and parts that are not there any more. */
function changedParts(before: Buffer, file: string): readonly string[] {
  const [was, is] = [openArchive(before), openArchive(readFileSync(file))];
  return was.names.filter((name) => {
    if (is.part(name) === null) return true;
    return (
      !/workbook\.xml|Content_Types|styles\.xml/.test(name) &&
      !is.part(name)?.equals(was.part(name) ?? Buffer.of())
    );
  });
}

const OWN = [
  ...['Показатели', 'Динамика', 'Рисковый профиль', 'Мониторинг'],
  ...['Мониторинг – таблицы', 'Мониторинг – мероприятия', 'Мониторинг – школы', 'Справка'],
];

test('the copy has all sheets of the workbook, and only the corrected ones differ', async () => {
  const file = write('книга.xlsm', MACROS);
  const { code, err } = await cli(['report', file, '-o', path('копия.xlsm')]);
  expect([code, err]).toEqual([1, '']);
  const all = sheetsOf(file).map(({ name }) => name);
  expect(sheetsOf(path('копия.xlsm')).map(({ name }) => name)).toEqual(['Обзор', ...all, ...OWN]);
  const corrected = ['Педагоги', 'Обучающиеся', 'Результаты'].map(
    (name) => `xl/worksheets/sheet${all.indexOf(name) + 1}.xml`,
  );
  expect(changedParts(MACROS, path('копия.xlsm')).toSorted()).toEqual(corrected.toSorted());
  expect(readFileSync(file).equals(MACROS)).toBe(true);
});

test('--as-is corrects nothing, and says what is left out', async () => {
  const file = write('как есть.xlsx', EXAMPLE);
  const { out } = await cli(['report', file, '-o', path('копия.xlsx'), '--as-is']);
  expect(changedParts(EXAMPLE, path('копия.xlsx'))).toEqual([]);
  expect(out).not.toContain('В копии исправлено');
  expect(out).toMatch(/не вошли в расчёт: .*Педагоги!B33/);
});

test('in place only the sheets of the report come, and a second run changes nothing', async () => {
  const file = write('на месте.xlsx', EXAMPLE);
  const { out } = await cli(['report', file, '--in-place']);
  expect(out).toContain(`Записано: ${file}, листы «Обзор», «Показатели»`);
  expect(changedParts(EXAMPLE, file)).toEqual([]);
  const first = readFileSync(file);
  await cli(['report', file, '--in-place']);
  expect(readFileSync(file).equals(first)).toBe(true);
});

test('a part that is asked for alone stands beside those that are there', async () => {
  const file = write('по частям.xlsx', EXAMPLE);
  await cli(['report', file, '--in-place', '--only', 'memo']);
  await cli(['report', file, '--in-place', '--only', 'risks,memo']);
  expect(sheetsOf(file).flatMap(({ name, own }) => (own ? [name] : []))).toEqual([
    'Справка',
    'Рисковый профиль',
  ]);
});

test.each([
  ['both places', ['-o', 'копия.xlsx', '--in-place'], 'из параметров --output, --in-place'],
  ['a copy that would lose macros', ['-o', 'копия.xlsx'], 'сохраняются только в .xlsm'],
])('%s are refused', async (_, flags, message) => {
  const file = write('книга.xlsm', MACROS);
  const { code, err } = await cli(['report', file, ...flags]);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});

test.each([
  ['an .ods file', smallFile('ods'), 0o644, 'ods'],
  ['a file that is locked against writing', EXAMPLE, 0o444, 'нет прав на запись'],
  ['a broken file', EXAMPLE.subarray(0, 5000), 0o644, 'обрывается'],
])('%s stays as it is', async (name, bytes, mode, message) => {
  const file = write(`${name}.xlsx`, bytes);
  chmodSync(file, mode);
  const before = readdirSync(dirname(file));
  const { code, err } = await cli(['report', file, '--in-place']);
  expect(code).toBe(3);
  expect(err.toLowerCase()).toContain(message);
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(readdirSync(dirname(file))).toEqual(before);
});
