const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const { BrowserEdition } = require('./webpack/browserEdition');
const { BuiltStamp } = require('./webpack/builtStamp');
const { Guides } = require('./webpack/guides');
const { InitialSize } = require('./webpack/initialSize');
const { manifestAt } = require('./webpack/manifestUrl');
const { officeHost, pagePolicy } = require('./webpack/pagePolicy');

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  },
};

/** Of the stemmers one is needed. */
const stemmer = {
  test: /snowball-stemmers\.js$/,
  use: path.resolve(__dirname, 'webpack/russianStemmer.js'),
};

/** Bytes, gzipped, that the pane loads before it is shown. */
const INITIAL_LIMIT = 150_000;
/** The same of the browser edition, and all of its single file. */
const BROWSER_LIMITS = { page: 400_000, single: 1_500_000 };

/** Characters in a line of the built command line. */
const LINE_LENGTH = 500;

/** What was built before is kept, beside what else is made anew only where it changed. A release starts from nothing. */
const cache = (env) =>
  env.release === undefined && {
    type: 'filesystem',
    cacheDirectory: path.resolve(__dirname, '.cache/webpack'),
    buildDependencies: { config: [require.resolve('./webpack.config.js')] },
    version: JSON.stringify(env),
  };

const EXTENSIONS = ['.tsx', '.ts', '.js'];
/** What needs Node has a part beside it for browsers. */
const WEB_EXTENSIONS = ['.web.ts', ...EXTENSIONS];

/** A page of the add-in that runs its own script. */
const page = (name, folder, officeJs) =>
  new HtmlPlugin({
    template: `./src/${folder}/${name}.html`,
    filename: `${name}.html`,
    chunks: [name],
    templateParameters: { officeJs, officeHost: officeHost(officeJs), csp: pagePolicy(officeJs) },
  });

/**
 * The add-in: what Excel loads. `--env url=https://…` sets where it is served from, `--env officejs=URL` self-hosts
 * office.js on an intranet. `release` names the folder that a release is made in.
 */
const addin = ({ url, officejs = OFFICE_JS, release }) => ({
  name: 'addin',
  cache: cache({ url, officejs, release }),
  target: 'web',
  entry: {
    taskpane: './src/taskpane/main.tsx',
    commands: './src/commands/index.ts',
    message: './src/commands/message.ts',
    // The browser edition shares the pane's modules; what it alone needs goes to a folder of its own.
    web: { import: './src/web/main.tsx', publicPath: '' },
    offline: './src/web/offline.ts',
  },
  output: {
    path: path.resolve(__dirname, release ? path.join(release, 'site') : 'dist/addin'),
    chunkFilename: '[name].[contenthash].js',
    // A service worker is known by its address.
    filename: ({ chunk }) => (chunk?.name === 'offline' ? '[name].js' : '[name].[contenthash].js'),
    clean: true,
  },
  module: { rules: [typescript, stemmer] },
  resolve: { extensions: WEB_EXTENSIONS },
  // What is counted is what travels: see InitialSize.
  performance: false,
  plugins: [
    new Guides(),
    new InitialSize(INITIAL_LIMIT, { web: BROWSER_LIMITS.page }),
    new BrowserEdition(
      path.resolve(__dirname, release ? path.join(release, 'site/web') : 'dist/web'),
      BROWSER_LIMITS.single,
    ),
    new BuiltStamp(
      path.resolve(__dirname, '.cache/built-addin.json'),
      url === undefined && officejs === OFFICE_JS && release === undefined,
    ),
    page('taskpane', 'taskpane', officejs),
    page('commands', 'commands', officejs),
    page('message', 'commands', officejs),
    page('web', 'web', ''),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        { from: 'examples/municipality.xlsx', to: '[name][ext]' },
        'src/web/supported.js',
        { from: 'manifest.xml', transform: (content) => manifestAt(content.toString(), url) },
      ],
    }),
  ],
});

/**
 * The command line for Node, no packages needed beside it. What a command needs is loaded when it is given; in a release it is
 * one file.
 */
const cli = ({ release }) => ({
  name: 'cli',
  cache: cache({ release }),
  target: 'node20',
  node: { __dirname: false },
  entry: { 'roadmap-monitor': './src/cli/main.ts' },
  output: {
    path: path.resolve(__dirname, release ? path.join(release, 'cli') : 'dist/cli'),
    filename: '[name].js',
    chunkFilename: 'part-[id].js',
    clean: true,
  },
  module: { rules: [typescript, stemmer] },
  resolve: { extensions: EXTENSIONS },
  performance: false,
  optimization: {
    chunkIds: 'deterministic',
    minimizeOptions: {
      // The names in the trace of an error stay, and its line is one that can be shown.
      javascript: {
        compress: { passes: 1 },
        keep_classnames: true,
        keep_fnames: true,
        format: { max_line_len: LINE_LENGTH },
      },
    },
  },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: 'roadmap-monitor.js' }),
    ...(release ? [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })] : []),
    {
      apply: (compiler) =>
        compiler.hooks.afterEmit.tapPromise('executable', () =>
          require('node:fs/promises').chmod(path.join(compiler.outputPath, 'roadmap-monitor.js'), 0o755),
        ),
    },
  ],
});

module.exports = (env = {}) => [addin(env), cli(env)];
