const Sequencer = require('@jest/test-sequencer').default;

/** Folders whose test files take longest, in that order. */
const SLOW = [/[\\/]test[\\/]excel[\\/]/, /[\\/]test[\\/]browser[\\/]/, /[\\/]test[\\/]/];

const rank = (path) => {
  const at = SLOW.findIndex((folder) => folder.test(path));
  return at < 0 ? SLOW.length : at;
};

/** Starts the slow files first where no earlier run has told how long each takes, as in a clean clone. */
module.exports = class SlowFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return sorted.some(({ duration }) => duration !== undefined)
      ? sorted
      : sorted.sort((a, b) => rank(a.path) - rank(b.path));
  }
};
