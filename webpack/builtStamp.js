const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '..');
/** Beside the sources: what the build is told by. */
const SETTINGS = [
  'package-lock.json',
  'webpack.config.js',
  ...['browserEdition', 'builtStamp', 'initialSize', 'manifestUrl', 'pagePolicy', 'russianStemmer'].map(
    (name) => `webpack/${name}.js`,
  ),
];
const FOREIGN = /^(\.\.|node_modules|dist|\.cache)([\\/]|$)/;

const inRoot = (file) => path.relative(ROOT, file).split(path.sep).join('/');
// Folders that were looked through are among the dependencies.
const isSource = (name) => !FOREIGN.test(name) && statSync(path.join(ROOT, name)).isFile();
const hashOf = (name) =>
  createHash('sha256')
    .update(readFileSync(path.join(ROOT, name)))
    .digest('hex');

/**
 * Notes beside the cache of what a build was made: each source with its hash, and the files that came of it. By that
 * `npm start` knows whether it has to be made anew. Only a build as usual is noted; any other takes the note away.
 */
class BuiltStamp {
  constructor(file, isUsual) {
    this.file = file;
    this.isUsual = isUsual;
  }

  apply(compiler) {
    compiler.hooks.done.tap('BuiltStamp', ({ compilation }) => {
      rmSync(this.file, { force: true });
      if (!this.isUsual || compiler.options.mode !== 'production' || compilation.errors.length > 0) return;
      const sources = [...compilation.fileDependencies].map(inRoot).filter(isSource);
      const names = [...new Set([...sources, ...SETTINGS])].sort();
      const files = Object.fromEntries(names.map((name) => [name, hashOf(name)]));
      const assets = Object.keys(compilation.assets).map((name) =>
        inRoot(path.join(compiler.outputPath, name)),
      );
      mkdirSync(path.dirname(this.file), { recursive: true });
      writeFileSync(this.file, JSON.stringify({ files, assets }, null, 1));
    });
  }
}

module.exports = { BuiltStamp };
