import path from 'node:path';
import { IdAttributePlugin } from '@11ty/eleventy';
import { linkOnSite, NOT_GUIDES, slugOf } from './pages.mjs';

const DOCS = path.join(import.meta.dirname, '..');

/** A page's place below docs: «ru/index.md». */
const placeOf = (inputPath) => path.relative(DOCS, path.resolve(inputPath)).split(path.sep).join('/');

const titleOf = (text) => /^# (.+)$/m.exec(text)?.[1] ?? '';
const languageOf = (text) => (/\p{Script=Cyrillic}/u.test(titleOf(text)) ? 'ru' : 'en');

/** A number stays with its word, a dash with what stands before it. */
const kept = (text) =>
  text.replace(/(\d) (?=[\p{Script=Cyrillic}%])/gu, '$1\u00a0').replace(/ (?=—)/g, '\u00a0');

/** Links as the site has them; wide tables scroll by themselves. */
function siteMarkdown(markdown) {
  markdown.core.ruler.push('kept-together', ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type === 'text') token.content = kept(token.content);
    }
  });
  markdown.core.ruler.push('site-links', ({ tokens, env }) => {
    const links = [];
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type === 'link_open') {
        const href = linkOnSite(decodeURI(token.attrGet('href') ?? ''), placeOf(env.page.inputPath), DOCS);
        links.push(href);
        if (href !== null) token.attrSet('href', href);
        else [token.tag, token.attrs] = ['span', null];
      } else if (token.type === 'link_close' && links.pop() === null) {
        token.tag = 'span';
      }
    }
  });
  markdown.renderer.rules.table_open = () => '<div class="wide" tabindex="0"><table>\n';
  markdown.renderer.rules.table_close = () => '</table></div>\n';
}

/** The site of the guides: every page of docs for those who use the program, in the folders where it stands. */
export default function configure(eleventy) {
  for (const left of NOT_GUIDES) eleventy.ignores.add(path.posix.join('docs', left));
  eleventy.addPlugin(IdAttributePlugin, { slugify: slugOf });
  eleventy.amendLibrary('md', siteMarkdown);
  eleventy.addGlobalData('layout', 'page.njk');
  eleventy.addGlobalData(
    'permalink',
    () =>
      ({ page }) =>
        `${page.filePathStem}.html`,
  );
  eleventy.addGlobalData('eleventyComputed', {
    title: ({ page }) => titleOf(page.rawInput ?? ''),
    lang: ({ page }) => languageOf(page.rawInput ?? ''),
    home: ({ page, lang }) => {
      const up = '../'.repeat(placeOf(page.inputPath).split('/').length - 1);
      return `${up}${lang}/index.html`;
    },
  });
  return {
    dir: { input: 'docs', includes: 'site', data: 'site/data' },
    markdownTemplateEngine: false,
    templateFormats: ['md'],
  };
}
