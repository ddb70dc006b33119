const { gzipSync } = require('node:zlib');
const { Compilation, WebpackError } = require('webpack');

/** Fails the build where the scripts that a page loads at once are larger, gzipped, than so many bytes together. Threads of their own have no such limit. */
class InitialSize {
  /** `others` has limits of their own, by the entry's name. */
  constructor(limit, others = {}) {
    this.limit = limit;
    this.others = others;
  }

  apply(compiler) {
    if (compiler.options.mode !== 'production') return;
    const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap('InitialSize', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'InitialSize', stage }, () => this.measure(compilation));
    });
  }

  measure(compilation) {
    for (const name of Object.keys(compilation.options.entry)) {
      const entry = compilation.entrypoints.get(name);
      if (!entry) continue;
      const scripts = entry.getFiles().filter((file) => file.endsWith('.js'));
      const sizes = scripts.map((file) => gzipSync(compilation.getAsset(file).source.buffer()).length);
      const size = sizes.reduce((sum, own) => sum + own, 0);
      const limit = this.others[name] ?? this.limit;
      const told = `${name}: the initial scripts take ${size} bytes gzipped, of ${limit} allowed`;
      if (size > limit) compilation.errors.push(new WebpackError(told));
      else compilation.getLogger('InitialSize').info(told);
    }
  }
}

module.exports = { InitialSize };
