import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** What is mutated: the rules by which figures are read and counted. */
const PLACES = ['src/data', 'src/indicators', 'src/monitoring/execution', 'src/tables'];

/** Neighbouring lines are in the sample together, so that a mutant may span some. */
const WINDOW = 6;
/** The part of all windows that is sampled: about 100 mutants, half an hour on two quiet processors. `MUTATION_SHARE=1` takes all. */
const SHARE = Number(process.env.MUTATION_SHARE ?? 0.006);
/** Another seed gives another sample; the same one gives the same sample of the same files. */
const SEED = process.env.MUTATION_SEED ?? '1';
/** Takes these places alone, with commas between them. */
const ONLY = process.env.MUTATION_ONLY?.split(',') ?? PLACES;

const isSource = (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|testSupport/.test(file);

const filesIn = (place) =>
  statSync(place).isFile()
    ? [place]
    : readdirSync(place, { recursive: true })
        .map((file) => path.posix.join(place, file.split(path.sep).join('/')))
        .filter(isSource)
        .sort();

/** A number from 0 up to 1, the same for the same text. */
const chance = (text) => createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;

/** «file:7-12» for every window of the file that is in the sample. */
function sampled(file) {
  const lines = readFileSync(file, 'utf8').split('\n').length;
  return Array.from({ length: Math.ceil(lines / WINDOW) }, (_item, window) => window)
    .filter((window) => chance(`${SEED} ${file} ${window}`) < SHARE)
    .map((window) => `${file}:${window * WINDOW + 1}-${(window + 1) * WINDOW}`);
}

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ONLY.flatMap(filesIn).flatMap(sampled),
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: { projectType: 'custom', configFile: 'jest.mutation.config.js', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  // What runs once, when its file is loaded, would want every test for every mutant.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 90_000,
  dryRunTimeoutMinutes: 20,
  ignorePatterns: ['dist', 'docs', 'bench', 'assets'],
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  htmlReporter: { fileName: 'dist/mutation/report.html' },
  jsonReporter: { fileName: 'dist/mutation/report.json' },
  clearTextReporter: { allowColor: false, reportTests: false, allowEmojis: false },
  thresholds: { high: 90, low: 80, break: null },
  tempDirName: '.stryker-tmp',
};
