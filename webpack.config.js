const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');

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

/** The task pane: what Excel loads. `--env officejs=URL` self-hosts office.js on an intranet. */
const taskpane = (env) => ({
  name: 'taskpane',
  target: 'web',
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: {
    path: path.resolve(__dirname, 'dist/addin'),
    filename: '[name].[contenthash].js',
    clean: true,
  },
  module: { rules: [typescript] },
  resolve,
  plugins: [
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane'],
      templateParameters: { officeJs: env.officejs ?? OFFICE_JS },
    }),
    new CopyPlugin({ patterns: [{ from: 'assets/*.png' }, 'manifest.xml'] }),
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

module.exports = (env = {}) => [taskpane(env), cli()];
