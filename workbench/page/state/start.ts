import { loadEngine } from '../../calc';
import { DEFAULT_EXCEL_API } from '../../protocol';
import type { Page } from '../pageContext';
import { type AddinManifest, readManifest } from '../manifest/readManifest';
import type { Language } from '../../model';
import { WORDS } from '../words';
import { Commands } from './commands';
import { Editing } from './editing';
import { readOptions } from './options';
import { Selecting } from './selecting';
import { NEW_BOOK_NAME, Workbench } from './workbench';

const NO_CONTENT = 204;
const LOCALES = { ru: 'ru-RU', en: 'en-US' } as const;
/** Faces that texts are measured with before they are drawn. */
const FACES = ["16px 'Calibri Metrics'", "bold 16px 'Calibri Metrics'"];

/** The parts of the page, with nothing open yet. */
export function createPage(search: string): Page {
  const options = readOptions(search, DEFAULT_EXCEL_API);
  const workbench = new Workbench(options);
  const editing = new Editing(workbench);
  const selecting = new Selecting(workbench);
  const commands = new Commands(workbench, editing, selecting);
  return { workbench, editing, selecting, commands, words: WORDS[options.language] };
}

/** Fetches the engine, the workbook and the manifest, and opens the workbook. */
export async function start({ workbench, commands }: Page): Promise<void> {
  const manifest = readAddin(workbench.options.get().language).catch(() => null);
  try {
    const [engine, book] = await Promise.all([fetched('/engine.wasm'), fetched('/book'), loadFaces()]);
    loadEngine(await engine.arrayBuffer());
    commands.manifest.set(await manifest);
    await openFirst(workbench, book);
  } catch (error) {
    workbench.tell({ kind: 'noServer' });
    throw error;
  }
  if (!commands.manifest.get()) workbench.tell({ kind: 'noAddin' });
}

async function openFirst(workbench: Page['workbench'], book: Response): Promise<void> {
  if (book.status === NO_CONTENT) {
    workbench.openEmpty();
    return;
  }
  const name = decodeURIComponent(book.headers.get('X-File-Name') ?? NEW_BOOK_NAME);
  const opened = await workbench.open(new Uint8Array(await book.arrayBuffer()), name);
  if (!opened) workbench.openEmpty();
}

async function readAddin(language: Language): Promise<AddinManifest | null> {
  const response = await fetched('/manifest.xml');
  return readManifest(await response.text(), LOCALES[language]);
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} gave ${String(response.status)}.`);
  return response;
}

/** A machine that has none of these faces shows its own. */
const loadFaces = (): Promise<unknown> =>
  Promise.allSettled(FACES.map((face) => document.fonts.load(face, 'Жя')));
