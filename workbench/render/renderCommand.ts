import path from 'node:path';
import { chooseLocale } from '../../src/cli/io';
import type { Environment } from '../system';
import { RenderError } from './errors';
import { renderPages } from './renderPages';
import { faultText, WORDS } from './words';

const DEFAULT_FOLDER = path.join('dist', 'render');

export interface RenderIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Environment;
}

/** Draws the workbook that the arguments name. Gives the exit code: 0 drawn, 1 not drawn, 2 wrong usage. */
export async function renderCommand(
  args: readonly string[],
  { out, err, env }: RenderIo,
): Promise<0 | 1 | 2> {
  const locale = chooseLocale([], env);
  const [file, folder = DEFAULT_FOLDER] = args;
  if (file === undefined || args.length > 2) {
    err(`${WORDS[locale].usage}\n`);
    return 2;
  }
  try {
    for (const page of await renderPages(file, folder)) out(`${page}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
    err(`${faultText(error.fault, locale)}\n`);
    return 1;
  }
}
