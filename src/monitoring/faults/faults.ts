import type { Monitoring } from '../monitoring';
import { type Fault, FaultCells, type FaultyKind, type FigureFaults } from './cells';
import { indicatorFaults } from './indicators';
import { CELLS_OF } from './kinds';

export {
  type Fault,
  type FaultyKind,
  type FigureFaults,
  type IndicatorFaults,
  LEFT_OUT_CODES,
} from './cells';

/** Faults that the check found in the cells that figures are counted from. Pure. */
export function figureFaults(monitoring: Monitoring): FigureFaults {
  const { data, indicators } = monitoring;
  const cells = new FaultCells(data, indicators.leftOut);
  const of = (kind: FaultyKind): readonly Fault[] =>
    CELLS_OF[kind](monitoring).flatMap((source) => cells.in(source));
  return {
    indicators: indicatorFaults(indicators, cells),
    byKind: {
      results: of('results'),
      risks: of('risks'),
      deficits: of('deficits'),
      events: of('events'),
      cycle: of('cycle'),
    },
  };
}
