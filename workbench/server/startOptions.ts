import { stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { StartFault } from './locales';

/** How the workbench is to be started. */
export interface StartOptions {
  /** The workbook to open. */
  readonly file: string;
  readonly port: number;
  readonly open: boolean;
}

/** A wrong call, as data. */
export class StartError extends Error {
  constructor(
    readonly fault: StartFault,
    readonly what: string,
  ) {
    super(`${fault}: ${what}`);
  }
}

export interface Call {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that the person is in: relative names start there. */
  readonly folder: string;
  /** Opened where no other is named. */
  readonly example: string;
}

const DEFAULT_PORT = 3000;
const HIGHEST_PORT = 65_535;

/** Reads a call. Rejects with a {@link StartError} where something in it is wrong. */
export async function readStartOptions({ args, env, folder, example }: Call): Promise<StartOptions> {
  const { tokens } = parseArgs({ args: [...args], strict: false, allowPositionals: true, tokens: true });
  const options = tokens.filter((token) => token.kind === 'option');
  const unknown = options.find(({ name, value }) => name !== 'no-open' || value !== undefined);
  if (unknown) throw new StartError('unknownOption', unknown.rawName);
  const [given, second] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  if (second !== undefined) throw new StartError('tooManyFiles', second);
  const file = given === undefined ? example : path.resolve(folder, given);
  await checkFile(file, given ?? example);
  return { file, port: readPort(env.PORT), open: options.length === 0 };
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= HIGHEST_PORT)) throw new StartError('portNotANumber', text);
  return port;
}

async function checkFile(file: string, shown: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (!found) throw new StartError('fileMissing', shown);
  if (found.isDirectory()) throw new StartError('fileIsFolder', shown);
}
