const { Buffer } = require('node:buffer');
const { createHash } = require('node:crypto');
const { mkdir, rm, writeFile } = require('node:fs/promises');
const path = require('node:path');
const { gzipSync } = require('node:zlib');
const { Compilation, WebpackError } = require('webpack');
const { GUIDES_FOLDER } = require('./guides');
const { singleFilePolicy } = require('./pagePolicy');

/** The entry, its page, and the thread that it starts. */
const ENTRY = 'web';
/** What keeps the pages of a site in the browser, and its script. */
const OFFLINE = 'offline';
const OFFLINE_SCRIPT = 'offline.js';
/** Says where the browser is too old for the page; runs before it. */
const SUPPORTED = 'supported.js';
const PAGE = 'web.html';
const EXAMPLE = 'municipality.xlsx';
const SINGLE = 'roadmap-monitor.html';
/** The guides on one page, as the single file carries them: without pictures. */
const GUIDES = ['ru', 'en'].map((language) => ({
  id: `guides-${language}`,
  page: `${GUIDES_FOLDER}/${language}/all.html`,
}));

const withoutPictures = (page) => page.replace(/<p><img\b[^>]*><\/p>|<img\b[^>]*>/g, '');

/** The groups of chunks that some lead to, they among them. */
function reachedFrom(groups, { threads } = { threads: true }) {
  const reached = new Set();
  const visit = (group) => {
    if (reached.has(group)) return;
    reached.add(group);
    for (const child of group.childrenIterable) visit(child);
    if (threads) for (const thread of group.asyncEntrypointsIterable) visit(thread);
  };
  groups.forEach(visit);
  return [...reached];
}

const scriptsOf = (groups) => [
  ...new Set(groups.flatMap((group) => group.getFiles()).filter((file) => file.endsWith('.js'))),
];

/** Text that may stand in an element of scripts: what would end it is written otherwise, the same to scripts. */
const inElement = (script) => script.replace(/<(?=\/script|!--)/gi, '<\\');

const hashOf = (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/**
 * One page that needs nothing beside it: its scripts stand in it, those that are fetched later before those that ask for them;
 * what else it needs is carried as texts, by the ids of their elements.
 */
function singlePage(page, { scripts, texts }) {
  const inline = scripts.map(inElement);
  const elements = [
    ...Object.entries(texts).map(
      ([id, text]) => `<script type="text/plain" id="${id}">${inElement(text)}</script>`,
    ),
    ...inline.map((script) => `<script>${script}</script>`),
  ];
  const [head, tail] = page
    .replace(/<script\b[^>]*src=[^>]*><\/script>/g, '')
    .replace(/(http-equiv="?Content-Security-Policy"? content=")[^"]*/, (_, start) => {
      return start + singleFilePolicy(inline.map(hashOf));
    })
    .split('</body>');
  return `${head}${elements.join('')}</body>${tail}`;
}

/** The script that keeps a site's files in the browser, told which they are; another text for other files. */
function keeping(made, script) {
  const hash = createHash('sha256');
  for (const [name, bytes] of made) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  const files = [...made.keys()].filter((name) => !name.endsWith('.LICENSE.txt'));
  const release = { version: hash.digest('hex'), files };
  return Buffer.concat([Buffer.from(`self.release=${JSON.stringify(release)};\n`), script]);
}

/**
 * Takes the browser edition out of what is built with the add-in, whose modules it shares: a folder to be served, and in it
 * the same as one file that is opened from a disk. Fails where that file is larger, gzipped, than so many bytes.
 */
class BrowserEdition {
  constructor(folder, limit) {
    this.folder = folder;
    this.limit = limit;
  }

  apply(compiler) {
    let made = new Map();
    compiler.hooks.thisCompilation.tap('BrowserEdition', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'BrowserEdition', stage }, () => {
        made = this.take(compilation);
      });
    });
    compiler.hooks.afterEmit.tapPromise('BrowserEdition', async () => {
      await rm(this.folder, { recursive: true, force: true });
      const files = [...made].map(([name, bytes]) => ({ file: path.join(this.folder, name), bytes }));
      for (const folder of new Set(files.map(({ file }) => path.dirname(file)))) {
        await mkdir(folder, { recursive: true });
      }
      await Promise.all(files.map(({ file, bytes }) => writeFile(file, bytes)));
    });
  }

  /** Its files by name; those that the add-in doesn't need are gone from it. */
  take(compilation) {
    const entry = compilation.entrypoints.get(ENTRY);
    if (!entry || compilation.errors.length > 0) return new Map();
    const bytesOf = (name) => compilation.getAsset(name).source.buffer();
    const own = reachedFrom([entry]);
    const others = reachedFrom(
      [...compilation.entrypoints.values()].filter(({ name }) => name !== ENTRY && name !== OFFLINE),
    );
    const licences = (file) => [compilation.getAsset(file).info.related?.license ?? []].flat();
    const withLicences = (files) => files.flatMap((file) => [file, ...licences(file)]);
    const needed = new Set(withLicences(scriptsOf(others)));
    const files = withLicences(scriptsOf(own));
    const guides = Object.keys(compilation.assets).filter((name) => name.startsWith(`${GUIDES_FOLDER}/`));
    const made = new Map([
      ['index.html', bytesOf(PAGE)],
      [EXAMPLE, bytesOf(EXAMPLE)],
      [SUPPORTED, bytesOf(SUPPORTED)],
      ...[...files, ...guides].map((file) => [file, bytesOf(file)]),
    ]);
    made.set(OFFLINE_SCRIPT, keeping(made, bytesOf(OFFLINE_SCRIPT)));
    made.set(SINGLE, this.single(compilation, { entry, own, bytesOf }));
    const gone = [PAGE, OFFLINE_SCRIPT, SUPPORTED, ...files.filter((file) => !needed.has(file))];
    for (const name of gone) compilation.deleteAsset(name);
    return made;
  }

  single(compilation, { entry, own, bytesOf }) {
    const textOf = (file) => bytesOf(file).toString();
    const threads = own.flatMap((group) => [...group.asyncEntrypointsIterable]);
    const [thread] = threads.filter(({ name }) => name === 'thread');
    const initial = scriptsOf([entry]);
    const later = scriptsOf(reachedFrom([entry], { threads: false })).filter(
      (file) => !initial.includes(file),
    );
    const page = Buffer.from(
      singlePage(textOf(PAGE), {
        scripts: [SUPPORTED, ...later, ...initial].map(textOf),
        texts: {
          thread: scriptsOf([thread]).map(textOf).join('\n;'),
          example: bytesOf(EXAMPLE).toString('base64'),
          ...Object.fromEntries(GUIDES.map(({ id, page }) => [id, withoutPictures(textOf(page))])),
        },
      }),
    );
    const size = gzipSync(page).length;
    const told = `${SINGLE}: ${size} bytes gzipped, of ${this.limit} allowed`;
    if (size > this.limit) compilation.errors.push(new WebpackError(told));
    else compilation.getLogger('InitialSize').info(told);
    return page;
  }
}

module.exports = { BrowserEdition };
