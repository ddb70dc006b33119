import { runProgram } from '../system';
import { type ConvertOptions, DEFAULT_TIMEOUT } from './convertFile';
import { RenderError } from './errors';
import { findPdftoppm } from './programs';

interface Drawing extends ConvertOptions {
  /** Dots per inch. */
  readonly resolution: number;
  /** Coloured .png, or shades of grey as .pgm. */
  readonly format: 'png' | 'gray';
}

/** Has pdftoppm draw each page of a PDF as «start-1.png» and so on. Rejects with `RenderError`. */
export async function drawPages(
  pdf: string,
  start: string,
  { resolution, format, timeout = DEFAULT_TIMEOUT }: Drawing,
): Promise<void> {
  const { code, output, timedOut } = await runProgram(
    pdftoppm(),
    [`-${format}`, '-r', String(resolution), pdf, start],
    { timeout },
  );
  if (timedOut)
    throw new RenderError({ code: 'took-too-long', data: { file: pdf, seconds: timeout / 1000 } });
  if (code !== 0) throw new RenderError({ code: 'not-converted', data: { file: pdf, output } });
}

/** Rejects with `RenderError` where it is not there. */
export function pdftoppm(): string {
  const program = findPdftoppm();
  if (program === null) throw new RenderError({ code: 'no-pdftoppm', data: {} });
  return program;
}
