/**
 * How many lines words of these widths take, with a space of so much between them and so much room in a line. A word goes
 * to the next line as a whole; one that is longer than a line is broken.
 */
export function wrappedLines(words: readonly number[], space: number, room: number): number {
  let [lines, used] = [1, 0];
  for (const word of words) {
    if (used > 0 && used + space + word > room) [lines, used] = [lines + 1, 0];
    const breaks = Math.max(0, Math.ceil(word / room) - 1);
    lines += breaks;
    used = (used === 0 ? 0 : used + space) + word - breaks * room;
  }
  return lines;
}
