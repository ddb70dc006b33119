import { type ImportedFile, NOTES } from './imported';
import type { ExportLayout, ResultKey, Told } from './model';

/** Two places say something of the same: the same, or other things. */
export type Repeat = 'older' | 'replaced' | 'repeated';

/** What is counted of a file while it is read. */
export class FileTally {
  readonly told: Told[] = [];
  readonly keys = new Set<ResultKey>();
  readonly schools = new Set<string>();
  readonly #once = new Set<string>();
  readonly #repeats = new Map<
    string,
    { readonly reason: Repeat; readonly sheet: string; readonly where: string; count: number }
  >();
  rows = 0;
  groups = 0;
  layout: ExportLayout | null = null;

  constructor(readonly file: string) {}

  /** Counts results of which another place says something too. */
  repeat(reason: Repeat, sheet: string, where: string): void {
    const key = JSON.stringify([reason, sheet, where]);
    const known = this.#repeats.get(key);
    if (known) known.count += 1;
    else this.#repeats.set(key, { reason, sheet, where, count: 1 });
  }

  /** Everything that there is to tell. */
  get allTold(): readonly Told[] {
    const repeats = [...this.#repeats.values()].map(({ reason, sheet, where, count }): Told => ({
      sheet,
      cell: null,
      reason,
      detail: `${where} (${count})`,
    }));
    return [...this.told, ...repeats];
  }

  /** Tells a thing once for a sheet. */
  once(told: Told, key: string): void {
    const own = `${told.sheet}\n${told.reason}\n${key}`;
    if (this.#once.has(own)) return;
    this.#once.add(own);
    this.told.push(told);
  }
}

/** What is said of a file. */
export function fileOf(tally: FileTally): ImportedFile {
  const { file, layout, keys, allTold: told } = tally;
  const only = (fact: 'procedure' | 'subject' | 'class' | 'schoolYear'): string | null => {
    const [value, ...others] = new Set([...keys].map((key) => key[fact]));
    return value !== undefined && others.length === 0 ? value : null;
  };
  return {
    file,
    layout: layout ?? 'unknown',
    procedure: only('procedure'),
    subject: only('subject'),
    class: only('class'),
    schoolYear: only('schoolYear'),
    schools: tally.schools.size,
    rows: tally.rows,
    groups: tally.groups,
    leftOut: told.filter(({ reason }) => !NOTES.has(reason)),
    notes: told.filter(({ reason }) => NOTES.has(reason)),
  };
}
