import {
  type CellPosition,
  type CellRange,
  columnName,
  isInRange,
  parseA1,
  parseA1Range,
} from '../../workbook';
import { MAX_ROWS } from '../errors';
import { NotPlain } from './plainXml';

/** An address in a formula, with what stands before it and the marks of what stays where it is. */
const ADDRESS =
  /(^|[^._A-Z0-9])(\$?)([A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])(\$?)([1-9]\d{0,6})(?![_.(A-Za-z0-9])/g;

/** The formulas of a sheet that stand for more than one cell. */
export class SpreadFormulas {
  readonly #shared = new Map<string, { readonly formula: string; readonly place: CellPosition }>();
  readonly #arrays: { readonly range: CellRange; readonly address: string }[] = [];

  /** The formula of a cell is shared under that name (ECMA-376 18.3.1.40). */
  share(name: string, formula: string, place: CellPosition): void {
    this.#shared.set(name, { formula, place });
  }

  /** The shared formula as it reads in a cell: what it names moves along. */
  sharedBy(name: string, { row, column }: CellPosition): string {
    const shared = this.#shared.get(name);
    if (!shared) throw new NotPlain();
    const [down, right] = [row - shared.place.row, column - shared.place.column];
    return shared.formula.replace(
      ADDRESS,
      (
        whole: string,
        before: string,
        columnMark: string,
        letters: string,
        rowMark: string,
        digits: string,
      ) => {
        const place = parseA1(letters + digits);
        if (!place || place.row >= MAX_ROWS) return whole;
        const [newColumn, newRow] = [
          columnMark ? place.column : place.column + right,
          rowMark ? place.row : place.row + down,
        ];
        if (newColumn < 0 || newRow < 0) throw new NotPlain();
        return `${before}${columnMark}${columnName(newColumn)}${rowMark}${newRow + 1}`;
      },
    );
  }

  /** A formula gives the values of a range. */
  spread(address: string): void {
    const range = parseA1Range(address);
    if (!range) throw new NotPlain();
    if (address.includes(':')) this.#arrays.push({ range, address });
  }

  /** The last range of a formula in which a cell lies. */
  arrayAt(place: CellPosition): string | undefined {
    if (this.#arrays.length === 0) return undefined;
    return this.#arrays.findLast(({ range }) => isInRange(range, place))?.address;
  }
}
