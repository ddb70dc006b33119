import { type Answerer, errorCode, type RunningServer, startServer } from '../server';
import { localhostCertificate } from './certificate';
import type { SideloadLocale } from './locales';
import { ADDIN_PORT } from './ports';
import { runTool } from './runTool';

const TOOL = 'office-addin-debugging@7.0.0';

/** A command for a real Excel that can't go on; the message says why. */
export class SideloadFailure extends Error {}

/** What is loaded into Excel, and how the person is told. */
export interface Sideload {
  /** The manifest's file. */
  readonly manifest: string;
  /** Answers what the manifest's addresses ask for. */
  readonly answer: Answerer;
  readonly words: SideloadLocale;
  readonly say: (line: string) => void;
}

/**
 * Serves an add-in over https, opens Excel with it, and takes it out of Excel when `use` is over. Rejects with a
 * {@link SideloadFailure} where it doesn't come to that.
 */
export async function withExcel<T>(sideload: Sideload, use: () => Promise<T>): Promise<T> {
  const { manifest, words, say } = sideload;
  const server = await serve(sideload);
  try {
    say(words.opening);
    const isOpen = await runTool(TOOL, ['start', manifest, 'desktop', '--no-debug']);
    if (!isOpen) throw new SideloadFailure(words.notOpened);
    return await use();
  } finally {
    await runTool(TOOL, ['stop', manifest]);
    await server.close();
  }
}

async function serve({ answer, words, say }: Sideload): Promise<RunningServer> {
  say(words.certificate);
  const certificate = await localhostCertificate();
  if (!certificate) throw new SideloadFailure(words.noCertificate);
  try {
    return await startServer({ answer, port: ADDIN_PORT, certificate });
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') throw new SideloadFailure(words.portBusy(ADDIN_PORT));
    throw error;
  }
}
