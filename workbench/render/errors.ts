import type { UserError } from '../../src/findings';

/** What keeps a workbook from being drawn, by code, with the data that its message needs. */
export interface RenderFaults {
  readonly 'no-libreoffice': Record<never, never>;
  readonly 'no-pdftoppm': Record<never, never>;
  /** An environment variable names what can't be run. */
  readonly 'not-a-program': { readonly variable: string; readonly path: string };
  /** The file could not be read; `error` is what the product's reader threw. */
  readonly 'not-a-workbook': { readonly file: string; readonly error: UserError };
  readonly 'took-too-long': { readonly file: string; readonly seconds: number };
  readonly 'not-converted': { readonly file: string; readonly output: string };
}

export type RenderFault = {
  readonly [C in keyof RenderFaults]: { readonly code: C; readonly data: RenderFaults[C] };
}[keyof RenderFaults];

/** A fault of the file or of the machine that whoever asked for pages can mend. */
export class RenderError extends Error {
  override readonly name = 'RenderError';

  constructor(readonly fault: RenderFault) {
    super(`${fault.code} ${JSON.stringify(fault.data)}`);
  }
}
