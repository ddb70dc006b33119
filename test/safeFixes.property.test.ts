import fc from 'fast-check';
import { checkWorkbook, planSafeFixes, safeFixes } from '../src/app';
import type { Finding } from '../src/findings';
import { applyEdits, parseA1, textAt, type WorkbookSnapshot } from '../src/workbook';
import { day } from './support/check';
import { roadmaps } from './support/generate';
import { broken, mutations } from './support/mutations';
import { workbookOf } from './support/snapshot';

const OPTIONS = { today: day('2022-02-01') };

const workbooks: fc.Arbitrary<WorkbookSnapshot> = fc
  .tuple(roadmaps, mutations)
  .map(([roadmap, list]) => workbookOf({ name: 'Карта', rows: broken(roadmap, list) }));

const keyOf = ({ code, cell }: Finding): string => `${code} ${cell}`;
const errorsOf = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ severity }) => severity === 'error').map(keyOf);

function shownAt({ sheets }: WorkbookSnapshot, cell: string): string | undefined {
  const place = parseA1(cell);
  return place && sheets[0] ? textAt(sheets[0], place.row, place.column) : undefined;
}

/** Texts of all cells but those named. */
function textsBut({ sheets }: WorkbookSnapshot, cells: readonly string[]): readonly string[] {
  const left = new Set(cells.map((cell) => JSON.stringify(parseA1(cell))));
  return (sheets[0]?.texts ?? []).map((row, at) =>
    row.map((text, column) => (left.has(JSON.stringify({ row: at, column })) ? '' : text)).join('|'),
  );
}

describe('safe fixes made in one step', () => {
  it('do what they promise and nothing else', () => {
    fc.assert(
      fc.property(workbooks, (workbook) => {
        const before = checkWorkbook(workbook, OPTIONS).findings;
        const { groups, taken } = planSafeFixes(before);
        const edits = groups.flat();
        for (const { cell, from } of edits) expect(shownAt(workbook, cell)).toBe(from);
        expect(new Set(edits.map(({ cell }) => cell)).size).toBe(edits.length);

        const { snapshot, refused } = applyEdits(workbook, groups);
        expect(refused).toEqual([]);
        const cells = edits.map(({ cell }) => cell);
        expect(textsBut(snapshot, cells)).toEqual(textsBut(workbook, cells));

        const after = checkWorkbook(snapshot, OPTIONS).findings;
        const still = new Set(after.map(keyOf));
        expect(taken.map(keyOf).filter((key) => still.has(key))).toEqual([]);
        const known = new Set(errorsOf(before));
        expect(errorsOf(after).filter((key) => !known.has(key))).toEqual([]);
      }),
    );
  });
});

describe('all safe fixes of a workbook', () => {
  it('leave nothing safe to fix, none of what they fixed, and no new error', () => {
    fc.assert(
      fc.property(workbooks, (workbook) => {
        const { groups, fixed, report } = safeFixes(workbook, OPTIONS);
        const { snapshot, refused } = applyEdits(workbook, groups);
        expect(refused).toEqual([]);
        expect(checkWorkbook(snapshot, OPTIONS)).toEqual(report);
        expect(safeFixes(snapshot, OPTIONS)).toEqual({ groups: [], fixed: [], report });

        const still = new Set(report.findings.map(keyOf));
        expect(fixed.map(keyOf).filter((key) => still.has(key))).toEqual([]);
        const known = new Set(errorsOf(checkWorkbook(workbook, OPTIONS).findings));
        expect(errorsOf(report.findings).filter((key) => !known.has(key))).toEqual([]);
      }),
    );
  });
});
