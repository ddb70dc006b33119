import type { SheetInput } from '../../../test/support/snapshot';
import { indicatorsOf, marks, results, settings } from '../testSupport';

const SCHOOL = 'СОШ № 1';
const of = (...sheets: readonly SheetInput[]) =>
  indicatorsOf(...sheets).signs.map(({ school, reasons, procedures }) => [
    school.name,
    reasons,
    procedures.map(({ row }) => row.procedure.label.name),
  ]);
const now = (procedure: string, total: number, low: number) =>
  marks(SCHOOL, '2024/2025', procedure, total, low);
const before = (procedure: string, total: number, low: number) =>
  marks(SCHOOL, '2023/2024', procedure, total, low);

test('two low procedures in the latest year are a sign, at just the threshold too', () => {
  expect(of(results(now('ВПР', 10, 3), now('ОГЭ', 10, 4)))).toEqual([[SCHOOL, ['several'], ['ВПР', 'ОГЭ']]]);
  expect(of(results(now('ВПР', 10, 3), now('ОГЭ', 10, 2)))).toEqual([]);
});

test('the same procedure low in both years is a sign', () => {
  expect(of(results(now('ВПР', 10, 3), before('ВПР', 10, 3)))).toEqual([[SCHOOL, ['two-years'], ['ВПР']]]);
  expect(of(results(now('ВПР', 10, 3), before('ОГЭ', 10, 3)))).toEqual([]);
});

test('small cohorts are not judged', () => {
  expect(of(results(now('ВПР', 9, 9), now('ОГЭ', 9, 9)))).toEqual([]);
});

test('threshold and number of procedures are settings', () => {
  const rows = results(now('ВПР', 10, 3), now('ОГЭ', 10, 4));
  expect(of(settings(['Порог низкого результата, %', 40]), rows)).toEqual([]);
  expect(
    of(settings(['Порог низкого результата, %', 40], ['Низких процедур для признака', 1]), rows),
  ).toEqual([[SCHOOL, ['several'], ['ОГЭ']]]);
});
