import {
  CATALOGUE,
  type Code,
  finding,
  type Finding,
  type FindingData,
  type ProposedFix,
  type Severity,
} from '../findings';
import { a1, type CellEdit, editCell, hasFormula, type SheetSnapshot } from '../workbook';

/** A place on a sheet with what was found there. Rows and columns count from 0. */
export interface Found<C extends Code> {
  readonly code: C;
  readonly row: number;
  readonly column: number;
  readonly data: FindingData[C];
  readonly fix?: ProposedFix | null;
  /** Instead of the code's own. */
  readonly severity?: Severity;
}

/** Collects the findings of one sheet. */
export class SheetReport {
  readonly findings: Finding[] = [];
  readonly #once = new Map<string, number>();

  constructor(readonly sheet: SheetSnapshot) {}

  add<C extends Code>({ code, row, column, data, fix, severity }: Found<C>): void {
    const place = { sheet: this.sheet.name, cell: a1(row, column) };
    this.findings.push(finding(code, severity ?? CATALOGUE[code].severity, place, data, fix));
  }

  /**
   * The same of something that many cells are told of at once: the finding stands at the first of them, which `again` is
   * given to say what it says with one cell more.
   */
  addOnce<C extends Code>(
    key: string,
    found: Found<C>,
    again: (data: FindingData[C], first: string) => FindingData[C],
  ): void {
    const at = this.#once.get(key);
    const before = at === undefined ? undefined : this.findings[at];
    if (at === undefined || before?.code !== found.code) {
      this.#once.set(key, this.findings.length);
      this.add(found);
      return;
    }
    this.findings[at] = {
      ...before,
      data: again(before.data as FindingData[C], before.cell ?? ''),
    } as Finding;
  }

  /** A fix of one cell; null where a formula stands there or it shows that already. `label` reads both texts. */
  replace(
    row: number,
    column: number,
    to: CellEdit['to'],
    safe: boolean,
    label?: ProposedFix['label'],
  ): ProposedFix | null {
    if (hasFormula(this.sheet, row, column)) return null;
    const edit = editCell(this.sheet, row, column, to);
    return edit.from === to ? null : { safe, edits: [edit], alternatives: [], ...(label && { label }) };
  }
}
