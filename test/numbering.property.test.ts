import fc from 'fast-check';
import { parseA1 } from '../src/workbook';
import { report } from './support/check';
import { type GeneratedRoadmap, roadmaps } from './support/generate';
import type { CellInput } from './support/snapshot';

/** Rows (0-based) with a finding about numbers. */
function faultyRows(rows: readonly (readonly CellInput[])[]): readonly number[] {
  return report([{ name: 'Карта', rows }])
    .findings.filter(({ code }) => code.startsWith('number-'))
    .map(({ cell }) => parseA1(cell ?? '')?.row ?? -1);
}

/** The roadmap's rows with other numbers in some of them. */
const renumbered = ({ rows, firstColumn }: GeneratedRoadmap, numbers: ReadonlyMap<number, CellInput>) =>
  rows.map((cells, row) => {
    const number = numbers.get(row);
    return number === undefined ? cells : cells.map((cell, at) => (at === firstColumn ? number : cell));
  });

const numberAt = ({ rows, firstColumn }: GeneratedRoadmap, row: number): CellInput =>
  rows[row]?.[firstColumn] ?? null;

/** A roadmap with two different activities of one section. */
const withPair = fc.tuple(roadmaps, fc.nat(), fc.nat(), fc.nat()).map(([roadmap, section, first, second]) => {
  const { activities } = roadmap.sections[section % roadmap.sections.length] ?? { activities: [] };
  const one = activities[first % activities.length] ?? 0;
  const others = activities.filter((row) => row !== one);
  return { roadmap, one, other: others[second % others.length] ?? 0 };
});

describe('numbers of a roadmap', () => {
  it('have no fault where there is none', () => {
    fc.assert(fc.property(roadmaps, ({ rows }) => expect(faultyRows(rows)).toEqual([])));
  });

  it('are missed where one is deleted', () => {
    fc.assert(
      fc.property(withPair, ({ roadmap, one }) =>
        expect(faultyRows(renumbered(roadmap, new Map([[one, null]])))).toEqual([one]),
      ),
    );
  });

  it("are missed where a section's is deleted", () => {
    fc.assert(
      fc.property(roadmaps, fc.nat(), (roadmap, index) => {
        fc.pre(roadmap.sections.length > 1);
        const { row } = roadmap.sections[index % roadmap.sections.length] ?? { row: 0 };
        expect(faultyRows(renumbered(roadmap, new Map([[row, null]])))).toContain(row);
      }),
    );
  });

  it('are told where one is given twice', () => {
    fc.assert(
      fc.property(withPair, ({ roadmap, one, other }) =>
        expect(faultyRows(renumbered(roadmap, new Map([[one, numberAt(roadmap, other)]])))).toContain(one),
      ),
    );
  });

  it('are told where two are swapped', () => {
    fc.assert(
      fc.property(withPair, ({ roadmap, one, other }) => {
        const swapped = new Map([
          [one, numberAt(roadmap, other)],
          [other, numberAt(roadmap, one)],
        ]);
        const faulty = faultyRows(renumbered(roadmap, swapped));
        expect(faulty).toContain(one);
        expect(faulty).toContain(other);
      }),
    );
  });
});
