import {
  CATALOGUE,
  type Code,
  type Finding,
  finding,
  type FindingData,
  type ProposedFix,
  type Severity,
} from '../../findings';
import { rememberedFor } from '../../tables';
import {
  a1,
  type CellEdit,
  type Day,
  editCell,
  endsPiece,
  hasFormula,
  isCellError,
  type Pieces,
  valueAt,
} from '../../workbook';
import type { Activity, Field, Roadmap } from '../model';
import type { KnownParties } from '../parties';
import type { ColumnKey } from '../template/schema';

/** Characters that a cell can hold. */
const LONGEST_CELL = 32_767;
/** The last row and column of a sheet, 0-based: a row or column that is missing at the edge is named at the edge. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** What rules may know beside the roadmap. */
export interface RuleContext {
  /** Null where no report date is set: nothing is then judged against it. */
  readonly reportDate: Day | null;
  readonly parties: KnownParties;
}

/** One occurrence: the cell to be corrected, 0-based, with the code's data. */
export interface Hit<C extends Code> {
  readonly row: number;
  readonly column: number;
  readonly data: FindingData[C];
  readonly fix?: ProposedFix | null;
  /** Overrides the code's default severity, not the template's. */
  readonly severity?: Severity;
}

export interface Rule {
  readonly code: Code;
  readonly findings: (roadmap: Roadmap, context: RuleContext) => Pieces<readonly Finding[]>;
}

/** Among the hits of a rule that looks long for them: the end of a piece. */
export const PAUSE = null;

/** A rule of one code. Severity and switched-off codes come from the template. */
export function rule<C extends Code>(
  code: C,
  hits: (roadmap: Roadmap, context: RuleContext) => Iterable<Hit<C> | typeof PAUSE>,
): Rule {
  return {
    code,
    *findings(roadmap, context) {
      const set: Severity | 'off' | undefined = roadmap.template.severities[code];
      if (set === 'off') return [];
      const sheet = roadmap.sheet.name;
      const found: Finding[] = [];
      for (const hit of hits(roadmap, context)) {
        if (hit === PAUSE || endsPiece(found.length)) yield;
        if (hit === PAUSE) continue;
        const { row, column, data, fix, severity } = hit;
        const level = set ?? severity ?? CATALOGUE[code].severity;
        const cell = a1(Math.min(row, LAST_ROW), Math.min(column, LAST_COLUMN));
        found.push(finding(code, level, { sheet, cell }, data, fix));
      }
      return found;
    },
  };
}

/** A field that stands in the activity's own row; one merged down over several rows belongs to the first of them. */
export function ownField({ row, fields }: Activity, key: ColumnKey): Field | null {
  const field = fields[key];
  return field?.row === row ? field : null;
}

/** A fix of several cells. Null where it would overwrite a formula, overfill a cell or change nothing. */
export function fixOf(
  roadmap: Roadmap,
  edits: readonly CellEdit[],
  safe: boolean,
  alternatives: readonly (readonly CellEdit[])[] = [],
): ProposedFix | null {
  const real = edits.filter(({ from, to }) => from !== to);
  if (real.length === 0) return null;
  const possible = ({ cell, to }: CellEdit): boolean =>
    !roadmap.sheet.formulas.has(cell) && String(to).length <= LONGEST_CELL;
  if (![...real, ...alternatives.flat()].every(possible)) return null;
  return { safe, edits: real, alternatives };
}

/** A fix that replaces one field's text; the first text is preferred. Null for a field joined from torn rows. */
export function replaceField(
  roadmap: Roadmap,
  field: Field,
  texts: readonly string[],
  safe: boolean,
): ProposedFix | null {
  const { row, column, joined } = field;
  if (joined || hasFormula(roadmap.sheet, row, column)) return null;
  const [first, ...others] = texts.map((text) => [editCell(roadmap.sheet, row, column, text)]);
  return first ? fixOf(roadmap, first, safe, others) : null;
}

/** Computes something once for each roadmap. */
export const perRoadmap = <T>(compute: (roadmap: Roadmap) => T): ((roadmap: Roadmap) => T) =>
  rememberedFor(compute);

export const valueRules = [
  rule('formula-error', function* ({ sheet, header, rows }): Iterable<Hit<'formula-error'> | typeof PAUSE> {
    for (const [index, { row }] of rows.entries()) {
      if (endsPiece(index)) yield PAUSE;
      for (const column of header.texts.keys()) {
        const value = valueAt(sheet, row, column);
        if (isCellError(value)) yield { row, column, data: { error: value.error } };
      }
    }
  }),
];
