import type { CellEdit, EditGroup } from '../workbook';

/** What tells the cell of an edit from others. */
export const placeOf = ({ sheet, cell }: CellEdit): string => JSON.stringify([sheet, cell]);

/**
 * Groups of edits that are made one after the other, as groups that can be made at once: the edits of a cell become
 * one, from what it shows first to what it shows last, and groups that meet in a cell become one group.
 */
export class CombinedEdits {
  readonly #byPlace = new Map<string, Map<string, CellEdit>>();

  add(group: EditGroup): void {
    const own = new Map(group.map((edit) => [placeOf(edit), edit]));
    const joined = new Map<string, CellEdit>();
    for (const met of new Set([...own.keys()].flatMap((place) => this.#byPlace.get(place) ?? []))) {
      for (const [place, edit] of met) joined.set(place, edit);
    }
    for (const [place, edit] of own) {
      joined.set(place, { ...edit, from: joined.get(place)?.from ?? edit.from });
    }
    for (const place of joined.keys()) this.#byPlace.set(place, joined);
  }

  /** In the order in which their first cells were met; without edits that change nothing. */
  get groups(): readonly EditGroup[] {
    return [...new Set(this.#byPlace.values())]
      .map((group) => [...group.values()].filter(({ from, to }) => from !== to))
      .filter((group) => group.length > 0);
  }
}
