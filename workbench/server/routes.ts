import { type Answer, bytesAnswer, fileAnswer, folderFile } from './answer';
import { withBridge } from './addinHtml';
import { hostScript } from '../protocol';
import { bookAnswer } from './book';
import { contentType } from './contentTypes';
import type { Folders } from './folders';
import type { PageBundle } from './pageBundle';

/** What the routes serve. */
export interface Content {
  readonly folders: Folders;
  readonly bundle: PageBundle;
  /** The workbook to open; null for none. */
  readonly book: string | null;
}

/** One address, or all that start with it where it ends with «/». */
interface Route {
  readonly path: string;
  /** Answers the rest of the path; null where there is nothing. */
  readonly answer: (content: Content, rest: string) => Promise<Answer | null>;
}

async function addinFile(folder: string, name: string): Promise<Answer | null> {
  const answer = await folderFile(folder, name);
  if (!answer || !name.endsWith('.html')) return answer;
  return { ...answer, body: Buffer.from(withBridge(Buffer.from(answer.body).toString('utf8'))) };
}

async function pageFile({ folders, bundle }: Content, name: string): Promise<Answer | null> {
  const built = bundle.get(name);
  if (built) return bytesAnswer(built, contentType(name));
  return name === 'connect.js' ? folderFile(folders.page, name) : null;
}

const ROUTES: readonly Route[] = [
  { path: '/', answer: ({ folders }) => folderFile(folders.page, 'index.html') },
  { path: '/page/', answer: pageFile },
  { path: '/addin/', answer: ({ folders }, name) => addinFile(folders.addin, name) },
  { path: '/office-js/', answer: ({ folders }, name) => folderFile(folders.officeJs, hostScript(name)) },
  { path: '/manifest.xml', answer: ({ folders }) => folderFile(folders.addin, 'manifest.xml') },
  { path: '/book', answer: ({ book }) => bookAnswer(book) },
  { path: '/engine.wasm', answer: ({ folders }) => fileAnswer(folders.engine) },
];

const serves = ({ path }: Route, asked: string): boolean =>
  path.length > 1 && path.endsWith('/') ? asked.startsWith(path) : asked === path;

/** Answers a normal path; null where nothing is served there. */
export async function route(path: string, content: Content): Promise<Answer | null> {
  const found = ROUTES.find((candidate) => serves(candidate, path));
  return found ? found.answer(content, path.slice(found.path.length)) : null;
}
