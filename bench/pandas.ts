import { execFileSync } from 'node:child_process';
import path from 'node:path';
import * as z from 'zod';
import { isProgram } from '../workbench/system';

const FIGURES = z.object({
  readSeconds: z.number(),
  computeSeconds: z.number(),
  diagnosed: z.number(),
  index: z.number(),
  /** Rows of results with a change since the year before. */
  changes: z.number(),
});
export type PandasFigures = z.infer<typeof FIGURES>;

const PYTHONS = ['python3', '/usr/bin/python3'];
/** Beside the sources, whatever the bundle stands in. */
const SCRIPT = path.join('bench', 'indicators.py');

function hasPandas(python: string): boolean {
  if (path.isAbsolute(python) && !isProgram(python)) return false;
  try {
    execFileSync(python, ['-c', 'import pandas, openpyxl'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What the same figures cost with pandas; null where no Python here has it. */
export function pandasFigures(file: string): PandasFigures | null {
  const python = PYTHONS.find(hasPandas);
  if (python === undefined) return null;
  const printed = execFileSync(python, ['-W', 'ignore', SCRIPT, file], { encoding: 'utf8' });
  return FIGURES.parse(JSON.parse(printed));
}
