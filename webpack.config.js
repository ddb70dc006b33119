const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const { manifestAt } = require('./webpack/manifestUrl');

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

const resolve = { extensions: ['.tsx', '.ts', '.js'] };

/** A page of the add-in that runs its own script. */
const page = (name, folder, officeJs) =>
  new HtmlPlugin({
    template: `./src/${folder}/${name}.html`,
    filename: `${name}.html`,
    chunks: [name],
    templateParameters: { officeJs },
  });

/**
 * The add-in: what Excel loads. `--env url=https://…` sets where it is served from, `--env officejs=URL` self-hosts
 * office.js on an intranet.
 */
const addin = ({ url, officejs = OFFICE_JS }) => ({
  name: 'addin',
  target: 'web',
  entry: {
    taskpane: './src/taskpane/index.tsx',
    commands: './src/commands/index.ts',
    message: './src/commands/message.ts',
  },
  output: {
    path: path.resolve(__dirname, 'dist/addin'),
    filename: '[name].[contenthash].js',
    clean: true,
  },
  module: { rules: [typescript] },
  resolve,
  plugins: [
    page('taskpane', 'taskpane', officejs),
    page('commands', 'commands', officejs),
    page('message', 'commands', officejs),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        'src/help/help.html',
        { from: 'manifest.xml', transform: (content) => manifestAt(content.toString(), url) },
      ],
    }),
  ],
});

/** The command line: one file for Node, no packages needed beside it. */
const cli = () => ({
  name: 'cli',
  target: 'node20',
  entry: { 'roadmap-monitor': './src/cli/main.ts' },
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: '[name].js', clean: true },
  module: { rules: [typescript] },
  resolve,
  optimization: { minimize: false },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    {
      apply: (compiler) =>
        compiler.hooks.afterEmit.tapPromise('executable', () =>
          require('node:fs/promises').chmod(path.resolve(__dirname, 'dist/cli/roadmap-monitor.js'), 0o755),
        ),
    },
  ],
});

module.exports = (env = {}) => [addin(env), cli()];
