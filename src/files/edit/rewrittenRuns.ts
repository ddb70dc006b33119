import type { TextRun } from '../../workbook';

/** Comparing this many pairs of words takes some milliseconds; longer texts are compared by their ends alone. */
const MOST_PAIRS = 4_000_000;

const WORDS = /[\p{L}\p{N}]+|\s|[^\p{L}\p{N}\s]/gu;

/** A stretch of the old text that gives way to other text. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The runs of a text with the words changed that differ in the new one; null where a change goes over the border of two
 * runs, so that nobody can tell which format it has.
 */
export function rewrittenRuns(runs: readonly TextRun[], text: string): readonly TextRun[] | null {
  const old = runs.map((run) => run.text).join('');
  const texts = runs.map((run) => run.text);
  const starts = texts.map((_, index) => texts.slice(0, index).join('').length);
  for (const { from, to, text: put } of changes(old, text)
    .map((change) => trimmed(old, change))
    .toReversed()) {
    const index = starts.findIndex((start, at) => {
      const end = start + (runs[at]?.text.length ?? 0);
      return start <= from && to <= end && (from < to || end > start);
    });
    const [start, own] = [starts[index], texts[index]];
    if (start === undefined || own === undefined) return null;
    texts[index] = own.slice(0, from - start) + put + own.slice(to - start);
  }
  return runs.flatMap((run, index) => {
    const changed = texts[index] ?? '';
    return changed === '' ? [] : [{ ...run, text: changed }];
  });
}

/** A change without the letters that it leaves at its ends. */
function trimmed(old: string, { from, to, text }: Change): Change {
  const most = Math.min(to - from, text.length);
  let head = 0;
  while (head < most && old[from + head] === text[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old[to - 1 - tail] === text[text.length - 1 - tail]) tail += 1;
  return { from: from + head, to: to - tail, text: text.slice(head, text.length - tail) };
}

/** What has to change for one text to become the other, word by word, in order. */
function changes(old: string, text: string): readonly Change[] {
  const [before, after] = [old.match(WORDS) ?? [], text.match(WORDS) ?? []];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const start = before.slice(0, head).join('').length;
  const inner = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)] as const;
  if (inner[0].length * inner[1].length > MOST_PAIRS) {
    return [{ from: start, to: start + inner[0].join('').length, text: inner[1].join('') }];
  }
  return compared(...inner, start);
}

/** The same by the longest common row of words. */
function compared(before: readonly string[], after: readonly string[], start: number): readonly Change[] {
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number): number => common[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      common[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const found: Change[] = [];
  let [row, column, place] = [0, 0, start];
  while (row < before.length || column < after.length) {
    const from = place;
    let put = '';
    while ((row < before.length || column < after.length) && before[row] !== after[column]) {
      if (row < before.length && (column === after.length || at(row + 1, column) >= at(row, column + 1))) {
        place += before[row]?.length ?? 0;
        row += 1;
      } else {
        put += after[column] ?? '';
        column += 1;
      }
    }
    if (place > from || put !== '') found.push({ from, to: place, text: put });
    while (row < before.length && column < after.length && before[row] === after[column]) {
      place += before[row]?.length ?? 0;
      row += 1;
      column += 1;
    }
  }
  return found;
}
