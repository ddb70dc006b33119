const { gzipSync } = require('node:zlib');
const { WebpackError } = require('webpack');

/** Fails the build where the scripts that a page loads at once are larger, gzipped, than so many bytes together. Threads of their own have no such limit. */
class InitialSize {
  constructor(limit) {
    this.limit = limit;
  }

  apply(compiler) {
    compiler.hooks.afterCompile.tap('InitialSize', (compilation) => {
      if (compiler.options.mode !== 'production' || compilation.compiler.isChild()) return;
      for (const name of Object.keys(compiler.options.entry)) {
        const entry = compilation.entrypoints.get(name);
        if (!entry) continue;
        const scripts = entry.getFiles().filter((file) => file.endsWith('.js'));
        const sizes = scripts.map((file) => gzipSync(compilation.getAsset(file).source.buffer()).length);
        const size = sizes.reduce((sum, own) => sum + own, 0);
        const told = `${name}: the initial scripts take ${size} bytes gzipped, of ${this.limit} allowed`;
        if (size > this.limit) compilation.errors.push(new WebpackError(told));
        else compilation.getLogger('InitialSize').info(told);
      }
    });
  }
}

module.exports = { InitialSize };
