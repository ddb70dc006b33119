import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookBytes } from '../src/files';
import { computeIndicators } from '../src/indicators';
import { dynamicsSheet, indicatorsSheet } from '../src/reports';
import { readData } from '../src/results';
import { disagreements, formulasOf, recalculate } from './support/recalculate';

const file = 'municipality.xlsx';
const snapshot = readWorkbookBytes(file, readFileSync(join(__dirname, '../examples', file)));
const computed = computeIndicators(readData(snapshot), snapshot);
const plans = [
  indicatorsSheet({ computed, name: 'Показатели', locale: 'ru' }),
  dynamicsSheet({ computed, name: 'Динамика', locale: 'ru' }),
];

test('every formula of the example gives what the code computed', () => {
  expect(formulasOf(plans).length).toBeGreaterThan(500);
  expect(disagreements(plans, recalculate(snapshot.sheets, plans))).toEqual([]);
});
