const { execFile } = require('node:child_process');
const { mkdtemp, readdir, readFile, rm } = require('node:fs/promises');
const os = require('node:os');
const path = require('node:path');
const process = require('node:process');
const { promisify } = require('node:util');
const { Compilation, sources } = require('webpack');

const MAKER = path.resolve(__dirname, '../docs/site/build.mjs');
/** Where the guides stand in the site of the add-in. */
const FOLDER = 'guides';

async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** Puts the site of the guides beside the pages, made from `docs`. */
class Guides {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Guides', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'Guides', stage }, () => this.put(compilation));
    });
  }

  async put(compilation) {
    const made = await mkdtemp(path.join(os.tmpdir(), 'guides-'));
    try {
      await promisify(execFile)(process.execPath, [MAKER, made]);
      for (const file of (await filesBelow(made)).sort()) {
        const name = path.relative(made, file).split(path.sep).join('/');
        compilation.emitAsset(`${FOLDER}/${name}`, new sources.RawSource(await readFile(file)));
      }
    } finally {
      await rm(made, { recursive: true, force: true });
    }
  }
}

exports.Guides = Guides;
exports.GUIDES_FOLDER = FOLDER;
