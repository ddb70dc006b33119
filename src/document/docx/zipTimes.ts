import { dayOfMonthOf, type Day, monthOf, yearOf } from '../../workbook';

const END = { signature: 0x06054b50, length: 22, count: 10, start: 16 } as const;
const ENTRY = { length: 46, time: 12, date: 14, name: 28, extra: 30, comment: 32, file: 42 } as const;
const FILE = { time: 10, date: 12 } as const;
const FIRST_YEAR = 1980;

/** Dates every file of a ZIP archive of the given day, at midnight. Changes the bytes given; they have no ZIP64 parts. */
export function dateFiles(zip: Uint8Array, day: Day): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const date = ((yearOf(day) - FIRST_YEAR) << 9) | (monthOf(day) << 5) | dayOfMonthOf(day);
  const write = (at: number, { time, date: own }: { readonly time: number; readonly date: number }): void => {
    view.setUint16(at + time, 0, true);
    view.setUint16(at + own, date, true);
  };
  let end = zip.byteLength - END.length;
  while (end > 0 && view.getUint32(end, true) !== END.signature) end -= 1;
  let entry = view.getUint32(end + END.start, true);
  for (let left = view.getUint16(end + END.count, true); left > 0; left -= 1) {
    write(entry, ENTRY);
    write(view.getUint32(entry + ENTRY.file, true), FILE);
    const lengths = [ENTRY.name, ENTRY.extra, ENTRY.comment].map((at) => view.getUint16(entry + at, true));
    entry += ENTRY.length + lengths.reduce((sum, length) => sum + length, 0);
  }
}
