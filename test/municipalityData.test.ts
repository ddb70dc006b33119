import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectedDataFindings } from '../examples/municipality/expected';
import { ROADMAP_FAULTS } from '../examples/municipality/roadmapFaults';
import { SUMMARY_FAULTS } from '../examples/municipality/summaryFaults';
import { checkWorkbook } from '../src/app';
import { readWorkbookBytes } from '../src/files';
import { readData } from '../src/data';
import { day } from './support/check';

const FILE = 'municipality.xlsx';
const workbook = readWorkbookBytes(FILE, readFileSync(join(__dirname, '../examples', FILE)));

interface Place {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly code: string;
}
const placeOf = ({ sheet, cell, code }: Place): string => `${String(sheet)}!${String(cell)} ${code}`;

describe('the data of the example municipality', () => {
  const data = readData(workbook);

  it('has its faults found, and no others', () => {
    expect(data.findings.map(placeOf).sort()).toEqual(expectedDataFindings().map(placeOf).sort());
  });

  it('has its rows read, but those of sums and the one without a year', () => {
    expect(
      data.tables.map(({ table, records, totalRows }) => [table.kind, records, totalRows.length]),
    ).toEqual([
      ['schools', 12, 0],
      ['teachers', 48, 0],
      ['pupils', 48, 1],
      ['results', 1050, 0],
      ['risks', 5, 0],
      ['events', 26, 1],
      ['deficits', 19, 0],
      ['cycle', 9, 0],
    ]);
  });

  it('has settings with targets and baselines', () => {
    const { municipality, schoolYear, reportDate, targets } = data.settings;
    expect([municipality, schoolYear, reportDate]).toEqual([
      'Верхнелужский муниципальный округ',
      '2025/2026',
      '2026-03-31',
    ]);
    expect([...targets.values()].map(({ baseline, target }) => [baseline?.value, target?.value])).toEqual([
      [65, 90],
      [30, 40],
      [15, 25],
    ]);
  });

  it('has a factor of its own beside the known ones', () => {
    const marks = data.risks.flatMap((risk) => risk.marks);
    expect(marks.filter(({ factor }) => factor === 'Слабые навыки чтения с экрана')).toHaveLength(2);
  });

  it('is checked with the roadmaps as one workbook', () => {
    const { findings } = checkWorkbook(workbook, { today: day('2030-01-01') });
    const expected = [...expectedDataFindings(), ...SUMMARY_FAULTS, ...ROADMAP_FAULTS];
    expect(findings.map(placeOf).sort()).toEqual(expected.map(placeOf).sort());
  });
});
