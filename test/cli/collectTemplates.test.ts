import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { editWorkbookBytes } from '../../src/files/editWorkbook';
import { REGISTRY, sendFile } from '../support/schoolFiles';
import { cli, temporaryFolder } from './support';

const { path } = temporaryFolder();

/** Fills cells of a sheet in a file, as a person would. */
function fill(file: string, sheet: string, cells: Readonly<Record<string, string | number>>): void {
  const edits = Object.entries(cells).map(([cell, to]) => ({ sheet, cell, from: '', to }));
  writeFileSync(file, editWorkbookBytes('школа.xlsx', readFileSync(file), [edits]).bytes);
}

test('templates given to schools come back as the files of these schools', async () => {
  const registry = sendFile(path('школы.xlsx'), REGISTRY);
  const folder = path('шаблоны');
  const packed = await cli([
    'template',
    'pack',
    '--schools',
    registry,
    '-o',
    folder,
    '--year',
    '2021/2022',
    '--due',
    '20.02.2022',
  ]);
  expect(packed.code).toBe(0);
  const files = readdirSync(folder).map((name) => `${folder}/${name}`);
  expect(files).toHaveLength(3);
  const five = files.find((name) => name.includes('СОШ № 5')) ?? '';
  fill(five, 'Педагоги', { C3: 24, F3: 9 });
  const { code, out, err } = await cli([
    'collect',
    folder,
    '-o',
    path('свод.xlsx'),
    '--registry',
    registry,
    '--format',
    'json',
  ]);
  expect(err).toBe('');
  expect(code).toBe(1);
  const { files: told, schools } = JSON.parse(out) as { files: object[]; schools: object[] };
  expect(told).toMatchObject([
    { school: 'СОШ № 5', status: 'warnings', templateVersion: 1, onTime: false, rowsTaken: 1, rowsLeft: 0 },
    { school: 'СОШ № 7', status: 'errors', notes: ['nothing-filled'], rowsTaken: 0, rowsLeft: 0 },
    { school: 'ООШ с. Каменка', status: 'errors', notes: ['nothing-filled'], rowsTaken: 0, rowsLeft: 0 },
  ]);
  expect(schools).toMatchObject([{ state: 'accepted' }, { state: 'rework' }, { state: 'rework' }]);
  const report = await cli(['report', path('свод.xlsx'), '--format', 'json']);
  const { indicators } = JSON.parse(report.out) as { indicators: { id: string }[] };
  expect(indicators.find(({ id }) => id === 'teachers-trained')).toMatchObject({
    numerator: 9,
    denominator: 24,
  });
});
