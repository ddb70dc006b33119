import path from 'node:path';

/** Guides that are read from the first to the last, by language. */
const READ_THROUGH = {
  ru: ['index', 'first-hour', 'month', 'quarter', 'exports', 'school', 'questions', 'install', 'privacy'],
  en: ['index', 'browser', 'pane', 'exports', 'reports', 'collect', 'install', 'privacy'],
};
const NAME = 'all.html';

const MAIN = /<main>([\s\S]*)<\/main>/;
const WAY = /<nav>[\s\S]*?<\/nav>/;
const LINK = /<a href="([^"]+)">([\s\S]*?)<\/a>/g;
const WEB = /^[a-z]+:/i;

const anchorOf = (page) => `page-${page}`;

/** Links within the page lead there, those to other pages of the site are shown as text. */
const linkedWithin = (html, pages) =>
  html.replace(LINK, (whole, href, shown) => {
    const { dir, name } = path.posix.parse(href.split('#')[0]);
    if (WEB.test(href)) return whole;
    return dir === '' && pages.includes(name) ? `<a href="#${anchorOf(name)}">${shown}</a>` : shown;
  });

/** Headings keep no names: those of two pages may be the same. */
const unnamed = (html) => html.replace(/<(h[1-6]) id="[^"]*"/g, '<$1');

/** All guides of a language as one page, for those who print them or have but one file. */
function onePage(language, made) {
  const pages = READ_THROUGH[language];
  const contentOf = (page) => {
    const found = made.find(({ name }) => name === `${language}/${page}.html`);
    if (!found) throw new Error(`There is no guide ${language}/${page}.`);
    return found.content;
  };
  const sections = pages.map((page) => {
    const [, main] = MAIN.exec(contentOf(page));
    return `<section id="${anchorOf(page)}">${unnamed(linkedWithin(main, pages))}</section>`;
  });
  const content = contentOf('index')
    .replace(WAY, '')
    .replace(MAIN, () => `<main>${sections.join('\n')}</main>`);
  return { name: `${language}/${NAME}`, content };
}

/** The pages that hold all guides, made of the pages of the site. Throws where one of these is missing. */
export const wholeGuides = (made) => Object.keys(READ_THROUGH).map((language) => onePage(language, made));
