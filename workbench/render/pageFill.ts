import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { drawPages } from './drawPages';
import type { PageMargins } from './pageMargins';

const POINTS_PER_INCH = 72;
/** One dot for two points is fine enough. */
const RESOLUTION = 36;
/** Of 255: paler is paper. */
const INK = 250;

/**
 * How far down each page of a PDF something is printed, as a part (0–1) of the height between its margins. Leaves its
 * drawings in the folder. Rejects with `RenderError`.
 */
export async function pageFill(
  pdf: string,
  folder: string,
  margins: PageMargins,
): Promise<readonly number[]> {
  await drawPages(pdf, path.join(folder, 'fill'), { resolution: RESOLUTION, format: 'gray' });
  const drawn = (await readdir(folder)).filter((file) => /^fill-\d+\.pgm$/.test(file)).sort();
  return Promise.all(drawn.map(async (file) => fillOf(await readFile(path.join(folder, file)), margins)));
}

/** Of an image in the format PGM: «P5», width, height, the whitest value, then a byte for each dot. */
function fillOf(image: Buffer, margins: PageMargins): number {
  const [head = '', width = '0', height = '0'] =
    /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(image.subarray(0, 64).toString('latin1')) ?? [];
  const dots = image.subarray(head.length);
  const [across, down] = [Number(width), Number(height)];
  const dotsIn = (points: number): number => Math.round((points * RESOLUTION) / POINTS_PER_INCH);
  const [top, bottom] = [dotsIn(margins.top), dotsIn(margins.bottom)];
  const isInked = (row: number): boolean =>
    dots.subarray(row * across, (row + 1) * across).some((dot) => dot < INK);
  let last = down - bottom - 1;
  while (last >= top && !isInked(last)) last -= 1;
  return (last + 1 - top) / (down - top - bottom);
}
