import { existsSync } from 'node:fs';
import path from 'node:path';

/** Pages of docs that are for those who change the program, and folders that hold no pages. */
export const NOT_GUIDES = [
  'architecture.md',
  'development.md',
  'reference/dependencies.md',
  'site',
  'generator',
];

/** A link to nothing of the site is shown without being one. */
const OUTSIDE = null;
const WEB = /^(?:[a-z]+:|#)/i;

const isGuide = (page, docs) =>
  !page.startsWith('..') &&
  !NOT_GUIDES.some((left) => page === left || page.startsWith(`${left}/`)) &&
  existsSync(path.join(docs, page));

/** Where a link of a page leads on the site: beside it, a Markdown file as its page. Null where that is not on the site. */
export function linkOnSite(href, from, docs) {
  if (WEB.test(href)) return href;
  const [file, ...anchor] = href.split('#');
  const page = path.posix.normalize(path.posix.join(path.posix.dirname(from), file));
  if (!isGuide(page, docs)) return OUTSIDE;
  return [file.replace(/\.md$/, '.html'), ...anchor].join('#');
}

/** The name of a heading in links, as the places that show Markdown make it. */
export const slugOf = (heading) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
