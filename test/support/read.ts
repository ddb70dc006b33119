import {
  BUILTIN_TEMPLATES,
  readRoadmaps,
  type ReadOptions,
  type Roadmap,
  type Template,
} from '../../src/roadmap';
import { type CellInput, sheetOf } from './snapshot';

interface ReadInput extends Partial<ReadOptions> {
  readonly merges?: readonly string[];
  readonly templates?: readonly Template[];
}

/** The roadmaps read from the rows of one sheet. */
export function roadmapsOf(
  rows: readonly (readonly CellInput[])[],
  input: ReadInput = {},
): readonly Roadmap[] {
  const {
    merges = [],
    templates = BUILTIN_TEMPLATES,
    date1904 = false,
    plan = { start: null, end: null },
  } = input;
  return readRoadmaps(sheetOf({ rows, merges }), templates, {
    date1904,
    plan,
    byShape: () => true,
    chosen: null,
  });
}

/** The only roadmap of the rows; fails where there is none or more. */
export function roadmapOf(rows: readonly (readonly CellInput[])[], input: ReadInput = {}): Roadmap {
  const [first, ...others] = roadmapsOf(rows, input);
  if (!first || others.length > 0) throw new Error(`${others.length + (first ? 1 : 0)} roadmaps`);
  return first;
}
